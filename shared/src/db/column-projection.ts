// What an operation reads of each table: learned from its first runs, so that an operation that comes often
// fetches no column in vain.

/** What one operation is known to read. Rows tell when they are asked for more: then the run is repeated. */
export class Projection {
  private ended = 0;
  private readonly tables = new Map<object, TableUse>();
  /** Rises with each use of a column that was not fetched. */
  misses = 0;

  /**
   * `learning` is the number of runs that read whole rows and watch what is used of them. Only runs that have ended count:
   * one that has merely begun has taught nothing yet, and many begin at once when a server has just started.
   */
  constructor(private learning: number) {}

  /** Ends a run. */
  end(): void {
    this.ended += 1;
  }

  /** True while rows are read whole. */
  get isLearning(): boolean {
    return this.ended < this.learning;
  }

  /** Reads whole rows in the next run, because a column was missing. */
  learnAgain(): void {
    this.learning = this.ended + 1;
  }

  /** What is read of a table, of which the properties are all there are. */
  of(table: object, properties: readonly string[]): TableUse {
    let use = this.tables.get(table);
    if (use === undefined) this.tables.set(table, (use = new TableUse(this, properties)));
    return use;
  }
}

/** Properties to fetch, in the order of the table, and the same as one text. */
export interface Wanted {
  names: readonly string[];
  text: string;
}

/** What one operation reads of one table. */
export class TableUse {
  private readonly used = new Set(['id']);
  private columns: Wanted | undefined;
  /** The prototype of rows that are not whole: a property that was not fetched is learned, and makes the run void. */
  readonly guard: object;

  constructor(
    private readonly projection: Projection,
    private readonly properties: readonly string[],
  ) {
    const missing = (name: string): PropertyDescriptor => ({
      get: () => {
        this.projection.misses += 1;
        this.learn(name);
        return undefined;
      },
    });
    this.guard = Object.defineProperties(
      {},
      Object.fromEntries(properties.map((name) => [name, missing(name)])),
    );
  }

  /** What to fetch; undefined for whole rows. */
  get wanted(): Wanted | undefined {
    if (this.projection.isLearning) return undefined;
    if (this.columns === undefined) {
      const names = this.properties.filter((name) => this.used.has(name));
      this.columns = { names, text: names.join() };
    }
    return this.columns;
  }

  private learn(name: string): void {
    this.used.add(name);
    this.columns = undefined;
  }

  /** Rows that notice what is used of them. */
  watched<Row extends object>(rows: readonly Row[]): Row[] {
    const use = (name: string | symbol): void => {
      if (typeof name === 'string' && this.properties.includes(name)) this.learn(name);
    };
    return rows.map(
      (row) =>
        new Proxy(row, {
          get: (target, name) => {
            use(name);
            return Reflect.get(target, name) as unknown;
          },
          has: (target, name) => {
            use(name);
            return Reflect.has(target, name);
          },
          ownKeys: (target) => {
            this.properties.forEach(use);
            return Reflect.ownKeys(target);
          },
        }),
    );
  }
}

// What a client may filter and order by: a list tells nothing through its order, its filter or its cursors that its rows do not.
import { sql, type SQL } from 'drizzle-orm';
import { GraphError } from '../errors/graph-error';
import { all, Values, type Condition } from './condition';
import type { OrderTerm } from './spec';
import type { EntityStore, EntityTable, Selection } from './store';
import type { Decisions } from '../auth/guard';
import type { DataClass } from '../auth/matrix';
import { waysOf, type RowRules } from '../auth/row-rules';
import type { Decision, Sight } from '../auth/sight';
import { ownersOf, type Viewer } from '../auth/viewer';

/** The arguments of a list that may read guarded fields. */
interface ListArgs {
  where?: object | null | undefined;
  orderBy?: readonly OrderTerm[] | null | undefined;
}

/** What is decided about the fields of a subgraph for one viewer, as its lists need it. */
export class ListGuard {
  /** Equal for viewers whose lists are restricted alike. */
  readonly key: string;

  constructor(
    private readonly decisions: Decisions,
    private readonly rules: RowRules,
    private readonly viewer: Viewer,
  ) {
    this.key = JSON.stringify([viewer.roles, ownersOf(viewer)]);
  }

  /**
   * The selection of a list. Throws FORBIDDEN for a filter or an order by what the viewer may not see whole; where the
   * viewer sees it in some rows only, the list has no others.
   */
  select<Table extends EntityTable>(
    store: EntityStore<Table>,
    args: ListArgs,
    { scope, order: usual }: { scope: Condition | undefined; order: readonly OrderTerm[] },
  ): Selection {
    const { type } = store;
    const asked = [
      ...fieldsOf(args.where).map((field) => ({ field, argument: `where.${field}` })),
      ...store.orderedBy(args.orderBy).map((field) => ({ field, argument: 'orderBy' })),
      ...(scope?.reads ?? []).map(({ field, argument }) => ({ field, argument })),
    ];
    for (const { field, argument } of asked)
      if (!this.isSeen(type, field))
        throw new GraphError(
          'FORBIDDEN',
          `"${argument}" reads ${type}.${field}, which you may not see: leave it out`,
        );
    // An order that the client did not name must not tell anything, either: without it the id alone decides.
    const unnamed = store.orderedBy(usual);
    const isNamed = args.orderBy != null && args.orderBy.length > 0;
    const order = isNamed || unnamed.every((field) => this.isSeen(type, field)) ? usual : [];
    const read = new Set([...asked.map(({ field }) => field), ...(isNamed ? [] : store.orderedBy(order))]);
    const restrictions = [...read].flatMap((field) => this.restriction(store, field) ?? []);
    const conditions = [...(scope === undefined ? [] : [scope]), ...restrictions];
    return store.select(args, conditions.length === 0 ? undefined : all(...conditions), order);
  }

  private decision(type: string, field: string): Decision {
    return this.decisions.get(type)?.get(field) ?? 'OPEN';
  }

  /** True when the viewer sees the field whole, at least in some rows. */
  private isSeen(type: string, field: string): boolean {
    const decision = this.decision(type, field);
    if (typeof decision === 'string') return decision === 'OPEN';
    return [...decision.values()].some((sight) => Object.values(sight).includes('WHOLE'));
  }

  /** The rows in which the viewer sees the field whole; undefined for all. */
  private restriction<Table extends EntityTable>(
    store: EntityStore<Table>,
    field: string,
  ): Condition | undefined {
    const decision = this.decision(store.type, field);
    if (typeof decision === 'string') return undefined;
    const rule = this.rules[store.type];
    const values = new Values(`g_${field}_`);
    const parts: { shape: string; sql: SQL }[] = [];
    const seen = (scope: keyof Sight): DataClass[] =>
      [...decision].filter(([, sight]) => sight[scope] === 'WHOLE').map(([dataClass]) => dataClass);
    const within = (classes: readonly DataClass[]): SQL => {
      if (classes.length === decision.size) return sql`true`;
      if (rule?.class === undefined) return sql`false`; // a row that does not say its class has every class of the field
      const { property, of } = rule.class;
      const names =
        of === undefined
          ? classes
          : Object.keys(of).filter((name) => classes.some((each) => each === of[name]));
      return sql`${store.column(property)}::text = any(${values.hold(names)}::text[])`;
    };
    const add = (scope: keyof Sight, condition: SQL): void => {
      const classes = seen(scope);
      if (classes.length > 0)
        parts.push({ shape: `${scope} ${classes.join()}`, sql: sql`(${within(classes)} and ${condition})` });
    };
    add('ALL', sql`true`);
    if (rule?.event !== undefined) add('OF_EVENTS', sql`${store.column(rule.event)} is not null`);
    if (ownersOf(this.viewer).length > 0) add('OWN', this.ownSql(store, values));
    return {
      shape: `seen ${field}(${parts.map((part) => part.shape).join(' ')})`,
      sql:
        parts.length === 0
          ? sql`false`
          : sql`(${sql.join(
              parts.map((part) => part.sql),
              sql` or `,
            )})`,
      values: values.held,
    };
  }

  private ownSql<Table extends EntityTable>(store: EntityStore<Table>, values: Values): SQL {
    const ways = waysOf(store.type, this.rules);
    if (ways.length === 0) return sql`false`;
    const owners = values.hold(ownersOf(this.viewer));
    const conditions = ways.map((way) =>
      typeof way === 'string'
        ? sql`${store.column(way)} = any(${owners}::text[])`
        : sql`${store.column(way.property)} in (${way.keysOf(owners)})`,
    );
    return sql`(${sql.join(conditions, sql` or `)})`;
  }
}

/** The fields that a `where` tests: a test that is null constrains nothing, and tells nothing. */
function fieldsOf(where: object | null | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'and' || key === 'or')
      return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => fieldsOf(asObject(each)));
    if (key === 'not') return fieldsOf(asObject(value));
    return constrains(value) ? [key] : [];
  });
}

function asObject(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}

function constrains(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return true;
  return Object.values(value).some(constrains);
}

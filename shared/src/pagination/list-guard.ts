// What a client may filter and order by: a list tells nothing through its order, its filter or its cursors that its rows do not.
import { sql, type SQL } from 'drizzle-orm';
import { testedIn } from './asked';
import { all, Values, type Condition } from './condition';
import type { OrderTerm } from './spec';
import type { EntityStore, SelectionArgs } from './store';
import type { EntityTable } from './list-sql';
import type { Selection } from './selection';
import type { AccessOfFields, FieldAccess } from '../auth/field-access';
import type { Decisions, Decision, Sight } from '../auth/sight';
import type { DataClass } from '../auth/matrix';
import { ClassRefused } from '../guards/field-refusals';
import { waysOf, type RowRule, type RowRules } from '../guards/row-rules';
import { ownersOf, type Viewer } from '../auth/viewer';

/** What is said in the schema about fields, and what is decided about them for some roles. */
export interface Decided {
  access: AccessOfFields;
  decisions: Decisions;
}

/** What is decided about the fields of a subgraph for one viewer, as its lists need it. */
export class ListGuard {
  /** Equal for viewers whose lists are restricted alike. */
  readonly key: string;

  constructor(
    private readonly decided: Decided,
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
    args: SelectionArgs,
    { scope, order: usual }: { scope: Condition | undefined; order: readonly OrderTerm[] },
  ): Selection {
    const { type } = store;
    const asked = [
      ...(args.where == null ? [] : testedIn(args.where)),
      ...store.orderedBy(args.orderBy).map((field) => ({ field, argument: 'orderBy' })),
      ...(scope?.reads ?? []),
    ];
    for (const { field, argument } of asked)
      if (!this.isSeen(type, field))
        throw new ClassRefused(
          `"${argument}" reads ${type}.${field}, which you may not see whole: leave it out.`,
          this.said(type, field),
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
    const decision = this.decided.decisions.get(type)?.get(field);
    if (decision === undefined) throw new Error(`nothing is decided about ${type}.${field}`);
    return decision;
  }

  private said(type: string, field: string): FieldAccess {
    const said = this.decided.access.get(type)?.get(field);
    if (said === undefined) throw new Error(`the schema says nothing about ${type}.${field}`);
    return said;
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
    if (rule?.part !== undefined) add('PART', partSql(store, values, rule.part));
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

function partSql<Table extends EntityTable>(
  store: EntityStore<Table>,
  values: Values,
  { property, value }: NonNullable<RowRule['part']>,
): SQL {
  const column = store.column(property);
  return value === undefined ? sql`${column} is not null` : sql`${column} = ${values.hold(value)}`;
}

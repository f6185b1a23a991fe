// Puts the decisions about who sees which field into a schema: a field that is open keeps its resolver as it is.
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { AccessOfFields, FieldAccess } from '../auth/field-access';
import { masked } from '../auth/masks';
import type { DataClass } from '../auth/matrix';
import { readingInfo } from '../graphql/reads-info';
import type { GuardedRequest } from './guarded-request';
import { classOf, isInPart, isOwnRow, waysOf, type RowRule, type RowRules } from './row-rules';
import { decide, leadsToRows, least, most, type Decisions, type Shown, type Sight } from '../auth/sight';
import { roles, type Role } from '../auth/viewer';

type Resolver = GraphQLFieldResolver<object, GuardedRequest, Record<string, unknown>>;

/** What is decided for some roles about every field of a schema. */
export function decideAll(
  schema: GraphQLSchema,
  access: AccessOfFields,
  { roles: viewerRoles, rules }: { roles: readonly Role[]; rules: RowRules },
): Decisions {
  return new Map(
    [...access].map(([type, fields]) => {
      const stands = isPart(schema.getType(type), rules) ? 'IN_A_RECORD' : 'ALONE';
      return [type, new Map([...fields].map(([name, field]) => [name, decide(viewerRoles, field, stands)]))];
    }),
  );
}

/** True when nothing of a schema is guarded for the roles. */
export function isAllOpen(decisions: Decisions): boolean {
  return [...decisions.values()].every((fields) => [...fields.values()].every((each) => each === 'OPEN'));
}

/** Guards a schema, which must serve no other roles. */
export function guardSchema(
  schema: GraphQLSchema,
  { access, decisions, rules }: { access: AccessOfFields; decisions: Decisions; rules: RowRules },
): void {
  for (const [typeName, fields] of decisions) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    // Where no row may be seen a page has no ends, either: a cursor tells of the row that it stands for.
    const pageInfo = fields.get('nodes') === 'CLOSED' ? type.getFields()['pageInfo'] : undefined;
    if (pageInfo !== undefined) pageInfo.resolve = () => noPage;
    for (const [name, decision] of fields) {
      const field = type.getFields()[name];
      const said = access.get(typeName)?.get(name);
      if (decision === 'OPEN' || field === undefined || said === undefined) continue;
      field.resolve =
        decision === 'CLOSED'
          ? readingInfo(closed(said))
          : readingInfo(
              byRow(field.resolve ?? defaultFieldResolver, { decision, said, type: typeName, rules }),
            );
    }
  }
}

/** Types whose objects are no records and have no rule: what is seen of them is decided by the field that leads to them. */
function isPart(type: unknown, rules: RowRules): boolean {
  if (!isObjectType(type) || type.name in rules) return false;
  return !(type.astNode?.directives ?? []).some((each) => each.name.value === 'key');
}

/**
 * Fields that lead to parts of records although they let the rows behind them decide: nobody would decide then. A subgraph
 * that has any is not started.
 */
export function undecided(schema: GraphQLSchema, access: AccessOfFields, rules: RowRules): string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, type: result }) => {
      const field = access.get(type.name)?.get(name);
      const target = schema.getType(String(result).replaceAll(/[[\]!]/g, ''));
      if (field === undefined || !leadsToRows(field) || !isPart(target, rules)) return [];
      const inner = isObjectType(target) ? [...(access.get(target.name)?.values() ?? [])] : [];
      return inner.some(dependsOnRow) ? [`${type.name}.${name}`] : [];
    }),
  );
}

/** True for a field that some role sees in some rows of a class and not in others. */
function dependsOnRow(field: FieldAccess): boolean {
  return roles.some((role) => {
    const decision = decide([role], field, 'ALONE');
    const sights = typeof decision === 'string' ? [] : [...decision.values()];
    return sights.some(({ OWN, PART }) => OWN !== 'NOT' || PART !== 'NOT');
  });
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
}

const noPage = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

const closed =
  (said: FieldAccess): Resolver =>
  (_source, _args, request, info) =>
    request.refusals.add(info, said);

interface ByRow {
  decision: ReadonlyMap<DataClass, Sight>;
  said: FieldAccess;
  type: string;
  rules: RowRules;
}

/** A resolver that looks at the row first. */
function byRow(resolve: Resolver, { decision, said, type, rules }: ByRow): Resolver {
  const rule: RowRule | undefined = rules[type];
  const ways = waysOf(type, rules);
  const sights = [...decision.values()];

  const classIn = (row: object): DataClass | undefined => {
    const named = sights.length === 1 ? undefined : classOf(row, rule);
    return [...decision.keys()].find((dataClass) => dataClass === named);
  };
  const shownIn = (row: object, request: GuardedRequest): Shown | Promise<Shown> => {
    const named = classIn(row);
    const known = named === undefined ? undefined : decision.get(named);
    // A row that does not say its class shows no more than every class of the field would.
    const candidates = known === undefined ? sights : [known];
    const without = candidates.map(({ ALL, PART }) => (isInPart(row, rule) ? most(ALL, PART) : ALL));
    const before = without.reduce(least);
    const ifOwn = candidates.map(({ OWN }, index) => most(OWN, without[index] ?? 'NOT')).reduce(least);
    if (before === ifOwn) return before;
    const own = isOwnRow(row, ways, request);
    return typeof own === 'boolean' ? (own ? ifOwn : before) : own.then((is) => (is ? ifOwn : before));
  };

  return (row, args, request, info) => {
    const reveal = (shown: Shown): unknown => {
      if (shown === 'NOT') {
        const named = classIn(row);
        return request.refusals.add(info, said, { sights, ...(named !== undefined && { classes: [named] }) });
      }
      const value: unknown = resolve(row, args, request, info);
      const { mask } = said;
      if (shown === 'WHOLE' || mask === undefined) return value;
      return value instanceof Promise ? value.then((each) => masked(mask, each)) : masked(mask, value);
    };
    const shown = shownIn(row, request);
    return typeof shown === 'string' ? reveal(shown) : shown.then(reveal);
  };
}

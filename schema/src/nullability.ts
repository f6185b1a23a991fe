// What is never null, and why the rest may be. Authors write `!` where the owner always has the value; whatever else makes a
// field null (the class of its data, the row behind it, another part of the graph) is known here, and told with the field.
import { Kind, type DefinitionNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { fieldAccess, type FieldAccess } from '@fmg/shared/auth/field-access';
import { decide } from '@fmg/shared/auth/sight';
import { roles } from '@fmg/shared/auth/viewer';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { accessInWords, isOpenToAll } from './access';
import { directive, namedType, nullableType } from './ast';
import { addWords } from './descriptions';

/** Entities of which everyone may know every record; a test holds this against the policies of their tables. */
export const recordsOfEveryone: ReadonlySet<string> = new Set([
  'Country',
  'DiplomaticListEntry',
  'ExchangeProgramme',
  'ImportRun',
  'LeaderVisit',
  'Mission',
  'RejectedRow',
  'VisaIssuance',
  'ZoningOverlay',
]);

/** What has to be known of a subgraph to tell which of its fields may be null. */
export interface Surroundings {
  name: SubgraphName;
  /** Every entity, with the subgraph that owns it. */
  owners: ReadonlyMap<string, SubgraphName>;
  /** The definitions of the subgraph, each field with its access. */
  definitions: readonly DefinitionNode[];
}

/** What clients are told of each field, and what the subgraph's own resolvers have to keep. */
export function settleNulls(surroundings: Surroundings): { told: DefinitionNode[]; kept: DefinitionNode[] } {
  const { definitions } = surroundings;
  const nullabilityOf = nullabilityIn(surroundings);
  const inTypes = (
    change: (field: FieldDefinitionNode, nullability: Nullability, owner: string) => FieldDefinitionNode,
  ) =>
    definitions.map((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && type.fields !== undefined
        ? {
            ...type,
            fields: type.fields.map((each) =>
              isInner(each) ? each : change(each, nullabilityOf(each, type), type.name.value),
            ),
          }
        : type,
    );
  return {
    told: inTypes(tell),
    kept: inTypes((field, { isHidden }) => (isHidden ? { ...field, type: nullableType(field.type) } : field)),
  };
}

/** True for what another subgraph owns, and for what only the gateway reads. */
function isInner(field: FieldDefinitionNode): boolean {
  return directive(field, 'external') !== undefined || directive(field, 'inaccessible') !== undefined;
}

/** The API schema drops directives: the description of a field names its data class, and says when the field is null. */
function tell(field: FieldDefinitionNode, { reasons }: Nullability, owner: string): FieldDefinitionNode {
  // What a change answers with has no class of its own, and is there unless the change fails.
  if (owner === 'Mutation') return { ...addWords(field, reasons), type: nullableType(field.type) };
  const words = [...(accessInWords(field) ?? []), ...reasons];
  return { ...addWords(field, words), type: reasons.length === 0 ? field.type : nullableType(field.type) };
}

/** What is told of a field that may be null. */
interface Nullability {
  /** Sentences that say when a value is null that its owner always has. */
  reasons: string[];
  /** True when the record behind the field may be unknown to the viewer: then a resolver gives null, too. */
  isHidden: boolean;
}

/** Makes the function that says when a field may be null although its owner always has the value. */
function nullabilityIn({ name, owners, definitions }: Surroundings) {
  const access = accessToConnections(definitions);
  return (field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): Nullability => {
    const owner = type.name.value;
    const seen = isSeenByAll(field, owner, access)
      ? []
      : ['Null, with an error, for roles that may not read it.'];
    if (isPartOfList(owner)) return { reasons: seen, isHidden: false };
    const target = namedType(field.type);
    const isOwn = owners.get(target) === name;
    const isList = isListType(field);
    const isHidden = owners.has(target) && !recordsOfEveryone.has(target) && !(isOwn && isList);
    if (isRoot(owner)) return { reasons: [...seen, ofRoot(owner, name)], isHidden };
    const isContributed = owners.has(owner) && owners.get(owner) !== name && !isKeyOf(field, type);
    const reasons = [
      ...(isHidden ? ['Null, without an error, when the viewer may not know of the record.'] : []),
      ...seen,
      ...(isContributed
        ? [`Null, with an error, when the ${name} part of the graph cannot be reached.`]
        : []),
      ...(owners.has(target) && !isOwn
        ? [`May be null, with an error, when the ${owners.get(target)} part of the graph cannot be reached.`]
        : []),
    ];
    return { reasons, isHidden };
  };
}

/** True when the author says of a field when it is null. */
export function saysWhenNull({ description }: FieldDefinitionNode): boolean {
  return /\bnull\b/i.test(description?.value ?? '');
}

const isRoot = (type: string): boolean => type === 'Query' || type === 'Mutation';

function ofRoot(type: string, name: SubgraphName): string {
  return type === 'Query'
    ? `Null, with an error, when the ${name} part of the graph cannot be reached.`
    : `Null, with an error, for roles that may not make the change, for an input that cannot be used, and when the ${name} part of the graph cannot be reached.`;
}

function isListType({ type }: FieldDefinitionNode): boolean {
  return (type.kind === Kind.NON_NULL_TYPE ? type.type : type).kind === Kind.LIST_TYPE;
}

const isPartOfList = (type: string): boolean => /(Connection|Edge)$/.test(type);

function isKeyOf({ name }: FieldDefinitionNode, { directives = [] }: ObjectTypeDefinitionNode): boolean {
  const keys = directives.filter((each) => each.name.value === 'key').flatMap((each) => each.arguments ?? []);
  return keys.some(({ value }) => value.kind === Kind.STRING && value.value.split(' ').includes(name.value));
}

/** The accesses of the fields that lead to each type of connection. */
type AccessToConnections = ReadonlyMap<string, readonly FieldAccess[]>;

function accessToConnections(definitions: readonly DefinitionNode[]): AccessToConnections {
  const found = new Map<string, FieldAccess[]>();
  for (const each of definitions) {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of each.fields ?? []) {
      const access = directive(field, 'access');
      const target = namedType(field.type);
      if (access === undefined || !target.endsWith('Connection')) continue;
      found.set(target, [...(found.get(target) ?? []), fieldAccess(access)]);
    }
  }
  return found;
}

/**
 * True when no role meets the field and is refused it. Nobody meets a part of a list without the field that leads to the list,
 * and nobody an edge without the edges.
 */
function isSeenByAll(field: FieldDefinitionNode, owner: string, leading: AccessToConnections): boolean {
  const own = directive(field, 'access');
  if (own === undefined || owner.endsWith('Edge')) return true;
  const access = fieldAccess(own);
  if (!owner.endsWith('Connection')) return isOpenToAll(access);
  return (leading.get(owner) ?? []).every((way) =>
    roles.every((role) => !reaches([role], way) || sees([role], access)),
  );
}

type Roles = Parameters<typeof decide>[0];
const standings = ['ALONE', 'IN_A_RECORD'] as const;
const reaches = (viewer: Roles, way: FieldAccess): boolean =>
  standings.some((each) => decide(viewer, way, each) !== 'CLOSED');
const sees = (viewer: Roles, access: FieldAccess): boolean =>
  standings.every((each) => decide(viewer, access, each) === 'OPEN');

// What each role sees, as a text to review: whoever changes an access sees it change for every role.
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import { fieldAccess, type FieldAccess } from '@fmg/shared/auth/field-access';
import { decide, type Decision, type Rows, type Shown } from '@fmg/shared/auth/sight';
import { roles, type Role } from '@fmg/shared/auth/viewer';
import { directive } from './ast';
import type { ExpandedSubgraph } from './expand';

type Fields = Map<string, FieldAccess>;

/** One paragraph for each role: its fields of every type, but for what all roles see and what lists are made of. */
export function whoSeesWhat(subgraphs: readonly ExpandedSubgraph[]): string {
  const types = limitedFields(subgraphs);
  const paragraphs = roles.map((role) => [role, ...linesOf(role, types), ''].join('\n'));
  return `# What each role sees of what not everyone sees. Generated from the schema; a change of it is reviewed like code.
# (own): of its own mission; (masked): shortened; (by row): where the row is of a class that the role sees;
# (in part): of assessments those of events, of cases of zoning those that the board reviews in public.

${paragraphs.join('\n')}`;
}

function limitedFields(subgraphs: readonly ExpandedSubgraph[]): Map<string, Fields> {
  const types = new Map<string, Fields>();
  for (const definition of subgraphs.flatMap(({ sdl }) => parse(sdl).definitions)) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || /(Connection|Edge)$/.test(definition.name.value))
      continue;
    const fields = types.get(definition.name.value) ?? new Map<string, FieldAccess>();
    for (const [name, access] of accesses(definition))
      if (roles.some((role) => decide([role], access, 'ALONE') !== 'OPEN')) fields.set(name, access);
    types.set(definition.name.value, fields);
  }
  return new Map([...types].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function accesses(type: ObjectTypeDefinitionNode): [string, FieldAccess][] {
  return (type.fields ?? []).flatMap((field) => {
    const access = directive(field, 'access');
    return access === undefined || directive(field, 'inaccessible') !== undefined
      ? []
      : [[field.name.value, fieldAccess(access)] as [string, FieldAccess]]; // a pair
  });
}

function linesOf(role: Role, types: ReadonlyMap<string, Fields>): string[] {
  return [...types].flatMap(([type, fields]) => {
    const seen = [...fields].flatMap(([name, access]) => {
      const words = wordsOf(decide([role], access, 'ALONE'));
      return words === undefined ? [] : [`${name}${words}`];
    });
    if (seen.length === 0) return [];
    const isAll = seen.length === fields.size && seen.every((each) => !each.includes('('));
    return [`  ${type}: ${isAll ? 'all' : seen.toSorted().join(', ')}`];
  });
}

/** How a field is seen, as it stands behind its name; undefined when it is not. */
function wordsOf(decision: Decision): string | undefined {
  if (typeof decision === 'string') return decision === 'OPEN' ? '' : undefined;
  const each = [...decision.values()];
  const has = (scope: Rows, shown: Shown): boolean => each.some((sight) => sight[scope] === shown);
  const kinds = [
    ...(has('ALL', 'WHOLE') ? ['by row'] : []),
    ...(has('PART', 'WHOLE') ? ['in part'] : []),
    ...(has('OWN', 'WHOLE') ? ['own'] : []),
    ...(has('ALL', 'MASKED') ? ['masked'] : []),
  ];
  return ` (${kinds.join(', ')})`;
}

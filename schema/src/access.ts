// Data classes on fields: what authors leave out of `@access` is filled in, put into words, and checked.
import {
  Kind,
  parseConstValue,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { fieldAccess, type FieldAccess, type View } from '@fmg/shared/auth/field-access';
import { maskedTypes } from '@fmg/shared/auth/masks';
import { roles } from '@fmg/shared/auth/viewer';
import type { DataClass } from '@fmg/shared/auth/matrix';
import { countedClasses, decide } from '@fmg/shared/auth/sight';
import { bare, directive, namedType } from './ast';

/** What an author may leave out: the class where the type has one, and how lists and roots lead to rows. */
export function accessOfField(
  node: FieldDefinitionNode,
  owner: string,
  inherited: ConstDirectiveNode | undefined,
): ConstDirectiveNode | undefined {
  const own = directive(node, 'access');
  const said = own === undefined ? undefined : fieldAccess(own);
  const isClassed = said !== undefined && said.classes.length > 0;
  if (!isClassed && isKey(node)) return published;
  const classes = isClassed ? said.classes : inherited === undefined ? [] : fieldAccess(inherited).classes;
  if (classes.length === 0) return undefined;
  const at = [...(said?.at ?? []), ...leading(node, owner, classes)];
  return accessDirective({
    classes,
    at,
    mask: said?.mask,
    reads: said?.reads ?? [],
    own: said?.own ?? true,
  });
}

/** An id says nothing by itself: whether the record exists at all is a matter of rows, not of fields. */
function isKey(node: FieldDefinitionNode): boolean {
  return ['id', 'recordedAt'].includes(node.name.value);
}

function leading(node: FieldDefinitionNode, owner: string, classes: readonly DataClass[]): View[] {
  if (namedType(node.type).endsWith('Connection')) return [...counts(classes), 'ROWS'];
  return owner === 'Query' || owner.endsWith('Payload') ? ['ROWS'] : [];
}

function counts(classes: readonly DataClass[]): View[] {
  return classes.some((each) => countedClasses.has(each)) ? ['COUNTS'] : [];
}

/** The access of what says nothing of anybody. */
export const published = accessDirective(wholly(['PUBLIC_RECORD']));

/** The access of what is no part of its classes. */
function wholly(classes: readonly DataClass[], at: readonly View[] = []): FieldAccess {
  return { classes, at, mask: undefined, reads: [], own: true };
}

/** The access of the fields of a type's connection; how it is counted, by whom its rows are seen, and what tells nothing. */
export type ListAccess = (which: 'rows' | 'count' | 'page') => ConstDirectiveNode[];

/**
 * A list is public when its rows show anything to everyone. It has the classes of its type, unless the type says
 * `@connection(class: […])` because some roles see nothing of the rows but what is of another class.
 */
export function listAccess(type: ObjectTypeDefinitionNode): ListAccess {
  const listed = directive(type, 'connection');
  const isClassed = listed !== undefined && fieldAccess(listed).classes.length > 0;
  const access = isClassed ? listed : directive(type, 'access');
  const isPublic = type.fields?.some((each) => {
    const own = directive(each, 'access');
    return own !== undefined && fieldAccess(own).at.includes('PUBLIC');
  });
  return (which) => {
    if (which === 'page') return [published];
    if (access === undefined) return [];
    const { classes } = fieldAccess(access);
    const part: View[] = isPublic ? ['PUBLIC'] : [];
    const at: View[] = [...part, ...(which === 'count' ? counts(classes) : []), 'ROWS'];
    return [accessDirective(wholly(classes, at))];
  };
}

/** The directive as it is printed: parts are named only where some role sees no more than parts of the class. */
function accessDirective({ classes, at, mask, reads, own }: FieldAccess): ConstDirectiveNode {
  const limits = isOpenToAll(wholly(classes)) ? [] : [...new Set(at)];
  const values = [
    ['class', `[${classes.join(', ')}]`],
    ...(limits.length === 0 ? [] : [['at', `[${limits.join(', ')}]`]]),
    ...(mask === undefined ? [] : [['mask', mask]]),
    ...(reads.length === 0 ? [] : [['reads', `[${reads.join(', ')}]`]]),
    ...(own ? [] : [['own', 'false']]),
  ];
  return {
    ...bare('access'),
    arguments: values.map(([name = '', value = '']) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: parseConstValue(value, { noLocation: true }),
    })),
  };
}

/** True when every role sees the field of every record. */
export function isOpenToAll(access: FieldAccess): boolean {
  return roles.every((role) => decide([role], access, 'ALONE') === 'OPEN');
}

const viewWords: Readonly<Record<View, string | undefined>> = {
  STATUS: 'in a status answer',
  MASKED: 'in a masked answer',
  PUBLIC: 'by everyone',
  STATE: 'by the own mission, which sees the state alone',
  COUNTS: 'by those to whom its records are only counted',
  BY_NUMBER: 'by whoever has the number',
  ROWS: undefined,
};

const maskWords = { YEAR: 'masked to its year', LAST_TWO: 'masked to its last two characters' };

/** The API schema drops directives: the description of a field says its class and what those see who do not see all of it. */
export function accessInWords(node: FieldDefinitionNode): string[] | undefined {
  const own = directive(node, 'access');
  if (own === undefined) return undefined;
  const { classes, at, mask, reads, own: toMission } = fieldAccess(own);
  const shown = [
    ...at.flatMap((view) => viewWords[view] ?? []),
    ...(mask === undefined ? [] : [maskWords[mask]]),
  ];
  return [
    `Data class: ${classes.join(', ')}.`,
    ...(shown.length === 0 ? [] : [`Seen also ${shown.join(', ')}.`]),
    ...(reads.length === 0
      ? []
      : [`It reads ${reads.join(' and ')}, and answers only those who see such data of some record.`]),
    ...(toMission ? [] : ['Not seen by the mission itself.']),
  ];
}

/** A field without a class fails the build, and so does a mask on what it does not fit. */
export function checkAccess(definition: DefinitionNode): void {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return;
  for (const each of definition.fields ?? []) {
    if (directive(each, 'external') !== undefined) continue;
    const place = `${definition.name.value}.${each.name.value}`;
    const own = directive(each, 'access');
    if (own === undefined)
      throw new Error(`${place} has no data class: write @access(class: […]) on the field or on its type`);
    const { mask } = fieldAccess(own);
    if (mask !== undefined && namedType(each.type) !== maskedTypes[mask])
      throw new Error(`${place}: the mask ${mask} fits a ${maskedTypes[mask]} only`);
  }
}

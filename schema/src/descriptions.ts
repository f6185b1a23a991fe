// Descriptions: what authors need not type, what every schema element needs, and what clients are told of each field.
import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { described, directive, namedType } from './ast';
import { isModule, type SourceFile } from './sources';

/** What every subgraph says of its root types: they are one type each in the graph. */
export const rootDescriptions: Readonly<Record<string, string>> = {
  Query:
    'What can be read. Each part of the graph answers for its own fields, so one that is down costs no other.',
  Mutation:
    'What can be changed. Each change takes one `input`, is made whole or not at all, and answers with the records after it and with `refusals`: what stands against it is data, not an error.',
};

/** Fields that mean the same in every type, where their author says nothing else. */
const fieldDefaults: Readonly<Record<string, string>> = {
  id: 'Opaque identifier, unique in the whole graph.',
  recordedAt: 'When the record entered this graph.',
  provenance: 'Where the record comes from, and whether it is invented for demonstration.',
};

/** Arguments that mean the same in every field, where their author says nothing else. */
const argumentDefaults: Readonly<Record<string, string>> = {
  id: 'Opaque identifier, as the `id` of such a record gives it; one of another kind of record is refused with `BAD_USER_INPUT`.',
  asOf: 'The legal day on which the answer holds, `YYYY-MM-DD` in Washington; today unless told.',
};

/** Descriptions of the fields of entities, `Type.field` to text, as their owners wrote them. */
export type OwnersWords = ReadonlyMap<string, string>;

/** What the owners of entities say of their fields: others that mention a field say the same of it. */
export function ownersWords(sources: readonly SourceFile[]): OwnersWords {
  const words = new Map<string, string>();
  for (const { definitions } of sources.filter(isModule)) {
    for (const each of definitions) {
      if (each.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      for (const { name, description } of each.fields ?? [])
        if (description !== undefined) words.set(`${each.name.value}.${name.value}`, description.value);
    }
  }
  return words;
}

/** Makes the function that gives a type's fields and arguments the descriptions that their authors left out. */
export function describer(owners: OwnersWords, definitions: readonly DefinitionNode[]) {
  const inputs = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
        ? [[each.name.value, each.description?.value] as const]
        : [],
    ),
  );
  const ofArgument = (node: InputValueDefinitionNode): InputValueDefinitionNode => {
    const text =
      node.name.value === 'input' ? inputs.get(namedType(node.type)) : argumentDefaults[node.name.value];
    return node.description !== undefined || text === undefined ? node : { ...node, ...described(text) };
  };
  return (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => {
    const fields = type.fields?.map((each): FieldDefinitionNode => {
      const name = each.name.value;
      const text = owners.get(`${type.name.value}.${name}`) ?? fieldDefaults[name];
      const isSilent = each.description === undefined && directive(each, 'external') === undefined;
      return {
        ...each,
        ...(isSilent && text !== undefined && described(text)),
        ...(each.arguments !== undefined && { arguments: each.arguments.map(ofArgument) }),
      };
    });
    const root = rootDescriptions[type.name.value];
    return { ...type, ...(root !== undefined && described(root)), ...(fields !== undefined && { fields }) };
  };
}

/** The author's own words, and then what the generator knows. */
export function addWords<Node extends { description?: StringValueNode }>(
  node: Node,
  words: readonly string[],
): Node {
  const text = [node.description?.value, words.join(' ')].filter(Boolean).join('\n\n');
  return text === '' ? node : { ...node, ...described(text) };
}

/** What a definition, and everything in it, has no description for, as `Type.field(argument:)`. */
export function silentIn(definition: DefinitionNode): string[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return silentAt(definition.name.value, definition, definition.fields);
    case Kind.ENUM_TYPE_DEFINITION:
      return silentAt(definition.name.value, definition, definition.values);
    case Kind.DIRECTIVE_DEFINITION:
      return silentAt(`@${definition.name.value}`, definition, definition.arguments);
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return silentAt(definition.name.value, definition);
    default:
      return [];
  }
}

interface Described {
  description?: StringValueNode | undefined;
  directives?: readonly ConstDirectiveNode[] | undefined;
}

type Part = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

function silentAt(place: string, node: Described, parts: readonly Part[] = []): string[] {
  // What another subgraph owns is described there.
  const isOthers = node.directives?.some(({ name }) => name.value === 'external') === true;
  const own = isOthers || ownWords(node.description?.value) !== '' ? [] : [place];
  const isArgument = /^@|\./.test(place);
  return [
    ...own,
    ...parts.flatMap((part) => {
      const name = part.name.value;
      const within = isArgument ? `${place}(${name}:)` : `${place}.${name}`;
      return silentAt(within, part, 'arguments' in part ? part.arguments : []);
    }),
  ];
}

/** What the generator adds is no description. */
function ownWords(text = ''): string {
  return text.replace(/(^|\s+)(Data class: |Null, with an error, )[\s\S]*$/, '').trim();
}

// Which classes of data an operation selects, and of which records.
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { isNodeType, nodeTypes, type NodeType } from '../identity/node-types';
import { fieldAccess } from './field-access';
import { leadsToRows, type Decisions } from './sight';
import { dataClasses, type DataClass } from './matrix';

/** What an operation selects. */
export interface Selected {
  /** In the order of `dataClasses`. */
  classes: readonly DataClass[];
  /** For each class the types of the records of which it is selected. */
  records: ReadonlyMap<DataClass, ReadonlySet<NodeType>>;
}

/**
 * Every class that a document selects. A field whose class depends on the row counts with all it may have. What a part of a
 * record shows, or a list that hangs on it, counts as the record's; a fragment on such a part may stand in any record. A field
 * that leads to rows counts as theirs, too: that they are there is what it shows. What is refused wholly is not selected.
 */
export function selectedBy(document: DocumentNode, schema: GraphQLSchema, decisions?: Decisions): Selected {
  const records = new Map<DataClass, Set<NodeType>>();
  const types = new TypeInfo(schema);
  const around: (readonly NodeType[])[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: { enter: () => void around.push([]), leave: () => void around.pop() },
      FragmentDefinition: { enter: () => void around.push(nodeTypes), leave: () => void around.pop() },
      Field: {
        enter() {
          const type = types.getParentType();
          const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
          const here = possible.flatMap((each) => (each && isNodeType(each.name) ? [each.name] : []));
          const holders = here.length > 0 ? here : (around.at(-1) ?? []);
          around.push(holders);
          const definition = types.getFieldDef();
          const access = definition?.astNode?.directives?.find(({ name }) => name.value === 'access');
          const isRefused = decisions?.get(type?.name ?? '')?.get(definition?.name ?? '') === 'CLOSED';
          if (definition == null || access === undefined || isRefused) return;
          const said = fieldAccess(access);
          const rows = leadsToRows(said) ? rowsOf(definition.type) : [];
          for (const each of said.classes) {
            const known = records.get(each) ?? new Set();
            records.set(each, known);
            for (const holder of [...holders, ...rows]) known.add(holder);
          }
        },
        leave: () => void around.pop(),
      },
    }),
  );
  return { classes: dataClasses.filter((each) => records.has(each)), records };
}

/** The type of the records to which a field leads, by themselves or in a list. */
function rowsOf(result: GraphQLType): NodeType[] {
  const type = getNamedType(result);
  const listed = isObjectType(type) ? type.getFields()['nodes']?.type : undefined;
  const { name } = listed === undefined ? type : getNamedType(listed);
  return isNodeType(name) ? [name] : [];
}

// Which classes of data an operation selects, and of which records.
import {
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { isNodeType, nodeTypes, type NodeType } from '../identity/node-types';
import { fieldAccess } from './field-access';
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
 * record shows, or a list that hangs on it, counts as the record's; a fragment on such a part may stand in any record.
 */
export function selectedBy(document: DocumentNode, schema: GraphQLSchema): Selected {
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
          const directives = types.getFieldDef()?.astNode?.directives ?? [];
          const access = directives.find(({ name }) => name.value === 'access');
          for (const each of access === undefined ? [] : fieldAccess(access).classes) {
            const known = records.get(each) ?? new Set();
            records.set(each, known);
            for (const holder of holders) known.add(holder);
          }
        },
        leave: () => void around.pop(),
      },
    }),
  );
  return { classes: dataClasses.filter((each) => records.has(each)), records };
}

// Which classes of data an operation selects.
import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { dataClasses, type DataClass } from './matrix';

/**
 * Every class that a document selects, in the order of `dataClasses`. A field whose class depends on the row counts with
 * all it may have.
 */
export function classesOf(document: DocumentNode, schema: GraphQLSchema): DataClass[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const access = types.getFieldDef()?.astNode?.directives?.find(({ name }) => name.value === 'access');
        for (const { value } of access?.arguments ?? [])
          if (value.kind === Kind.LIST)
            for (const each of value.values) if (each.kind === Kind.ENUM) found.add(each.value);
      },
    }),
  );
  return dataClasses.filter((each) => found.has(each));
}

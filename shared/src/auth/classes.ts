// The classes of data, and which of them an operation selects.
import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Classes of data, as `@access(class:)` names them. */
export const dataClasses = [
  'MISSION_PUBLIC',
  'FACILITY_ADDRESS',
  'DIPLOMATIC_LIST',
  'PRECEDENCE',
  'PUBLIC_RECORD',
  'PUBLIC_EVENT',
  'STAFF',
  'PERSONAL_DATA',
  'DEPENDANT',
  'IMMUNITY',
  'VISA_CASE',
  'TAX_CARD',
  'VEHICLE_LICENCE',
  'CUSTOMS_TRAVEL',
  'BENEFIT_REQUEST',
  'PROPERTY_CASE',
  'SECURITY_ASSESSMENT',
  'INCIDENT',
  'CRISIS',
  'CRISIS_ACCOUNTABILITY',
  'AGREMENT',
  'DISPUTE',
  'DOMESTIC_WORKER',
  'EVENT_DETAIL',
  'GUEST_LIST',
  'PARTICIPANT',
  'ENGAGEMENT',
  'NOTE',
  'RECIPROCITY',
  'COMPLIANCE',
  'AUDIT',
] as const;

/** What kind of data a field shows. */
export type DataClass = (typeof dataClasses)[number];

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

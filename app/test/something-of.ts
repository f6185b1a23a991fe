// Inputs that the schema accepts and that name nothing which exists.
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import { idFromKey } from '@fmg/shared/identity/ids';

/** Something of a type that the schema accepts and that names nothing which exists. */
export function somethingOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return somethingOf(type.ofType);
  if (isListType(type)) return [somethingOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ type: field }) => isNonNullType(field))
        .map((field) => [field.name, somethingOf(field.type)]),
    );
  const words: Readonly<Record<string, unknown>> = {
    ID: idFromKey('Mission', 'nowhere', 'nothing'),
    Date: '2026-01-05',
    DateTime: '2026-01-05T12:00:00Z',
    CountryCode: 'FR',
    Boolean: true,
    Int: 1,
    Float: 1,
  };
  return isScalarType(type) ? (words[type.name] ?? 'something') : undefined;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  Kind,
  type GraphQLOutputType,
} from 'graphql';
import { nodeTypesByOwner } from '@fmg/shared/identity/node-types';
import { silentIn } from '../src/descriptions';
import { materialFile, schemaFile, schemaFolder } from './files';

const api = buildSchema(schemaFile('api.graphql'));
const types = Object.values(api.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

describe('the API', () => {
  test('a breaking change is reviewed: it stands in reviewed-breaking-changes.json with its reason', () => {
    const reviewed = JSON.parse(schemaFile('reviewed-breaking-changes.json')) as {
      change: string;
      reason: string;
    }[];
    const changes = findBreakingChanges(buildSchema(schemaFile('published-api.graphql')), api).map(
      (change) => change.description,
    );
    expect(
      changes.filter((change) => !reviewed.some((each) => each.change === change && each.reason.length > 0)),
    ).toEqual([]);
  });

  test('every type, field, argument, input field, enum value and directive is described', () => {
    const { definitions } = parse(`${schemaFile('api.graphql')} ${schemaFile('access.graphql')}`);
    expect(definitions.flatMap(silentIn)).toEqual([]);
  });

  test('every field that may be null says when', () => {
    const silent = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
            .filter((field) => !isNonNullType(field.type) && !/\bnull\b/i.test(field.description ?? ''))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(silent).toEqual([]);
  });

  test('every scalar names its specification', () => {
    const scalars = types.filter((type) => isScalarType(type));
    expect(scalars.map(({ name, specifiedByURL }) => [name, specifiedByURL])).toEqual([
      ['Date', 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'],
      ['DateTime', 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'],
      ['Decimal', 'https://www.w3.org/TR/xmlschema11-2/#decimal'],
    ]);
  });

  test('names are written the usual way', () => {
    const odd = types.flatMap((type) => [
      ...(/^[A-Z][A-Za-z0-9]*$/.test(type.name) ? [] : [type.name]),
      ...(isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields()).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
        : []),
      ...(isEnumType(type)
        ? type
            .getValues()
            .map((value) => value.name)
            .filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))
        : []),
    ]);
    expect(odd).toEqual([]);
  });

  test('root fields are nullable, so that one part that is down does not erase the rest', () => {
    const fields = Object.values(api.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => isNonNullType(field.type)).map((field) => field.name)).toEqual([]);
  });

  test('lists are connections, but for the short ones that bounded-lists.txt names', () => {
    const bounded = new Set(
      schemaFile('bounded-lists.txt')
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim().split(/\s+/)[0] ?? '')
        .filter(Boolean),
    );
    const lists = types.flatMap((type) => {
      if (!isObjectType(type) || /(Connection|Edge)$/.test(type.name)) return [];
      return Object.values(type.getFields())
        .filter((field) => isList(field.type) && !isScalarLike(field.type))
        .map((field) => `${type.name}.${field.name}`);
    });
    expect(lists.filter((name) => !bounded.has(name))).toEqual([]);
    expect([...bounded].filter((name) => !lists.includes(name))).toEqual([]);
  });

  test('every registered kind of record is in the API, and node(id:) has a stub for it', () => {
    const registered = Object.values(nodeTypesByOwner)
      .flatMap((owned) => Object.keys(owned))
      .toSorted();
    const nodes = types
      .filter((type) => isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node'))
      .map((type) => type.name);
    expect(nodes.toSorted()).toEqual(registered);
    const missions = parse(schemaFile('subgraphs', 'missions.graphql')).definitions;
    const known = missions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.interfaces?.some((one) => one.name.value === 'Node')
        ? [each.name.value]
        : [],
    );
    expect(known.toSorted()).toEqual(registered);
  });

  test('the data classes are those of the access matrix', () => {
    const matrix = materialFile('domain', 'access-matrix.csv');
    if (matrix === undefined) return console.warn('skipped: the access matrix is not beside this clone');
    const classes = new Set(
      matrix
        .split('\n')
        .slice(1)
        .flatMap((line) => /^[A-Z_]+/.exec(line)?.[0] ?? []),
    );
    const declared = buildSchema(`${schemaFile('access.graphql')} type Query { a: Int }`).getType(
      'access__DataClass',
    );
    expect(
      isEnumType(declared) &&
        declared
          .getValues()
          .map((value) => value.name)
          .toSorted(),
    ).toEqual([...classes].toSorted());
  });

  test('directives of the build do not reach clients', () => {
    expect(api.getType('access__DataClass')).toBeUndefined();
    expect(existsSync(join(schemaFolder, 'supergraph.graphql'))).toBe(true);
    expect(schemaFile('supergraph.graphql')).toMatch(/@access\(class: \[VISA_CASE\]\)/);
  });
});

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function isScalarLike(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isScalarType(named) || isEnumType(named);
}

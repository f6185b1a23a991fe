import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, type GraphQLEnumType } from 'graphql';
import { sensitiveOf } from '../audit/sensitive';
import { selectedBy } from './classes';
import { nodeTypes } from '../identity/node-types';
import { dataClasses, type DataClass } from './matrix';

const access = readFileSync(resolve(__dirname, '../../../schema/access.graphql'), 'utf8');
const schema = buildSchema(`${access}
  type Query { mission: Mission @access(class: [MISSION_PUBLIC]) node: Node @access(class: [PUBLIC_RECORD]) }
  interface Node { id: ID! @access(class: [PUBLIC_RECORD]) }
  type Mission implements Node {
    id: ID! @access(class: [PUBLIC_RECORD])
    name: String @access(class: [MISSION_PUBLIC])
    head: String @access(class: [DIPLOMATIC_LIST, STAFF])
    visaCases: [VisaCase!] @access(class: [VISA_CASE])
    post: Post @access(class: [MISSION_PUBLIC])
  }
  type Post { district: String @access(class: [CRISIS]) }
  type VisaCase implements Node { id: ID! @access(class: [PUBLIC_RECORD]) }`);

const of = (query: string) => selectedBy(parse(query), schema).classes;

describe('the classes of data', () => {
  test('are those of the schema', () => {
    const type = buildSchema(access + 'type Query { a: Int }').getType(
      'access__DataClass',
    ) as GraphQLEnumType;
    expect(type.getValues().map(({ name }) => name)).toEqual([...dataClasses]);
  });

  test('of an operation are those of every field it selects, wherever it selects it', () => {
    expect(of('{ mission { id name } }')).toEqual(['MISSION_PUBLIC', 'PUBLIC_RECORD']);
    expect(of('{ mission { head } }')).toEqual(['MISSION_PUBLIC', 'DIPLOMATIC_LIST', 'STAFF']);
    expect(
      of('{ node { id ... on Mission { ...more } } } fragment more on Mission { visaCases { id } }'),
    ).toEqual(['PUBLIC_RECORD', 'VISA_CASE']);
    expect(of('{ __typename }')).toEqual([]);
  });

  test('are selected of the nearest record, or of any where a fragment may stand in any', () => {
    const recordsOf = (query: string, dataClass: DataClass) => [
      ...(selectedBy(parse(query), schema).records.get(dataClass) ?? []),
    ];
    expect(recordsOf('{ mission { name visaCases { id } } }', 'VISA_CASE')).toEqual(['Mission']);
    expect(recordsOf('{ mission { visaCases { id } } }', 'PUBLIC_RECORD')).toEqual(['VisaCase']);
    expect(recordsOf('{ node { id } }', 'PUBLIC_RECORD')).toEqual(['Mission', 'VisaCase']);
    expect(recordsOf('{ mission { post { district } } }', 'CRISIS')).toEqual(['Mission']);
    const inFragment = '{ mission { post { ...more } } } fragment more on Post { district }';
    expect(recordsOf(inFragment, 'CRISIS')).toEqual(nodeTypes);
    expect(recordsOf('{ mission { name } }', 'CRISIS')).toEqual([]);
  });

  test('leave no trace when everybody may read them, or when the viewer may not', () => {
    expect(sensitiveOf(of('{ mission { id name } }'), ['AUDITOR'])).toEqual([]);
    const guarded = of('{ mission { head visaCases { id } } }');
    expect(sensitiveOf(guarded, ['AUDITOR'])).toEqual(['STAFF', 'VISA_CASE']);
    expect(sensitiveOf(guarded, ['DS_OFFICER'])).toEqual(['STAFF', 'VISA_CASE']);
    expect(sensitiveOf(guarded, ['ANALYST'])).toEqual([]);
    expect(sensitiveOf(guarded, ['PUBLIC'])).toEqual([]);
  });
});

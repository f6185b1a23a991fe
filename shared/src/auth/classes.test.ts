import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, type GraphQLEnumType } from 'graphql';
import { sensitiveOf } from '../audit/sensitive';
import { classesOf } from './classes';
import { dataClasses } from './matrix';

const access = readFileSync(resolve(__dirname, '../../../schema/access.graphql'), 'utf8');
const schema = buildSchema(`${access}
  type Query { mission: Mission @access(class: [MISSION_PUBLIC]) node: Node @access(class: [PUBLIC_RECORD]) }
  interface Node { id: ID! @access(class: [PUBLIC_RECORD]) }
  type Mission implements Node {
    id: ID! @access(class: [PUBLIC_RECORD])
    name: String @access(class: [MISSION_PUBLIC])
    head: String @access(class: [DIPLOMATIC_LIST, STAFF])
    visaCases: [VisaCase!] @access(class: [VISA_CASE])
  }
  type VisaCase implements Node { id: ID! @access(class: [PUBLIC_RECORD]) }`);

const of = (query: string) => classesOf(parse(query), schema);

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

  test('leave no trace when everybody may read them, or when the viewer may not', () => {
    expect(sensitiveOf(of('{ mission { id name } }'), ['AUDITOR'])).toEqual([]);
    const guarded = of('{ mission { head visaCases { id } } }');
    expect(sensitiveOf(guarded, ['AUDITOR'])).toEqual(['STAFF', 'VISA_CASE']);
    expect(sensitiveOf(guarded, ['DS_OFFICER'])).toEqual(['STAFF', 'VISA_CASE']);
    expect(sensitiveOf(guarded, ['ANALYST'])).toEqual([]);
    expect(sensitiveOf(guarded, ['PUBLIC'])).toEqual([]);
  });
});

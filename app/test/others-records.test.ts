// What a clerk may not touch: in every change, in each place of its input that names a record, a record of another mission is answered
// as one that does not exist, word for word, and nothing is changed.
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { changeChain } from '@fmg/shared/audit/entry';
import { rowsOf } from '@fmg/shared/db/execute';
import { idFromKey } from '@fmg/shared/identity/ids';
import { sql } from 'drizzle-orm';
import { api } from './access-operations';
import { openAskedByRole, type AskedByRole } from './asked-by-role';
import { somethingOf } from './something-of';

/** Of which type the records are that an input names: by the name of the field. */
const recordTypes = {
  missionId: 'Mission',
  parentId: 'Mission',
  personId: 'Person',
  caseId: 'AccreditationCase',
  appointmentId: 'Appointment',
  spouseAppointmentId: 'Appointment',
  stayingPersonIds: 'Person',
  householdMemberId: 'HouseholdMember',
  identityCardId: 'IdentityCard',
} as const;

type Named = keyof typeof recordTypes;
type RecordType = (typeof recordTypes)[Named];

const tables: Readonly<Record<RecordType, string>> = {
  Mission: 'mission',
  Person: 'person',
  AccreditationCase: 'accreditation_case',
  Appointment: 'appointment',
  HouseholdMember: 'household_member',
  IdentityCard: 'identity_card',
};

const mutations = Object.values(api.getMutationType()?.getFields() ?? {});

const isId = ({ type }: GraphQLInputField): boolean => {
  const named = getNamedType(type);
  return isScalarType(named) && named.name === 'ID';
};

/** The ways to the fields of an input that name records, through inputs within it. */
const waysIn = (input: GraphQLInputObjectType): string[][] =>
  Object.values(input.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (isId(field)) return [[field.name]];
    return isInputObjectType(type) ? waysIn(type).map((way) => [field.name, ...way]) : [];
  });

/** Each change, and each place of its input that names a record. */
const places = mutations.flatMap((mutation) => {
  const input = getNamedType(mutation.args[0]?.type);
  if (!isInputObjectType(input)) return [];
  return waysIn(input).map((way) => [mutation.name, way.join('.'), input] as const);
});

/** An input in which the record at the way has this id, and every other that has to be named is of the own mission. */
function inputOf(
  type: GraphQLInputType,
  [first = '', ...rest]: readonly string[],
  { id, own }: { id: string; own: Readonly<Record<RecordType, string>> },
): unknown {
  if (isNonNullType(type)) return inputOf(type.ofType, [first, ...rest], { id, own });
  if (isListType(type)) return [inputOf(type.ofType, [first, ...rest], { id, own })];
  if (!isInputObjectType(type)) return id;
  const given = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
    if (field.name === first) return [[first, inputOf(field.type, rest, { id, own })]];
    if (!isNonNullType(field.type)) return [];
    return [[field.name, isId(field) ? own[recordTypes[field.name as Named]] : somethingOf(field.type)]];
  });
  return Object.fromEntries(given);
}

describe('records of other missions', () => {
  let asked: AskedByRole;
  let own: Record<RecordType, string>;
  let others: Record<RecordType, string>;

  const rows = (text: string) => rowsOf(asked.running.database.own, sql.raw(text));

  /** Records of a mission, of each type one; public ones where there are such. */
  async function recordsOf(missionId: string): Promise<Record<RecordType, string>> {
    const found = await Promise.all(
      Object.entries(tables).map(async ([type, table]) => {
        const by = type === 'Mission' ? 'id' : 'mission_id';
        const [row] = await rows(
          `select id from missions.${table} where ${by} = '${missionId}' order by id limit 1`,
        );
        return [type, String(row?.['id'])];
      }),
    );
    return Object.fromEntries(found) as Record<RecordType, string>; // one for each type
  }

  beforeAll(async () => {
    asked = await openAskedByRole();
    const missions = await rows(
      `select m.id from missions.mission m where m.kind = 'EMBASSY' and m.state = 'OPEN' and ${Object.values(
        tables,
      )
        .filter((table) => table !== 'mission')
        .map((table) => `exists (select from missions.${table} t where t.mission_id = m.id)`)
        .join(' and ')} and m.id <> '${asked.missionId}' order by m.id limit 1`,
    );
    own = await recordsOf(asked.missionId);
    others = await recordsOf(String(missions[0]?.['id']));
  }, 120_000);
  afterAll(() => asked.running.close());

  test('are named by every change, in fields that this test knows', () => {
    const names = places.map(([, way]) => way.split('.').at(-1) ?? '');
    expect(names.filter((name) => !Object.hasOwn(recordTypes, name))).toEqual([]);
    expect(places.length).toBeGreaterThan(60);
  });

  test.each(places)('%s(%s) answers as if they did not exist', async (mutation, way, input) => {
    const path = way.split('.');
    const type = recordTypes[(path.at(-1) ?? '') as Named];
    const ask = async (id: string) => {
      const query = `mutation ($input: ${input.name}!) { ${mutation}(input: $input) { refusals { code message rule legalBasis path remedy } } }`;
      const answer = await asked.ask('MISSION_CLERK', query, { input: inputOf(input, path, { id, own }) });
      return answer.replaceAll(id, 'the record');
    };
    const countChanges = async () =>
      await rows(`select count(*)::int as entries from missions.audit_entry where chain = '${changeChain}'`);
    const before = await countChanges();
    const answer = await ask(others[type]);
    expect(answer).toBe(await ask(idFromKey(type, 'nowhere', 'nothing')));
    expect(answer).toMatch(/"refusals":\[\{|"errors"/);
    expect(await countChanges()).toEqual(before);
  });
});

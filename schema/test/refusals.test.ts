import { buildSchema, isEnumType } from 'graphql';
import { refusalCodes } from '@fmg/shared/domain/refusals/codes';
import { refusalsInCode } from '../src/refusals-in-code';
import { schemaFile } from './files';

describe('refusals', () => {
  const found = refusalsInCode();
  const of = (mutation: string): string[] =>
    [...found].flatMap(([code, { mutations }]) => (mutations.has(mutation) ? [code] : []));

  test('clients get every code as a value of an enum, with what it means and what to do', () => {
    const type = buildSchema(schemaFile('api.graphql')).getType('RefusalCode');
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.map(({ name }) => name)).toEqual(Object.keys(refusalCodes).toSorted());
    for (const { description } of values) expect(description).toMatch(/^\S.*\n\nWhat to do: .*\.$/);
    expect(values.find(({ name }) => name === 'NO_OTHER_NOMINEE')?.description).toBe(
      'The mission has another nominee whose case is pending.\n\nWhat to do: Withdraw the other nominee, or wait for the decision.',
    );
  });

  test('a guard is found with its law for the change that takes the step, and for no other', () => {
    expect(found.get('CLEARED')).toEqual({
      mutations: new Set(['grantAgrement']),
      laws: new Set(['R1, VCDR 4(1)']),
    });
    expect(found.get('DEADLINE_PASSED')?.mutations).toEqual(new Set(['refuseRecognition']));
  });

  test('a change that takes several steps is refused with what stands against any of them', () => {
    expect(of('transferAppointment')).toEqual(
      expect.arrayContaining(['END_GIVEN', 'PAPERS_COMPLETE', 'STAY_LONG_ENOUGH', 'NOT_A_TRANSFER']),
    );
  });

  test('what a broken constraint of the database stands for is found, too', () => {
    expect(of('takeCharge')).toContain('MISSION_HAS_CHARGE');
  });

  test('reasons of a ruling count where a change refuses with them, not where it only looks at them', () => {
    expect(found.get('MARRIED')?.mutations).toEqual(new Set(['acceptHouseholdMember', 'addHouseholdMember']));
  });
});

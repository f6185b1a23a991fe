import { appointmentCategories } from '../../records/appointment/appointment.tables';
import {
  agentTestNames,
  recogniseAgent,
  recogniseTransferred,
  testsFor,
  type AgentFacts,
  type TransferFacts,
} from './recognition.rules';

const day = '2026-01-15';
const agent: AgentFacts = {
  nationalities: ['FR'],
  sendingStateCode: 'FR',
  permanentResident: false,
  passportKind: 'DIPLOMATIC',
  rank: 'THIRD_SECRETARY',
  visaClass: 'A_1',
  birthDate: '2005-01-15',
  livesInCapitalArea: true,
  weeklyHours: 35,
  outsideActivity: false,
  pendingCharges: [{ maximumMonths: 11 }],
};

describe('the recognition of a diplomatic agent (R6)', () => {
  test('who passes every test, just so, is recognised', () => {
    const { answer, tests, failed, rule } = recogniseAgent(agent, day);
    expect({ answer, failed, rule }).toEqual({ answer: 'RECOGNIZED', failed: [], rule: 'R6' });
    expect(tests.map((each) => each.name)).toEqual([...agentTestNames]);
    expect(tests.every((each) => each.explanation.length > 0)).toBe(true);
  });

  test.each([
    ['NATIONAL_OF_SENDING_STATE', { nationalities: ['BE'] }],
    ['NATIONAL_OF_SENDING_STATE', { nationalities: [] }],
    ['NOT_OF_HOST_STATE', { nationalities: ['FR', 'US'] }],
    ['NOT_OF_HOST_STATE', { permanentResident: true }],
    ['DIPLOMATIC_PASSPORT', { passportKind: 'OFFICIAL' }],
    ['DIPLOMATIC_PASSPORT', { passportKind: null }],
    ['LISTED_TITLE', { rank: 'CONSUL' }],
    ['LISTED_TITLE', { rank: null }],
    ['VISA_A_1', { visaClass: 'A_2' }],
    ['VISA_A_1', { visaClass: null }],
    ['AGE', { birthDate: '2005-01-16' }],
    ['AGE', { birthDate: null }],
    ['LIVES_IN_CAPITAL_AREA', { livesInCapitalArea: false }],
    ['LIVES_IN_CAPITAL_AREA', { livesInCapitalArea: null }],
    ['FULL_TIME', { weeklyHours: 34 }],
    ['FULL_TIME', { weeklyHours: null }],
    ['NO_OUTSIDE_ACTIVITY', { outsideActivity: true }],
    ['NO_OUTSIDE_ACTIVITY', { outsideActivity: null }],
    ['NO_SERIOUS_CHARGE', { pendingCharges: [{ maximumMonths: 12 }] }],
    ['NO_SERIOUS_CHARGE', { pendingCharges: null }],
  ] as const)('%s fails alone with %j', (name, more) => {
    const { answer, failed, explanation } = recogniseAgent({ ...agent, ...more }, day);
    expect(answer).toBe('NOT_RECOGNIZED');
    expect(failed.map((each) => each.name)).toEqual([name]);
    expect(explanation).toBe(`Not passed: ${name}.`);
  });

  test('every failed test is listed', () =>
    expect(
      recogniseAgent({ ...agent, visaClass: null, weeklyHours: 0, outsideActivity: true }, day).failed.map(
        (each) => each.name,
      ),
    ).toEqual(['VISA_A_1', 'FULL_TIME', 'NO_OUTSIDE_ACTIVITY']));

  test('who is born on 29 February is 21 on 1 March', () => {
    const born = { ...agent, birthDate: '2004-02-29' };
    expect(recogniseAgent(born, '2025-02-28').answer).toBe('NOT_RECOGNIZED');
    expect(recogniseAgent(born, '2025-03-01').answer).toBe('RECOGNIZED');
  });
});

describe('transferred staff', () => {
  const facts: TransferFacts = {
    sendingStatePaysArrival: true,
    sendingStatePaysReturn: true,
    rotatesWithinYears: 4,
  };

  test.each([
    [{}, []],
    [{ sendingStatePaysArrival: false }, ['ARRIVAL_PAID']],
    [{ sendingStatePaysArrival: null, sendingStatePaysReturn: null }, ['ARRIVAL_PAID', 'RETURN_PAID']],
    [{ rotatesWithinYears: null }, ['ROTATION']],
    [{ sendingStatePaysReturn: false }, ['RETURN_PAID']],
  ])('with %j fails %j', (more, names) =>
    expect(recogniseTransferred({ ...facts, ...more }).failed.map((each) => each.name)).toEqual(names),
  );

  test('which tests a category asks for', () =>
    expect(appointmentCategories.map((each) => [each, testsFor(each)])).toEqual([
      ['HEAD_OF_MISSION', 'NONE'],
      ['DIPLOMATIC_AGENT', 'AGENT'],
      ['ADMIN_TECH_STAFF', 'TRANSFERRED'],
      ['SERVICE_STAFF', 'TRANSFERRED'],
      ['CAREER_CONSULAR_OFFICER', 'NONE'],
      ['CONSULAR_EMPLOYEE', 'TRANSFERRED'],
      ['CONSULAR_SERVICE_STAFF', 'TRANSFERRED'],
      ['HONORARY_CONSULAR_OFFICER', 'NONE'],
      ['IO_MISSION_DIPLOMATIC', 'NONE'],
      ['IO_MISSION_SUPPORT', 'TRANSFERRED'],
      ['IO_STAFF', 'NONE'],
      ['IO_SENIOR_OFFICIAL', 'NONE'],
      ['FOREIGN_GOV_EMPLOYEE_MFGO', 'NONE'],
      ['LOCALLY_EMPLOYED', 'NONE'],
      ['PRIVATE_DOMESTIC_WORKER', 'NONE'],
      ['MILITARY', 'NONE'],
      ['TECRO_EMPLOYEE', 'NONE'],
      ['TECO_EMPLOYEE', 'NONE'],
    ]));
});

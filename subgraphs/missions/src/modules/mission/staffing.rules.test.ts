import { staffingOf } from './staffing.rules';

describe('the size of a mission (VCDR 11; VCCR 20)', () => {
  test.each([
    [9, null, 10, 'WITHIN', 10, 1],
    [10, null, 10, 'FULL', 10, 0],
    [11, null, 10, 'EXCEEDED', 10, -1],
    [9, 8, 10, 'EXCEEDED', 8, -1],
    [9, 12, 10, 'WITHIN', 10, 1],
    [0, 0, null, 'FULL', 0, 0],
    [500, null, null, 'UNLIMITED', null, null],
  ] as const)(
    '%s members, limit %s, reciprocity %s: %s',
    (present, limit, hostMissionMayHave, answer, cap, free) =>
      expect(staffingOf({ present, limit, hostMissionMayHave })).toMatchObject({ answer, cap, free }),
  );

  test('the answer says by which measure', () => {
    expect(staffingOf({ present: 1, limit: 8, hostMissionMayHave: 10 }).explanation).toMatch(
      /by agreement or order/,
    );
    expect(staffingOf({ present: 1, limit: null, hostMissionMayHave: 10 }).explanation).toMatch(
      /reciprocity/,
    );
  });
});

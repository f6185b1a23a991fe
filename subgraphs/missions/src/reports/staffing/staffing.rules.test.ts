import { levelsOf, overOf, staffingOf } from './staffing.rules';

describe('staffing', () => {
  const counts = [
    { category: 'HEAD_OF_MISSION', members: 1 },
    { category: 'DIPLOMATIC_AGENT', members: 4 },
    { category: 'SERVICE_STAFF', members: 2 },
    { category: 'LOCALLY_EMPLOYED', members: 9 },
  ] as const;

  test('counts members by kind; whoever is hired here is no member', () => {
    expect(levelsOf(counts, []).map(({ kind, members }) => [kind, members])).toEqual([
      ['ALL_STAFF', 7],
      ['DIPLOMATIC_STAFF', 5],
      ['SERVICE_STAFF', 2],
    ]);
  });

  test("is held against the mission's own cap, or else that of its State (VCDR 11)", () => {
    const ofState = { missionId: null, kind: 'DIPLOMATIC_STAFF', cap: 3 } as const;
    const own = { missionId: 'm', kind: 'DIPLOMATIC_STAFF', cap: 5 } as const;
    const diplomats = (caps: Parameters<typeof levelsOf>[1]) =>
      levelsOf(counts, caps).find((each) => each.kind === 'DIPLOMATIC_STAFF');
    expect(diplomats([ofState])).toMatchObject({ members: 5, cap: 3 });
    expect(diplomats([ofState, own])).toMatchObject({ cap: 5 });
  });

  test('is over a cap by the members beyond it; a cap on nobody is shown, too', () => {
    expect(overOf({ kind: 'ALL_STAFF', members: 7, cap: 5 })).toBe(2);
    expect(overOf({ kind: 'ALL_STAFF', members: 5, cap: 5 })).toBe(0);
    expect(overOf({ kind: 'ALL_STAFF', members: 5, cap: null })).toBeNull();
    expect(levelsOf([], [{ missionId: null, kind: 'CONSULAR_STAFF', cap: 1 }])).toHaveLength(2);
  });
});

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

import type { FieldAccess } from './field-access';
import { decide, sightOf } from './sight';
import { roles } from './viewer';

const field = (more: Partial<FieldAccess>): FieldAccess => ({
  classes: ['VISA_CASE'],
  at: [],
  mask: undefined,
  reads: [],
  own: true,
  ...more,
});

describe('what a role sees of a field', () => {
  test('is all of it in full, a part of it in a status, nothing as numbers', () => {
    expect(decide(['PRIVILEGES_OFFICER'], field({}), 'ALONE')).toBe('OPEN');
    expect(decide(['DESK_OFFICER'], field({ at: ['STATUS'] }), 'ALONE')).toBe('OPEN');
    expect(decide(['DESK_OFFICER'], field({ at: ['MASKED'] }), 'ALONE')).toBe('CLOSED');
    expect(decide(['ANALYST'], field({ at: ['STATUS'] }), 'ALONE')).toBe('CLOSED');
  });

  test('is masked where the class is masked and the field has a mask', () => {
    expect(sightOf(['ACCREDITATION_OFFICER'], 'VISA_CASE', field({ mask: 'LAST_TWO' })).ALL).toBe('MASKED');
    expect(sightOf(['DESK_OFFICER'], 'VISA_CASE', field({ mask: 'LAST_TWO' })).ALL).toBe('NOT');
  });

  test('is the best of several roles: a clerk who is masked elsewhere sees the own record whole', () => {
    const clerk = sightOf(['MISSION_CLERK', 'LAW_ENFORCEMENT'], 'PERSONAL_DATA', field({ mask: 'YEAR' }));
    expect(clerk).toEqual({ ALL: 'MASKED', OWN: 'WHOLE', PART: 'NOT' });
    // Within a record of whichever mission nobody asks again whose it is, so the least holds.
    const number = field({ classes: ['PERSONAL_DATA'], mask: 'LAST_TWO' });
    expect(decide(['MISSION_CLERK', 'LAW_ENFORCEMENT'], number, 'IN_A_RECORD')).toEqual(
      new Map([['PERSONAL_DATA', { ALL: 'MASKED', OWN: 'NOT', PART: 'NOT' }]]),
    );
  });

  test('is never less than what the public sees, in the rows in which the public sees it', () => {
    const notice = field({ classes: ['PROPERTY_CASE'], at: ['PUBLIC'] });
    for (const role of roles)
      expect([role, sightOf([role], 'PROPERTY_CASE', notice).PART]).toEqual([role, 'WHOLE']);
    expect(sightOf(['MISSION_CLERK'], 'PROPERTY_CASE', notice)).toEqual({
      ALL: 'NOT',
      OWN: 'WHOLE',
      PART: 'WHOLE',
    });
    // A desk sees of a case that is no notice what its own letter shows, and not what the public sees of notices.
    expect(sightOf(['DESK_OFFICER'], 'PROPERTY_CASE', notice).ALL).toBe('NOT');
  });

  test('keeps to the notes: state only, by number, of events, nobody else’s case, not even the own', () => {
    const sight = (...given: Parameters<typeof sightOf>) => sightOf(...given);
    expect(sight(['MISSION_CLERK'], 'VISA_CASE', field({ at: ['STATUS'] })).OWN).toBe('NOT');
    expect(sight(['MISSION_CLERK'], 'VISA_CASE', field({ at: ['STATUS', 'STATE'] })).OWN).toBe('WHOLE');
    expect(sight(['PUBLIC'], 'TAX_CARD', field({ at: ['STATUS'] })).ALL).toBe('NOT');
    expect(sight(['PROTOCOL_OFFICER'], 'SECURITY_ASSESSMENT', field({ at: ['STATUS'] }))).toEqual({
      ALL: 'NOT',
      OWN: 'NOT',
      PART: 'WHOLE',
    });
    expect(sight(['LAW_ENFORCEMENT'], 'INCIDENT', field({ at: ['STATUS'] })).ALL).toBe('NOT');
    expect(sight(['MISSION_CLERK'], 'INCIDENT', field({ own: false })).OWN).toBe('NOT');
  });

  test('is not asked where a field only leads to rows', () => {
    const list = field({ classes: ['AGREMENT', 'STAFF'], at: ['ROWS'] });
    expect(decide(['MISSION_CLERK'], list, 'ALONE')).toBe('OPEN');
    expect(decide(['LAW_ENFORCEMENT'], list, 'ALONE')).toBe('OPEN');
    expect(decide(['ANALYST'], list, 'ALONE')).toBe('CLOSED');
  });
});

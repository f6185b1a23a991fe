import type { FieldAccess } from './field-access';
import { decide, sightOf } from './sight';

const field = (more: Partial<FieldAccess>): FieldAccess => ({
  classes: ['VISA_CASE'],
  at: [],
  mask: undefined,
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
    expect(clerk).toEqual({ ALL: 'MASKED', OWN: 'WHOLE', OF_EVENTS: 'NOT' });
    // Within a record of whichever mission nobody asks again whose it is, so the least holds.
    const number = field({ classes: ['PERSONAL_DATA'], mask: 'LAST_TWO' });
    expect(decide(['MISSION_CLERK', 'LAW_ENFORCEMENT'], number, 'IN_A_RECORD')).toEqual(
      new Map([['PERSONAL_DATA', { ALL: 'MASKED', OWN: 'NOT', OF_EVENTS: 'NOT' }]]),
    );
  });

  test('keeps to the notes: state only, by number, of events, nobody else’s case, not even the own', () => {
    const sight = (...given: Parameters<typeof sightOf>) => sightOf(...given);
    expect(sight(['MISSION_CLERK'], 'VISA_CASE', field({ at: ['STATUS'] })).OWN).toBe('NOT');
    expect(sight(['MISSION_CLERK'], 'VISA_CASE', field({ at: ['STATUS', 'STATE'] })).OWN).toBe('WHOLE');
    expect(sight(['PUBLIC'], 'TAX_CARD', field({ at: ['STATUS'] })).ALL).toBe('NOT');
    expect(sight(['PROTOCOL_OFFICER'], 'SECURITY_ASSESSMENT', field({ at: ['STATUS'] }))).toEqual({
      ALL: 'NOT',
      OWN: 'NOT',
      OF_EVENTS: 'WHOLE',
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

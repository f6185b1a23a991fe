import type { FieldAccess } from './field-access';
import { decide } from './sight';
import { whereSeen, whoMaySee } from './who-may';
import type { Role } from './viewer';

const field = (more: Partial<FieldAccess>): FieldAccess => ({
  classes: ['PERSONAL_DATA'],
  at: [],
  mask: undefined,
  reads: [],
  own: true,
  ...more,
});

describe('the words about who may see a field', () => {
  test('name its class, and who may: all of it, of the own mission, masked', () => {
    expect(whoMaySee(field({ mask: 'YEAR' }))).toBe(
      'It is PERSONAL_DATA (birth date, passport, PID, home address), for ACCREDITATION_OFFICER, PRIVILEGES_OFFICER, ' +
        'PROTOCOL_OFFICER, DS_OFFICER, LEGAL_ADVISER and AUDITOR, of the own mission MISSION_CLERK, ' +
        'masked LAW_ENFORCEMENT, ADMIN and SENIOR_DECISION.',
    );
  });

  test('name each class where the record decides, and none that everybody may see', () => {
    const name = field({ classes: ['DIPLOMATIC_LIST', 'AGREMENT'], at: ['PUBLIC', 'STATUS'] });
    expect(whoMaySee(name)).toBe(
      'It is in part AGREMENT (agrément), for DESK_OFFICER, ACCREDITATION_OFFICER, PROTOCOL_OFFICER, LEGAL_ADVISER, ' +
        'AUDITOR and SENIOR_DECISION, of the own mission MISSION_CLERK.',
    );
  });

  test('say of what is beyond the public part of a class that it is', () => {
    const beyond = '; this is not in the part of it that everyone sees';
    expect(whoMaySee(field({ classes: ['MISSION_PUBLIC'], at: ['ROWS'] }))).toContain(
      `SENIOR_DECISION${beyond}.`,
    );
    expect(whoMaySee(field({ classes: ['PROPERTY_CASE'], at: ['PUBLIC'] }))).not.toContain(beyond);
    expect(whoMaySee(field({ classes: ['PERSONAL_DATA'] }))).not.toContain(beyond);
  });

  test('do not name whoever sees as much as others by a note only', () => {
    expect(whoMaySee(field({ classes: ['AUDIT'] }))).toBe('It is AUDIT (audit log), for AUDITOR.');
    const level = field({ classes: ['SECURITY_ASSESSMENT'], at: ['STATUS'] });
    expect(whoMaySee(level)).toContain('of a part of the records only PROTOCOL_OFFICER (event).');
  });

  test('of a list name those only who see what it reads', () => {
    const list = field({ classes: ['DISPUTE'], at: ['ROWS'] });
    expect(whoMaySee(list)).toContain('DESK_OFFICER, ACCREDITATION_OFFICER');
    expect(whoMaySee({ ...list, reads: ['AGREMENT', 'STAFF'] })).toBe(
      'It is DISPUTE (dispute, waiver), for ACCREDITATION_OFFICER, PRIVILEGES_OFFICER, DS_OFFICER, LEGAL_ADVISER, AUDITOR ' +
        'and SENIOR_DECISION, of the own mission MISSION_CLERK.',
    );
    const cases = field({ classes: ['AGREMENT', 'STAFF'], at: ['ROWS'], reads: ['AGREMENT', 'STAFF'] });
    expect(whoMaySee(cases)).not.toMatch(/DESK_OFFICER|LAW_ENFORCEMENT/);
  });

  test('say in which records it is seen, where it is hidden in one', () => {
    const where = (role: Role, more: Partial<FieldAccess>): string => {
      const decision = decide([role], field(more), 'ALONE');
      return typeof decision === 'string' ? decision : whereSeen(decision.values());
    };
    const mixed = { classes: ['DIPLOMATIC_LIST', 'STAFF'] } as const;
    expect(where('DESK_OFFICER', mixed)).toBe('your roles see it only in records of a class that they see');
    expect(where('MISSION_CLERK', mixed)).toBe(
      'your roles see it only in records of a class that they see, and in records of the own mission',
    );
    expect(where('PROTOCOL_OFFICER', { classes: ['SECURITY_ASSESSMENT'], at: ['STATUS'] })).toBe(
      'your roles see it only in a part of the records',
    );
  });
});

import { approvalOf, daysLeftOn, isOpenOn, type NoticeDates } from './property-notice.rules';

const notice: NoticeDates = {
  receivedOn: '2026-01-01',
  dueOn: '2026-03-02',
  decidedOn: null,
  executedOn: null,
};

describe('the clock of a property notice (22 USC 4305(a))', () => {
  test('sixty days are left on the day of receipt, none on the sixtieth, and they go on below zero', () => {
    expect(daysLeftOn(notice, '2026-01-01')).toBe(60);
    expect(daysLeftOn(notice, '2026-03-02')).toBe(0);
    expect(daysLeftOn(notice, '2026-03-05')).toBe(-3);
  });

  test('no clock runs before receipt, nor from the day of the answer', () => {
    expect(daysLeftOn(notice, '2025-12-31')).toBeNull();
    const answered = { ...notice, decidedOn: '2026-01-20' };
    expect(isOpenOn(answered, '2026-01-19')).toBe(true);
    expect(isOpenOn(answered, '2026-01-20')).toBe(false);
    expect(daysLeftOn(answered, '2026-02-01')).toBeNull();
  });

  test('a mission that acts ends the clock', () =>
    expect(isOpenOn({ ...notice, executedOn: '2026-01-10' }, '2026-01-10')).toBe(false));

  test('the change to summer time takes no day away', () =>
    expect(daysLeftOn({ ...notice, dueOn: '2026-04-01' }, '2026-03-01')).toBe(31));
});

describe('premises by a notice (22 USC 4305(a); R37)', () => {
  const lease = {
    kind: 'LEASE',
    state: 'APPROVED',
    decidedOn: '2026-01-10',
    dueOn: '2026-02-20',
    until: null,
  };

  test.each([
    [{}, { approvedFrom: '2026-01-10', approvedUntil: null }],
    [
      { state: 'EXECUTED', until: '2027-01-01' },
      { approvedFrom: '2026-01-10', approvedUntil: '2027-01-01' },
    ],
    [
      { state: 'DEEMED_NOT_DISAPPROVED', decidedOn: null },
      { approvedFrom: '2026-02-20', approvedUntil: null },
    ],
    [{ until: '2025-12-31' }, { approvedFrom: '2026-01-10', approvedUntil: '2026-01-10' }],
    [{ state: 'DISAPPROVED' }, null],
    [{ state: 'UNDER_REVIEW', decidedOn: null }, null],
    [{ state: 'VIOLATION' }, null],
    [{ kind: 'SALE' }, null],
  ])('with %j: %j', (more, approval) => expect(approvalOf({ ...lease, ...more })).toEqual(approval));
});

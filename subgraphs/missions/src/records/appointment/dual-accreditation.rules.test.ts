import { dualAccreditation, type HeldPost } from './dual-accreditation.rules';

const day = '2026-01-15';
const post = (missionId: string, more: Partial<HeldPost> = {}): HeldPost => ({
  missionId,
  status: 'ACCREDITED',
  startsOn: '2024-01-01',
  terminatedOn: null,
  departedOn: null,
  ...more,
});

describe('dual accreditation', () => {
  test('is of whoever holds posts at several missions on a day', () => {
    const posts = [post('embassy'), post('oas')];
    expect(dualAccreditation(posts, day)).toEqual(posts);
  });

  test('an earlier post at a third mission is none of them', () => {
    const held = [post('embassy'), post('oas')];
    expect(dualAccreditation([...held, post('un', { terminatedOn: '2025-12-31' })], day)).toEqual(held);
  });

  test.each([
    ['at one mission', post('embassy')],
    ['one after the other', post('oas', { terminatedOn: day })],
    ['one of which is to come', post('oas', { startsOn: '2026-01-16' })],
    ['one of which is expected', post('oas', { status: 'EXPECTED' })],
    ['one of which was refused', post('oas', { status: 'REFUSED' })],
    ['one of which was left', post('oas', { departedOn: day })],
  ])('is not of whoever holds two posts %s', (_, other) =>
    expect(dualAccreditation([post('embassy'), other], day)).toEqual([]),
  );
});

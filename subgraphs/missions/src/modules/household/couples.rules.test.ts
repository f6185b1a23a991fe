import { dualAccreditations, tandemCouples, type HeldPost, type Marriage } from './couples.rules';

const day = '2026-01-15';
const post = (id: string, personId: string, more: Partial<HeldPost> = {}): HeldPost => ({
  id,
  personId,
  missionId: 'embassy',
  startsOn: '2024-01-01',
  endsOn: null,
  notifiedOn: '2024-01-10',
  ...more,
});
const marriage: Marriage = { principalPersonId: 'b', personId: 'a', since: '2024-01-01', until: null };

describe('tandem couples', () => {
  test('who are married and both hold posts are one couple, however their households tell it', () =>
    expect(
      tandemCouples(
        [post('1', 'a'), post('2', 'b')],
        [marriage, { ...marriage, principalPersonId: 'a', personId: 'b' }],
        day,
      ),
    ).toEqual([{ personIds: ['a', 'b'], withoutNotice: [] }]));

  test.each([
    ['not notified', { notifiedOn: null }],
    ['notified tomorrow', { notifiedOn: '2026-01-16' }],
  ])('each needs a notice: one of them is %s', (_, more) =>
    expect(tandemCouples([post('1', 'a'), post('2', 'b', more)], [marriage], day)).toEqual([
      { personIds: ['a', 'b'], withoutNotice: ['b'] },
    ]),
  );

  test.each([
    ['one has no post', [post('1', 'a')], marriage],
    ['one post has ended', [post('1', 'a'), post('2', 'b', { endsOn: '2026-01-14' })], marriage],
    ['one post is to come', [post('1', 'a'), post('2', 'b', { startsOn: '2026-01-16' })], marriage],
    ['they are divorced', [post('1', 'a'), post('2', 'b')], { ...marriage, until: day }],
    ['they are to marry', [post('1', 'a'), post('2', 'b')], { ...marriage, since: '2026-01-16' }],
  ])('no couple: %s', (_, posts, tie) => expect(tandemCouples(posts, [tie], day)).toEqual([]));
});

describe('dual accreditation', () => {
  test('who holds posts at several missions on a day', () => {
    const oas = post('2', 'a', { missionId: 'oas' });
    expect(dualAccreditations([post('1', 'a'), oas, post('3', 'b')], day)).toEqual([
      { personId: 'a', posts: [post('1', 'a'), oas], missions: 2 },
    ]);
  });

  test.each([
    ['at one mission', {}],
    ['one after the other', { missionId: 'oas', endsOn: '2026-01-14' }],
  ])('not who holds two posts %s', (_, more) =>
    expect(dualAccreditations([post('1', 'a'), post('2', 'a', more)], day)).toEqual([]),
  );
});

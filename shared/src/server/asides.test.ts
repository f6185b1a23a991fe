import { Reads } from '../audit/reads';
import { emptySlice, type Slice } from '../pagination/connection';
import { always } from '../pagination/condition';
import { asidesOf, type Aside } from './asides';

const most = 30;
const shown = emptySlice;
const inquiry = {
  reads: new Reads(new Set()),
  isTested: false,
  leftOut: [],
  passable: undefined,
  singledOut: [{ name: 'born', where: {}, few: { most, supposed: undefined }, isScoped: true }],
};

/** A page, beside a look that finds `found` of at most so many as it says. */
async function page(found: Partial<Slice<unknown>>): Promise<{ answer: unknown; asides: Aside[] }> {
  const asides: Aside[] = [];
  const beside = asidesOf(
    inquiry,
    {},
    {
      select: () => ({ where: always, order: [] }),
      readOf: (aside) => {
        asides.push(aside);
        return async () => ({ ...emptySlice, ...found });
      },
    },
  );
  return { answer: await beside.page(Promise.resolve(shown), 'key'), asides };
}

test('a list is given when all whom it singles out are named', async () => {
  const { answer, asides } = await page({ hasNextPage: false });
  expect(answer).toBe(shown);
  expect(asides.map(({ window }) => window.size)).toEqual([1000]);
});

test('nobody hides among many: a list that singles out more than are named is refused', async () => {
  await expect(page({ hasNextPage: true })).rejects.toMatchObject({
    message: expect.stringContaining('tells more than 1000 records apart'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

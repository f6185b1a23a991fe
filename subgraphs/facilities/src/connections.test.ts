import { connectionOf } from './connections';

const rows = ['a', 'b', 'c', 'd', 'e'];
const page = async (args: Parameters<typeof connectionOf>[0]) =>
  await connectionOf(
    args,
    (row: string) => row,
    async () => rows,
  ).slice();
const cursor = (row: string) => Buffer.from(row).toString('base64url');

describe('pages of a list that is read as a whole', () => {
  test('follow each other forwards without gap or repetition', async () => {
    expect(await page({ first: 2 })).toMatchObject({
      rows: ['a', 'b'],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(await page({ first: 2, after: cursor('b') })).toMatchObject({
      rows: ['c', 'd'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
    expect(await page({ first: 2, after: cursor('d') })).toMatchObject({ rows: ['e'], hasNextPage: false });
  });

  test('are read backwards from a cursor, in the order of the list', async () =>
    expect(await page({ last: 2, before: cursor('d') })).toMatchObject({
      rows: ['b', 'c'],
      hasNextPage: true,
      hasPreviousPage: true,
    }));

  test('nothing is read for a page of none', async () => {
    const connection = connectionOf(
      { first: 0 },
      (row: string) => row,
      async () => await Promise.reject(new Error('was read')),
    );
    expect((await connection.slice()).rows).toEqual([]);
  });

  test('a cursor of another list is refused', async () =>
    await expect(page({ first: 2, after: 'x' })).rejects.toThrow('"after" is not a cursor of this list'));
});

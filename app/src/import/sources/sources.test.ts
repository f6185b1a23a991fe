// Which kind of file a file is.
import { findSource } from './sources';
import { fixture } from './testing/fixture';

describe('finding the source of a file', () => {
  it.each([
    ['x.csv', 'Fiscal Year 1998,A-1,Total Visas,BCC,Grand Total\n', 'ISSUANCES_YEARLY'],
    ['x.jsonl', '{"Nationality":"Ruritania","Visa Class":"A1","Issuances":"1"}\n', 'ISSUANCES_MONTHLY'],
    ['x.xml', '<visits/>', 'LEADER_VISITS'],
  ])('goes by its content: %s', async (name, content, kind) => {
    expect((await findSource(fixture(name, content)))?.kind).toBe(kind);
  });

  it('finds none for other files, whatever their name', async () => {
    expect(await findSource(fixture('FY98.csv', 'a,b\n1,2\n'))).toBeNull();
    expect(await findSource(fixture('2020-01-01.jsonl', new Uint8Array([0xff, 0xfe, 0x00])))).toBeNull();
  });
});

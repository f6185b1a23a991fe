import { parse } from 'graphql';
import { expandSubgraph } from '../src/expand';
import { readCommonSources } from '../src/sources';

const common = readCommonSources();
const expand = (sdl: string, entities: string[] = []) =>
  expandSubgraph('facilities', {
    sources: [
      {
        path: 'subgraphs/facilities/src/modules/x/x.graphql',
        definitions: parse(sdl).definitions,
        rowTypes: [],
      },
    ],
    common,
    entities: new Set(entities),
  });

const note = (
  fields: string,
) => `type Note implements Node @key(fields: "id") @connection @access(class: [NOTE]) { id: ID! recordedAt: DateTime! ${fields} }
  type Query { notes: NoteConnection @access(class: [NOTE]) }`;

describe('the generator of the schema', () => {
  test('a listed type gets its connection, filter and order from its own description', () => {
    const { sdl, lists } = expand(
      note('sentOn: Date @filter @sort  mission: Mission @filter  country: Country @filter'),
      ['Mission', 'Country'],
    );
    expect(lists).toEqual([
      { type: 'Note', filters: ['sentOn', 'mission.id', 'country.code'], orders: { SENT_ON: 'sentOn' } },
    ]);
    expect(sdl).toMatch(
      /notes\([\s\S]*first: Int[\s\S]*where: NoteWhere[\s\S]*orderBy: \[NoteOrderBy!\]\s*\): NoteConnection/,
    );
    expect(sdl).toMatch(/type Mission @key\(fields: "id", resolvable: false\)/);
    expect(sdl).toMatch(/type Country @key\(fields: "code", resolvable: false\)/);
    expect(sdl).not.toMatch(/@filter|@sort|@connection/);
  });

  test('a country may be filtered by its code alone, nothing else may', () => {
    const { sdl, lists } = expand(note('country: Country @filter(by: CODE)'), ['Country']);
    expect(lists[0]?.filters).toEqual(['country']);
    expect(sdl).toMatch(/input NoteWhere \{\s*country: StringFilter/);
    expect(() => expand(note('mission: Mission @filter(by: CODE)'), ['Mission'])).toThrow(
      'Note.mission: only a Country can be filtered otherwise, by CODE',
    );
  });

  test("a type's data class is written on each of its fields, and in words for clients", () => {
    const { sdl } = expand(note('number: String'));
    expect(sdl).toMatch(/Data class: NOTE\.[\s\S]{0,20}number: String @access\(class: \[NOTE\]\)/);
  });

  test('a field without a data class fails the build', () => {
    expect(() => expand('type Query { a: Int }')).toThrow('Query.a has no data class');
  });

  test('a non-null field that some role may not read fails the build', () => {
    expect(() => expand(note('number: String!'))).toThrow(
      'Note.number is non-null, but some roles may not read NOTE',
    );
  });

  test('what a limited role sees of a field stands beside it, and in words', () => {
    const { sdl } = expand(
      note('number: String @access(mask: LAST_TWO)  sentOn: Date @access(at: [STATUS])'),
    );
    expect(sdl).toContain('number: String @access(class: [NOTE], mask: LAST_TWO)');
    expect(sdl).toContain('sentOn: Date @access(class: [NOTE], at: [STATUS])');
    expect(sdl).toContain('Data class: NOTE. Seen also masked to its last two characters.');
    expect(sdl).toMatch(/nodes: \[Note!\] @access\(class: \[NOTE\], at: \[ROWS\]\)/);
  });

  test('a list is for everyone when its rows show anything to everyone', () => {
    const { sdl } = expand(note('number: String @access(at: [PUBLIC])'));
    expect(sdl).toMatch(/nodes: \[Note!\] @access\(class: \[NOTE\], at: \[PUBLIC, ROWS\]\)/);
  });

  test('a mask on what it does not fit fails the build', () => {
    expect(() => expand(note('number: String @access(mask: YEAR)'))).toThrow(
      'Note.number: the mask YEAR fits a Date only',
    );
  });

  test('a data class that the table of who sees what does not know fails the build', () => {
    expect(() => expand(note('number: String @access(class: [GOSSIP])'))).toThrow(
      'there is no data class GOSSIP',
    );
  });

  test('a field of a type that no filter knows cannot be filtered', () => {
    expect(() => expand(`${note('place: Address @filter')}`)).toThrow(
      'Note.place: a Address cannot be filtered',
    );
  });
});

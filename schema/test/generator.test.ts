import { parse, print, type ASTNode } from 'graphql';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { ownersWords, silentIn } from '../src/descriptions';
import { expandSubgraph } from '../src/expand';
import { readCommonSources } from '../src/sources';

const common = readCommonSources();
const source = (path: string, sdl: string) => ({
  path: `subgraphs/${path}`,
  definitions: parse(sdl).definitions,
  rowTypes: [],
});

/** Expands the facilities subgraph; the entities that are named are those of missions, as `theirs` describes them. */
const expand = (sdl: string, entities: string[] = [], theirs = 'scalar X') =>
  expandSubgraph('facilities', {
    sources: [source('facilities/src/modules/x/x.graphql', sdl)],
    common,
    owners: new Map<string, SubgraphName>([
      ['Note', 'facilities'],
      ...entities.map((each) => [each, 'missions'] as const),
    ]),
    words: ownersWords([source('missions/src/records/y/y.graphql', theirs)]),
  });

interface Described {
  name: { value: string };
  description?: { value: string };
  fields?: readonly Described[];
  values?: readonly Described[];
  arguments?: readonly Described[];
}

/** What stands of a place such as `Note.number`: its description on one line, and then the place itself. */
function told(sdl: string, place: string): string {
  const definitions = parse(sdl, { noLocation: true }).definitions as unknown as Described[]; // those with a name are looked for
  const path = place.split('.');
  let found: Described | undefined;
  for (const name of path) {
    const among = found === undefined ? definitions : [found.fields, found.values, found.arguments].flat();
    found = among.find((each) => each?.name?.value === name);
  }
  const { description, ...bare } = found ?? { name: { value: '' } };
  return `${description?.value.replaceAll(/\s+/g, ' ')} | ${print(bare as unknown as ASTNode)}`; // a node without its description
}

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
    expect(told(sdl, 'NoteWhere.country')).toMatch(/ \| country: StringFilter$/);
    expect(() => expand(note('mission: Mission @filter(by: CODE)'), ['Mission'])).toThrow(
      'Note.mission: only a Country can be filtered otherwise, by CODE',
    );
  });

  test("a type's data class is written on each of its fields, and in words for clients", () => {
    const { sdl } = expand(note('number: String'));
    expect(told(sdl, 'Note.number')).toMatch(
      /^Data class: NOTE\..* \| number: String @access\(class: \[NOTE\]\)$/,
    );
  });

  test('a field without a data class fails the build', () => {
    expect(() => expand('type Query { a: Int }')).toThrow('Query.a has no data class');
  });

  test('what its owner always has is never null to clients, when every role may read it', () => {
    const { sdl } = expand(note('number: String! @access(class: [PUBLIC_RECORD])'));
    expect(told(sdl, 'Note.number')).toBe(
      'Data class: PUBLIC_RECORD. | number: String! @access(class: [PUBLIC_RECORD])',
    );
  });

  test('what some role may not read is null to clients, though resolvers always give it', () => {
    const { sdl, kept } = expand(note('number: String!'));
    expect(told(sdl, 'Note.number')).toBe(
      'Data class: NOTE. Null, with an error, for roles that may not read it. | number: String @access(class: [NOTE])',
    );
    expect(kept).toContain('number: String! @access(class: [NOTE])');
  });

  test('of a value that is not always there nothing is added to what its author says', () => {
    const said = expand(note('"Null for a draft." number: String @access(class: [PUBLIC_RECORD])')).sdl;
    expect(told(said, 'Note.number')).toMatch(/^Null for a draft\. Data class: PUBLIC_RECORD\. \|/);
  });

  test('of a root field it is said that roles may be refused it, and of a change only when it fails', () => {
    const { sdl } = expand(
      note('number: String') +
        ' type Query { note: Note @access(class: [NOTE]) } type Mutation { write: Note }',
    );
    expect(told(sdl, 'Query.note')).toMatch(
      /Data class: NOTE\. Null, with an error, for roles that may not read it\. Null, with an error, when the \w+ part/,
    );
    expect(told(sdl, 'Mutation.write')).toMatch(
      /^Null, with an error, for roles that may not make the change, /,
    );
  });

  test('a record that the viewer may not know, and one of another part of the graph, may be null', () => {
    const open = '@access(class: [PUBLIC_RECORD])';
    const { sdl, kept } = expand(note(`own: Note! ${open}  mission: Mission! ${open}`), ['Mission']);
    expect(told(sdl, 'Note.own')).toMatch(
      /Null, without an error, when the viewer may not know of the record\. \| own: Note @/,
    );
    expect(told(sdl, 'Note.mission')).toMatch(
      /May be null, with an error, when the missions part of the graph cannot be reached\. \| mission: Mission @/,
    );
    expect(kept).toContain('own: Note @');
    expect(kept).toContain('mission: Mission! @');
  });

  test('what is added to the type of another part of the graph is null when its own part is down', () => {
    const { sdl } = expand(
      'type Mission @key(fields: "id") { id: ID!  count: Int! @access(class: [PUBLIC_RECORD]) }',
      ['Mission'],
    );
    expect(told(sdl, 'Mission.count')).toMatch(
      /Null, with an error, when the facilities part of the graph cannot be reached\. \| count: Int @/,
    );
  });

  test('a list always has rows and a count for whoever meets it', () => {
    const { sdl } = expand(note('number: String'));
    expect(sdl).toContain('nodes: [Note!]! @access(class: [NOTE], at: [ROWS])');
    expect(sdl).toContain('totalCount: Int! @access(class: [NOTE], at: [ROWS])');
    expect(sdl).toContain('node: Note! @access(class: [NOTE], at: [ROWS])');
  });

  test('a list that some roles may only count has no rows for them', () => {
    const { sdl } = expand(note('number: String').replaceAll('NOTE', 'GUEST_LIST'));
    expect(sdl).toContain('totalCount: Int! @access(class: [GUEST_LIST], at: [COUNTS, ROWS])');
    expect(told(sdl, 'NoteConnection.nodes')).toMatch(
      /Null, with an error, for roles that may not read it\. \| nodes: \[Note!\] @/,
    );
  });

  test('a field is described by its author, and only else as all fields of its name are', () => {
    const own = note('"Of its own." code: String  provenance: String').replace(
      'id: ID!',
      '"The number of the note." id: ID!',
    );
    const { sdl } = expand(own);
    expect(told(sdl, 'Note.id')).toMatch(/^The number of the note\. Data class/);
    expect(told(sdl, 'Note.code')).toMatch(/^Of its own\. Data class/);
    expect(told(sdl, 'Note.provenance')).toMatch(/^Where the record comes from/);
  });

  test('whoever mentions a key says of it what its owner says', () => {
    const { sdl } = expand(
      note('mission: Mission'),
      ['Mission'],
      'type Mission { "Number of the mission." id: ID! }',
    );
    expect(told(sdl, 'Mission.id')).toMatch(/^Number of the mission\. Data class/);
  });

  test('inputs of lists are described by the fields that they test and order by', () => {
    const { sdl } = expand(note('"Number on its head." number: String @filter @sort'));
    expect(told(sdl, 'NoteWhere.number')).toBe(
      'A test of `number`. Number on its head. | number: StringFilter',
    );
    expect(told(sdl, 'NoteOrderField.NUMBER')).toBe('By `number`. Number on its head. | NUMBER');
  });

  test('an input is described where a change takes it', () => {
    const { sdl } = expand(
      `type Mutation { sign(input: SignInput!): Int } "What a signature says." input SignInput { a: Int } ${note('number: String')}`,
    );
    expect(told(sdl, 'Mutation.sign.input')).toBe('What a signature says. | input: SignInput!');
  });

  test('whatever has no description is named', () => {
    const sdl = `
      directive @a(b: Int) on OBJECT
      "A." type A { c(d: Int): Int  "E." e("F." f: Int): Int }
      enum B { G "H." H }
      input C { i: Int }`;
    expect(parse(sdl).definitions.flatMap(silentIn)).toEqual([
      '@a',
      '@a(b:)',
      'A.c',
      'A.c(d:)',
      'B',
      'B.G',
      'C',
      'C.i',
    ]);
  });

  test('what a limited role sees of a field stands beside it, and in words', () => {
    const { sdl } = expand(
      note('number: String @access(mask: LAST_TWO)  sentOn: Date @access(at: [STATUS])'),
    );
    expect(sdl).toContain('number: String @access(class: [NOTE], mask: LAST_TWO)');
    expect(sdl).toContain('sentOn: Date @access(class: [NOTE], at: [STATUS])');
    expect(sdl).toContain('Data class: NOTE. Seen also masked to its last two characters.');
    expect(sdl).toMatch(/nodes: \[Note!\]! @access\(class: \[NOTE\], at: \[ROWS\]\)/);
  });

  test('a list is for everyone when its rows show anything to everyone', () => {
    const { sdl } = expand(note('number: String @access(at: [PUBLIC])'));
    expect(sdl).toMatch(/nodes: \[Note!\]! @access\(class: \[NOTE\], at: \[PUBLIC, ROWS\]\)/);
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

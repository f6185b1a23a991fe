// Reading example operations from a folder: headers, fragments, and what is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'graphql';
import { loadExamples } from './examples';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'examples-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

describe('the examples of a folder', () => {
  test('a folder that does not exist holds none', () => {
    expect(loadExamples(path.join(folder, 'missing'))).toEqual([]);
  });

  test('only .graphql files are read, in the order of their names', () => {
    write('b.graphql', 'query Second { two }');
    write('a.graphql', 'query First { one }');
    write('notes.md', 'query Third { three }');
    expect(loadExamples(folder).map(({ name, role }) => [name, role])).toEqual([
      ['First', 'PUBLIC'],
      ['Second', 'PUBLIC'],
    ]);
  });

  test('those of the public come first, and then those of each role', () => {
    write('a.graphql', '# role: AUDITOR\nquery Audited { a }\n\n# role: DESK_OFFICER\nquery Desk { b }');
    write('b.graphql', '# role: DESK_OFFICER\nquery Other { c }\n\n# role: PUBLIC\nquery Open { d }');
    expect(loadExamples(folder).map(({ name }) => name)).toEqual(['Open', 'Desk', 'Other', 'Audited']);
  });

  test('what changes something is no example', () => {
    write('a.graphql', 'mutation Change { change }\n\nquery Look { look }');
    expect(loadExamples(folder).map(({ name, operation }) => [name, operation])).toEqual([
      ['Look', 'query Look { look }'],
    ]);
  });

  test('an example takes its words and variables from the comments directly before it', () => {
    write(
      'page.graphql',
      [
        '# title: A mission: one page',
        '# describes: Its people and its premises.',
        '# role: DESK_OFFICER',
        '# variables: {"id": "msn_1", "deep": {"list": [1]}}',
        'query Page($id: ID!) {',
        '  # the mission itself',
        '  mission(id: $id) { name }',
        '}',
        '',
      ].join('\n'),
    );
    expect(loadExamples(folder)).toEqual([
      {
        name: 'Page',
        title: 'A mission: one page',
        describes: 'Its people and its premises.',
        variables: { id: 'msn_1', deep: { list: [1] } },
        role: 'DESK_OFFICER',
        operation: 'query Page($id: ID!) {\n  # the mission itself\n  mission(id: $id) { name }\n}',
      },
    ]);
  });

  test('an operation without a block of its own takes the one that opens the file', () => {
    write(
      'two.graphql',
      '# describes: For the file.\n\nquery A { a }\n\n# describes: For B.\nquery B { b }\n\nquery C { c }',
    );
    expect(loadExamples(folder).map(({ describes }) => describes)).toEqual([
      'For the file.',
      'For B.',
      'For the file.',
    ]);
  });

  test('comments apart from an operation by a blank line do not introduce it', () => {
    write('apart.graphql', 'query A { a }\n\n# title: Elsewhere\n\nquery OpenDisputes { b }');
    expect(loadExamples(folder)[1]?.title).toBe('Open disputes');
  });

  test('an operation comes with the fragments it uses, however deep, and no others', () => {
    write(
      'fragments.graphql',
      [
        'fragment Name on Mission { name }',
        'fragment Other on Mission { kind }',
        'fragment Outer on Mission { id ...Name }',
        'query A { mission { ...Outer } }',
        'query B { mission { ...Other } }',
      ].join('\n'),
    );
    const [a] = loadExamples(folder);
    expect(a?.operation).toBe(
      [
        'query A { mission { ...Outer } }',
        'fragment Name on Mission { name }',
        'fragment Outer on Mission { id ...Name }',
      ].join('\n\n'),
    );
    expect(() => parse(a?.operation ?? '')).not.toThrow();
  });
});

describe('a mistake in an example names its file', () => {
  test.each([
    ['text that is not GraphQL', 'query {', /bad\.graphql is not a GraphQL document/],
    ['an operation without a name', '{ a }', /bad\.graphql holds an operation without a name/],
    ['variables that are not JSON', '# variables: {id: 1}\nquery A { a }', /bad\.graphql: the variables/],
    ['variables that are a list', '# variables: [1]\nquery A { a }', /bad\.graphql: the variables/],
    ['a role that is none', '# role: CLERK\nquery A { a }', /bad\.graphql: CLERK is no role/],
  ])('%s', (_, text, message) => {
    write('bad.graphql', text);
    expect(() => loadExamples(folder)).toThrow(message);
  });

  test('two examples of one name are refused: the name is an address', () => {
    write('a.graphql', 'query Same { a }');
    write('b.graphql', 'query Same { b }');
    expect(() => loadExamples(folder)).toThrow(/named Same/);
  });
});

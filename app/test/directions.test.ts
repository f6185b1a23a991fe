import { basename } from 'node:path';
import { files, imports, knotsOf, roleOf, textOf, workspaceOf, workspaces, type Import } from './imports';

const broken = (rule: (each: Import) => boolean, among: readonly Import[] = imports): string[] =>
  among.filter((each) => !rule(each)).map(({ from, to }) => `${from} → ${to}`);

/** Imports of what is there when the code runs. A type that is imported is gone by then, and tells a file nothing of the others. */
const ofValues = imports.filter(({ isOfTypes }) => !isOfTypes);

type MayKnow = (to: string) => boolean;

const isOf =
  (...roles: string[]): MayKnow =>
  (to) =>
    roles.includes(roleOf(to) ?? '');
const isIn =
  (...places: string[]): MayKnow =>
  (to) =>
    places.some((place) => to.startsWith(place));
const anyOf =
  (...rules: MayKnow[]): MayKnow =>
  (to) =>
    rules.some((rule) => rule(to));
const not =
  (...rules: MayKnow[]): MayKnow =>
  (to) =>
    !anyOf(...rules)(to);

const drizzle = isIn('drizzle-orm');
const entities: MayKnow = (to) => to.includes('/entities/');
const nothing: MayKnow = () => false;
/** What decides, in functions and tables of words or of law: no file of these kinds reads anything. */
const pure = anyOf(
  isOf('rules', 'matrix', 'facts', 'records'),
  isIn('shared/src/domain/', 'shared/src/identity/'),
  (to) => to.includes('/src/values/'),
);

/** What a file may know by the suffix of its name, types aside. A file with another suffix has no place. */
const roles: Readonly<Record<string, MayKnow>> = {
  // The law, and what it is held against.
  rules: pure,
  matrix: pure,
  records: pure,
  machine: anyOf(isOf('rules', 'machine'), isIn('shared/src/domain/')),
  // Rows: as tables hold them, as others have told them, and as they are only spoken of.
  tables: anyOf(isOf('tables', 'rules'), isIn('shared/src/'), drizzle, (to) => basename(to) === 'pg-schema'),
  facts: anyOf(isOf('tables', 'rules', 'store'), isIn('shared/src/')),
  rows: nothing,
  model: nothing,
  // Reading and changing.
  store: not(isOf('resolvers', 'loaders', 'seed'), entities),
  loaders: not(isOf('resolvers', 'service', 'seed'), entities, drizzle),
  service: not(isOf('resolvers', 'loaders', 'seed'), entities, drizzle),
  refusals: isIn('shared/src/changes/'),
  resolvers: not(isOf('resolvers', 'seed'), drizzle),
  // Published files.
  import: not(isOf('resolvers', 'loaders', 'seed'), entities, drizzle),
  classify: isIn('app/src/import/sources/', 'shared/src/domain/'),
  match: not(isOf('store', 'resolvers', 'seed'), drizzle),
};

/** What is told of the invented world, and in which words. */
const inventions = ['seed', 'prose', 'words'];
const isSeed = (path: string): boolean => /^(subgraphs\/)?\w+\/seed\//.test(path);
const isInvented = (path: string): boolean => isSeed(path) || inventions.includes(roleOf(path) ?? '');

describe('dependencies go one way', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(2000);
    expect(ofValues.length).toBeGreaterThan(1000);
  });

  test('a subgraph knows no other subgraph', () => {
    expect(
      broken(
        ({ from, to }) =>
          !from.startsWith('subgraphs/') ||
          !to.startsWith('subgraphs/') ||
          workspaceOf(from) === workspaceOf(to),
      ),
    ).toEqual([]);
  });

  test('shared knows nobody, gateway and subgraphs know shared only, and only the app knows all', () => {
    const allowed: Record<string, string[]> = { shared: [], schema: ['shared'], gateway: ['shared'] };
    expect(
      broken(({ from, to }) => {
        const [source, target] = [workspaceOf(from), workspaceOf(to)];
        if (source === undefined || target === undefined || source === target || source === 'app')
          return true;
        return (allowed[source] ?? ['shared']).includes(target);
      }),
    ).toEqual([]);
  });

  test.each(workspaces)('no folders of %s need each other, not even for types', (workspace) => {
    expect(knotsOf(workspace)).toEqual([]);
  });

  test('in missions procedures know records, reports know both, and records know neither', () => {
    const wings: Readonly<Record<string, readonly string[]>> = {
      records: [],
      procedures: ['records'],
      intake: ['records'],
      reports: ['records', 'procedures', 'intake'],
    };
    const wingOf = (path: string) => /^subgraphs\/missions\/src\/(\w+)\/./.exec(path)?.[1] ?? '';
    const ofMissions = files.filter((path) => path.startsWith('subgraphs/missions/src/'));
    expect([...new Set(ofMissions.map(wingOf))].toSorted()).toEqual(
      ['', '__generated__', ...Object.keys(wings)].toSorted(),
    );
    expect(
      broken(({ from, to }) => {
        const [source, target] = [wingOf(from), wingOf(to)];
        if (wings[source] === undefined || wings[target] === undefined) return true;
        return source === target || wings[source].includes(target);
      }),
    ).toEqual([]);
  });

  test('what is invented is no part of the product: only the app, which fills with it, knows it', () => {
    const knowing = ({ from }: Import): boolean => isInvented(from) || workspaceOf(from) === 'app';
    expect(broken((each) => !isInvented(each.to) || knowing(each))).toEqual([]);
  });

  test('what is invented lies outside the sources', () => {
    expect(files.filter((path) => isInvented(path) && !isSeed(path))).toEqual([]);
  });

  test('every suffix of a file has its rule', () => {
    const odd = files.filter((path) => {
      const role = roleOf(path);
      return role !== undefined && roles[role] === undefined && !isInvented(path);
    });
    expect(odd).toEqual([]);
  });

  test.each(Object.entries(roles))('a file of %s knows what it may', (role, mayKnow) => {
    expect(files.filter((path) => roleOf(path) === role)).not.toEqual([]);
    expect(broken(({ from, to }) => roleOf(from) !== role || mayKnow(to), ofValues)).toEqual([]);
  });

  test('what is called tables holds a table', () => {
    const named = files.filter((path) => path.startsWith('subgraphs/') && roleOf(path) === 'tables');
    const ofSchema = new Set(
      ofValues.filter(({ to }) => basename(to) === 'pg-schema').map(({ from }) => from),
    );
    expect(named.filter((path) => !ofSchema.has(path))).toEqual([]);
  });

  test('drizzle is known only where tables, statements and lists are', () => {
    const mayKnow = (from: string): boolean =>
      ['tables', 'store'].includes(roleOf(from) ?? '') ||
      /^shared\/src\/(backup|changes|db|pagination|server|testing)\//.test(from) ||
      basename(from) === 'pg-schema.ts';
    expect(broken(({ from, to }) => !drizzle(to) || mayKnow(from), ofValues)).toEqual([]);
  });

  test('the environment is read in config.ts and by the tests only', () => {
    const readers = files.filter((path) => /process\.env/.test(textOf(path)));
    expect(readers.filter((path) => basename(path) !== 'config.ts' && !path.includes('/testing/'))).toEqual(
      [],
    );
  });

  test('every file opens with a sentence that says what it is', () => {
    const silent = files.filter(
      (path) => !path.includes('__generated__') && !/^(#!.*\n)?\/[/*]/.test(textOf(path)),
    );
    expect(silent).toEqual([]);
  });
});

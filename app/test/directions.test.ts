import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const workspaces = [
  'shared',
  'schema',
  'gateway',
  'app',
  'subgraphs/missions',
  'subgraphs/privileges',
  'subgraphs/facilities',
  'subgraphs/events',
];

interface Import {
  /** Path of the importing file from the root. */
  from: string;
  /** What is imported: a path from the root, or the name of a package. */
  to: string;
}

const files = workspaces.flatMap((workspace) =>
  readdirSync(join(root, workspace, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => relative(root, join(root, workspace, 'src', name)).replaceAll('\\', '/')),
);

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  // A type that is imported is gone when the code runs: it binds nobody.
  return [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gms)].map(
    ([, specifier = '']) => ({
      from,
      to: resolved(from, specifier),
    }),
  );
});

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const own = /^@fmg\/(\w+)\/(.*)$/.exec(specifier);
  if (own === null) return specifier;
  const [, name = '', path = ''] = own;
  return workspaces.includes(name) ? `${name}/src/${path}` : `subgraphs/${name}/src/${path}`;
}

const workspaceOf = (path: string): string | undefined =>
  workspaces.find((workspace) => path.startsWith(`${workspace}/`));
const broken = (rule: (each: Import) => boolean): string[] =>
  imports.filter((each) => !rule(each)).map(({ from, to }) => `${from} → ${to}`);
const role = (path: string): string | undefined =>
  /\.(rules|machine|matrix|facts|records|tables|store|resolvers|seed)$/.exec(path.replace(/\.ts$/, ''))?.[1];

describe('dependencies go one way', () => {
  test('there is something to look at', () => expect(imports.length).toBeGreaterThan(200));

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

  test('rules are pure: they know other rules, and the value types that subgraphs share', () => {
    const mayKnow = (to: string): boolean =>
      // What rules decide by, in types and tables of words or of law: no file of these kinds reads anything.
      ['rules', 'matrix', 'facts', 'records'].includes(role(to) ?? '') ||
      to.includes('/src/values/') ||
      to.startsWith('shared/src/domain/') ||
      to.startsWith('shared/src/identity/');
    expect(broken(({ from, to }) => role(from) !== 'rules' || mayKnow(to))).toEqual([]);
  });

  test('life cycles are pure: they know rules, other life cycles, and the value types that subgraphs share', () => {
    const mayKnow = (to: string): boolean =>
      ['rules', 'machine'].includes(role(to) ?? '') || to.startsWith('shared/src/domain/');
    expect(imports.filter(({ from }) => role(from) === 'machine').length).toBeGreaterThan(0);
    expect(broken(({ from, to }) => role(from) !== 'machine' || mayKnow(to))).toEqual([]);
  });

  test('tables know tables, and rules for the words they repeat', () => {
    const mayKnow = (to: string): boolean =>
      ['tables', 'rules'].includes(role(to) ?? '') ||
      to.startsWith('shared/src/') ||
      to.startsWith('drizzle-orm') ||
      basename(to) === 'pg-schema';
    expect(broken(({ from, to }) => role(from) !== 'tables' || mayKnow(to))).toEqual([]);
  });

  test('stores do not know resolvers, and resolvers hold no SQL', () => {
    expect(
      broken(
        ({ from, to }) => role(from) !== 'store' || (role(to) !== 'resolvers' && !to.includes('/entities/')),
      ),
    ).toEqual([]);
    expect(
      broken(
        ({ from, to }) =>
          role(from) !== 'resolvers' || (!to.startsWith('drizzle-orm') && role(to) !== 'seed'),
      ),
    ).toEqual([]);
  });

  test('drizzle is known only where tables, statements and lists are', () => {
    const mayKnow = (from: string): boolean =>
      ['tables', 'store'].includes(role(from) ?? '') ||
      /^shared\/src\/(backup|changes|db|pagination|server|testing)\//.test(from) ||
      basename(from) === 'pg-schema.ts';
    expect(broken(({ from, to }) => !to.startsWith('drizzle-orm') || mayKnow(from))).toEqual([]);
  });

  test('the environment is read in config.ts and by the tests only', () => {
    const readers = files.filter((path) => /process\.env/.test(readFileSync(join(root, path), 'utf8')));
    expect(readers.filter((path) => basename(path) !== 'config.ts' && !path.includes('/testing/'))).toEqual(
      [],
    );
  });

  test('every file opens with a sentence that says what it is', () => {
    const silent = files.filter(
      (path) =>
        !path.includes('__generated__') && !/^(#!.*\n)?\/[/*]/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

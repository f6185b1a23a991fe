// Who imports whom, over all workspaces: read out of the sources, types included.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export const workspaces = [
  'shared',
  'schema',
  'gateway',
  'app',
  'subgraphs/missions',
  'subgraphs/privileges',
  'subgraphs/facilities',
  'subgraphs/events',
];

export interface Import {
  /** Path of the importing file from the root. */
  from: string;
  /** What is imported: a path from the root, or the name of a package. */
  to: string;
  /** True when only types are imported, which are gone when the code runs. */
  isOfTypes: boolean;
}

/** The files of the product and of its inventions, as paths from the root; tests are none of them. */
export const files = workspaces
  .flatMap((workspace) => ['src', 'seed'].map((folder) => `${workspace}/${folder}`))
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => relative(root, join(root, folder, name)).replaceAll('\\', '/')),
  );

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

export const imports: readonly Import[] = files.flatMap((from) =>
  [...textOf(from).matchAll(/^(?:import|export) (type )?[\w*{}\s,]+ from '([^']+)'/gm)].map(
    ([, type, specifier = '']) => ({ from, to: resolved(from, specifier), isOfTypes: type !== undefined }),
  ),
);

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const own = /^@fmg\/(\w+)\/(.*)$/.exec(specifier);
  if (own === null) return specifier;
  const [, name = '', path = ''] = own;
  const workspace = workspaces.includes(name) ? name : `subgraphs/${name}`;
  return existsSync(join(root, workspace, `${path}.ts`))
    ? `${workspace}/${path}`
    : `${workspace}/src/${path}`;
}

export const workspaceOf = (path: string): string | undefined =>
  workspaces.find((workspace) => path.startsWith(`${workspace}/`));

/** What a file is, by the suffix of its name: `store` of `mission.store.ts`; undefined for a name of one word. */
export const roleOf = (path: string): string | undefined =>
  /^[^.]+\.(.+)$/.exec(basename(path.replace(/\.ts$/, '')))?.[1];

/** The folder that a file belongs to; what lies in no folder of its workspace, e.g. `server.ts`, is one by itself. */
export function folderOf(path: string): string {
  const [, inside = ''] = /^(?:subgraphs\/)?\w+\/(?:src|seed)\/(.*)$/.exec(path) ?? [];
  return inside.includes('/') ? posix.dirname(path) : `${path.replace(/\.ts$/, '')}.ts`;
}

/** The groups of folders of a workspace that need each other, each in alphabetical order. */
export function knotsOf(workspace: string): string[][] {
  const known = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (workspaceOf(from) !== workspace || workspaceOf(to) !== workspace) continue;
    // What is generated from the whole schema names the rows of every folder, and every folder names it.
    if ([from, to].some((path) => path.includes('/__generated__/'))) continue;
    const [source, target] = [folderOf(from), folderOf(to)];
    if (source !== target) known.set(source, (known.get(source) ?? new Set()).add(target));
  }
  const reachable = new Map([...known.keys()].map((folder) => [folder, reachedFrom(folder, known)]));
  const knots = [...reachable]
    .filter(([folder, reached]) => reached.has(folder))
    .map(([folder, reached]) => [...reached].filter((other) => reachable.get(other)?.has(folder)).toSorted());
  return [...new Map(knots.map((knot) => [knot.join(), knot])).values()];
}

function reachedFrom(start: string, known: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set(known.get(start));
  for (const each of reached) for (const next of known.get(each) ?? []) reached.add(next);
  return reached;
}

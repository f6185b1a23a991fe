// Where the parts of the schema are written, and where what is generated from them goes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse, type DefinitionNode } from 'graphql';
import type { SubgraphName } from '@fmg/shared/identity/node-types';

/** Root of the repository; this file runs from `schema/dist` or `schema/src`. */
export const root = resolve(__dirname, '..', '..');

/** The four subgraphs, in the order in which documents name them. */
export const subgraphNames: readonly SubgraphName[] = ['missions', 'privileges', 'facilities', 'events'];

/** Definitions of one hand-written file. */
export interface SourceFile {
  /** Path from the root of the repository. */
  path: string;
  definitions: readonly DefinitionNode[];
  /** Row types that the tables file beside it exports, e.g. `MissionRow`. */
  rowTypes: readonly string[];
}

/** True for what a subgraph writes of its own types, false for what it adds to those of others. */
export function isModule({ path }: SourceFile): boolean {
  return path.includes('/modules/');
}

/** The hand-written SDL of a subgraph: its modules, and what it adds to the types of others. */
export function readSubgraphSources(name: SubgraphName): SourceFile[] {
  return readFolder(join(root, 'subgraphs', name, 'src'));
}

/** What all subgraphs share: common types, and the access directive. */
export function readCommonSources(): SourceFile[] {
  return ['common.graphql', 'access.graphql'].map((file) => readSource(join(root, 'schema', file)));
}

function readFolder(folder: string): SourceFile[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.graphql'),
  );
  return found.toSorted().map((path) => readSource(join(folder, path)));
}

function readSource(path: string): SourceFile {
  const source = readFileSync(path, 'utf8');
  try {
    return {
      path: relative(root, path),
      definitions: parse(source, { noLocation: true }).definitions,
      rowTypes: rowTypesBeside(path),
    };
  } catch (error) {
    throw new Error(`${relative(root, path)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function rowTypesBeside(path: string): string[] {
  const tables = path.replace(/\.graphql$/, '.tables.ts');
  if (!existsSync(tables)) return [];
  return [...readFileSync(tables, 'utf8').matchAll(/^export type (\w+Row)\b/gm)].flatMap(
    ([, name]) => name ?? [],
  );
}

// Where the parts of the schema are written, and where what is generated from them goes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
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
  /** Row types that the files of tables and of rows beside it export. */
  rowTypes: readonly RowType[];
}

/** A type of rows, e.g. `MissionRow`, and the module that exports it, as a path from the root of the repository. */
export interface RowType {
  name: string;
  module: string;
}

/** True for what a subgraph writes of its own types, false for what it adds to those of others. */
export function isModule({ path }: SourceFile): boolean {
  return !path.includes('/entities/');
}

/**
 * The hand-written SDL of a subgraph: its modules, and what it adds to the types of others. In the order of the names of the
 * files, so that a file that moves to another folder moves nothing in the schema.
 */
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
  const byName = (a: string, b: string) => (basename(a) < basename(b) ? -1 : 1);
  return found.toSorted(byName).map((path) => readSource(join(folder, path)));
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

function rowTypesBeside(path: string): RowType[] {
  return ['tables', 'rows'].flatMap((role) => {
    const file = path.replace(/\.graphql$/, `.${role}.ts`);
    if (!existsSync(file)) return [];
    const module = relative(root, file).replace(/\.ts$/, '');
    const exported = readFileSync(file, 'utf8').matchAll(/^export type (\w+Row)\b/gm);
    return [...exported].map(([, name = '']) => ({ name, module }));
  });
}

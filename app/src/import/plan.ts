// Which files of a folder are imported, and in which order.
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Source, SourceKind } from './sources/source';
import { findSource } from './sources/sources';

/** A file of a known kind. */
export interface PlannedFile {
  path: string;
  /** Its path inside the folder, for messages. */
  label: string;
  source: Source<unknown>;
  asOf: string | undefined;
}

/** What a folder holds. */
export interface Plan {
  files: PlannedFile[];
  /** Files of no known kind, by their path inside the folder. */
  unknown: string[];
  /** Files that could not be opened, each with the reason of the system. */
  unreadable: string[];
}

// Chanceries need the missions; the rest stands alone.
const order: readonly SourceKind[] = [
  'EMBASSIES',
  'CHANCERIES',
  'ZONING_OVERLAYS',
  'PROPERTY_USE_CODES',
  'ISSUANCES_MONTHLY',
  'ISSUANCES_YEARLY',
  'LEADER_VISITS',
];

/** The files of a folder and its subfolders, or the one file, oldest edition first. Throws when the path cannot be read. */
export async function planImport(path: string): Promise<Plan> {
  const isFolder = (await stat(path)).isDirectory();
  const paths = isFolder ? await filesIn(path) : [path];
  const label = (file: string): string =>
    isFolder ? relative(path, file) : (file.split(/[/\\]/).at(-1) ?? file);
  const plan: Plan = { files: [], unknown: [], unreadable: [] };
  for (const file of paths) {
    try {
      const source = await findSource(file);
      if (source === null) plan.unknown.push(label(file));
      else plan.files.push({ path: file, label: label(file), source, asOf: source.asOf(file) });
    } catch (error) {
      if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
      plan.unreadable.push(`${label(file)} (${String(error.code)})`);
    }
  }
  return { ...plan, files: plan.files.toSorted(byOrder) };
}

/** Files in the order of their paths; hidden ones and links are left alone. */
async function filesIn(folder: string): Promise<string[]> {
  const items = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const nested = await Promise.all(
    items
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (item) => {
        const path = join(folder, item.name);
        if (item.isDirectory()) return await filesIn(path);
        return item.isFile() ? [path] : [];
      }),
  );
  return nested.flat();
}

function byOrder(a: PlannedFile, b: PlannedFile): number {
  const rank = order.indexOf(a.source.kind) - order.indexOf(b.source.kind);
  return rank || compare(a.asOf ?? '', b.asOf ?? '') || compare(a.label, b.label);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

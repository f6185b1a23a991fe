// Imports for tests: on a day that stands still, with everything that was printed.
import { fixedClock } from '@fmg/shared/domain/clock';
import type { Database } from '@fmg/shared/db/database';
import { runImport, type ImportOptions } from '../run';

/** What an import gave and said. */
export interface Imported {
  exitCode: number;
  lines: string[];
  text: string;
}

/** Imports a folder. */
export async function importFolder(
  database: Database,
  folder: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const lines: string[] = [];
  const exitCode = await runImport(
    database,
    folder,
    { clock: fixedClock('2026-01-15'), ...options },
    (line) => lines.push(line),
  );
  return { exitCode, lines, text: lines.join('\n') };
}

/** The line of counts below the heading of a file. */
export function countsOf({ lines }: Imported, fileName: string): string | undefined {
  const heading = lines.findIndex((line) => line.startsWith(`${fileName}:`));
  return heading === -1 ? undefined : lines[heading + 1]?.trim();
}

// The operations that a graph in production serves: read from a manifest, found by their text or by its hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { roles, type Role, type Viewer } from '@fmg/shared/auth/viewer';
import { GraphError } from '@fmg/shared/errors/graph-error';
import { z } from 'zod';

/** The format in which tools of clients write their operations, too. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() })),
});

/** The operations of clients as a manifest holds them. */
export type Manifest = z.infer<typeof manifest>;

/** What a request says of the operation it wants. */
export interface RequestedOperation {
  query: string | undefined;
  /** The hash by which it names a listed operation. */
  sha256Hash: string | undefined;
}

/** Says which text a request may run. */
export interface Safelist {
  /** The text to run. Throws PERSISTED_OPERATION_REQUIRED when there is none, or none that this viewer may send. */
  textOf(asked: RequestedOperation, viewer: Viewer): string | undefined;
}

/** SHA-256 of the text of an operation, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reads a manifest. Throws when it is none, or when an operation is not what its hash says. */
export function readManifest(path: string): Manifest {
  const read = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const wrong = read.operations.find(({ id, body }) => id !== hashOf(body));
  if (wrong !== undefined) throw new Error(`${path}: the hash of "${wrong.name}" is not that of its text`);
  return read;
}

/** Serves the operations of a manifest, and all others only to viewers with one of the exempt roles. */
export function safelistOf({ operations }: Manifest, exempt: readonly Role[] = []): Safelist {
  const texts = new Map(operations.map(({ id, body }) => [id, body]));
  return {
    textOf({ query, sha256Hash }, viewer) {
      const listed = texts.get(sha256Hash ?? hashOf(query ?? ''));
      if (listed !== undefined && (query === undefined || query === listed)) return listed;
      if (
        listed === undefined &&
        query !== undefined &&
        sha256Hash === undefined &&
        mayExplore(viewer, exempt)
      )
        return query;
      throw new GraphError('PERSISTED_OPERATION_REQUIRED', problemOf(query, sha256Hash));
    },
  };
}

function mayExplore(viewer: Viewer, exempt: readonly Role[]): boolean {
  return roles.some((role) => exempt.includes(role) && viewer.roles.includes(role));
}

function problemOf(query: string | undefined, sha256Hash: string | undefined): string {
  if (sha256Hash === undefined) return 'The operation is not on the list of those that are served here.';
  return query === undefined
    ? 'No operation on the list has this hash.'
    : 'The text of the operation is not the one that its hash names.';
}

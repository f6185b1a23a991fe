// Makes the list of operations that a graph serves from the files in which clients keep them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type Manifest } from '@fmg/gateway/operations/safelist';
import { Kind, parse, separateOperations, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** A file of operations cannot be used; the message names it. */
export class ManifestError extends Error {}

/**
 * The operations of files and of the `.graphql` files of folders. A client may send a whole file with the name of an
 * operation, or one operation with the fragments that it uses. Throws ManifestError.
 */
export function manifestOf(schema: GraphQLSchema, paths: readonly string[]): Manifest {
  const bodies = new Map<string, Manifest['operations'][number]>();
  for (const file of paths.flatMap(filesOf)) {
    const text = readFileSync(file, 'utf8');
    const document = documentOf(schema, file, text);
    const separate = Object.entries(separateOperations(document)).map(([name, each]) => ({
      name,
      type: typeOf(each),
      body: writtenIn(text, each),
    }));
    const whole = { name: separate.map(({ name }) => name).join('+'), type: typeOf(document), body: text };
    for (const each of [whole, ...separate]) bodies.set(each.body, { id: hashOf(each.body), ...each });
  }
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: [...bodies.values()] };
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new ManifestError(`${path} is not there.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => join(path, name));
}

function documentOf(schema: GraphQLSchema, file: string, text: string): DocumentNode {
  try {
    const document = parse(text);
    const [problem] = validate(schema, document);
    if (problem !== undefined) throw problem;
    return document;
  } catch (error) {
    throw new ManifestError(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The definitions of a document as its author wrote them. */
function writtenIn(text: string, { definitions }: DocumentNode): string {
  return definitions.map(({ loc }) => text.slice(loc?.start, loc?.end)).join('\n\n');
}

function typeOf({ definitions }: DocumentNode): string {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.operation : 'query';
}

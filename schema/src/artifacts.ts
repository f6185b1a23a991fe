// Everything that is generated from the hand-written schema, as path and content: code, which each build writes anew, and the contract,
// which is kept and reviewed.
import { join } from 'node:path';
import { parse } from 'graphql';
import { compose } from './compose';
import { errorsDocument, refusalsDocument } from './documents';
import { ownersWords, silentIn } from './descriptions';
import { expandSubgraph, ownedTypes, type ExpandedSubgraph } from './expand';
import { refusalCodeEnum } from './refusal-code';
import { readCommonSources, readSubgraphSources, root, subgraphNames } from './sources';
import { listsModule, resolversModule } from './typescript';
import { whoSeesWhat } from './who-sees-what';

/** A file: its absolute path and its content. */
export type Artifact = [path: string, content: string];

/** TypeScript of the subgraphs. */
export async function* generateCode(): AsyncGenerator<Artifact> {
  for (const subgraph of expandedSubgraphs()) {
    const generated = join(root, 'subgraphs', subgraph.name, 'src', '__generated__');
    yield [join(generated, 'lists.ts'), listsModule(subgraph.lists)];
    yield [join(generated, 'resolvers.ts'), await resolversModule(subgraph)];
  }
}

/** Schemas and pages, one after the other: what can be told of each subgraph comes before composition. */
export function* generateContract(): Generator<Artifact> {
  yield [join(root, 'docs', 'errors.md'), errorsDocument()];
  yield [join(root, 'docs', 'refusals.md'), refusalsDocument()];
  const subgraphs = expandedSubgraphs();
  subgraphs.forEach(checkDescribed);
  for (const { name, sdl } of subgraphs) yield [join(root, 'schema', 'subgraphs', `${name}.graphql`), sdl];
  yield [join(root, 'schema', 'who-sees-what.txt'), whoSeesWhat(subgraphs)];
  const { supergraph, api } = compose(subgraphs);
  yield [join(root, 'schema', 'supergraph.graphql'), supergraph];
  yield [join(root, 'schema', 'api.graphql'), api];
}

/** All subgraphs, expanded from what is written of them. */
export function expandedSubgraphs(): ExpandedSubgraph[] {
  const common = [
    ...readCommonSources(),
    { path: 'shared/src/domain/refusals', definitions: [refusalCodeEnum()], rowTypes: [] },
  ];
  const written = subgraphNames
    .map((name) => ({ name, sources: readSubgraphSources(name) }))
    .filter(({ sources }) => sources.length > 0);
  const owners = new Map(
    written.flatMap(({ name, sources }) => ownedTypes(sources).map((type) => [type, name] as const)),
  );
  const words = ownersWords(written.flatMap(({ sources }) => sources));
  return written.map(({ name, sources }) => expandSubgraph(name, { sources, common, owners, words }));
}

/** Throws with every place of a subgraph's schema that has no description; what others own is described there. */
function checkDescribed({ name, sdl, foreign }: ExpandedSubgraph): void {
  const silent = parse(sdl)
    .definitions.flatMap(silentIn)
    .filter((place) => !foreign.includes(place));
  if (silent.length > 0)
    throw new Error(`Without a description in ${name}: ${silent.join(', ')}. Write one above each.`);
}

// Everything that is generated from the hand-written schema, as path and content.
import { join } from 'node:path';
import { compose } from './compose';
import { errorsDocument } from './documents';
import { expandSubgraph, ownedTypes } from './expand';
import { readCommonSources, readSubgraphSources, root, subgraphNames } from './sources';
import { listsModule, resolversModule } from './typescript';
import { whoSeesWhat } from './who-sees-what';

/** Generates all artefacts one after the other: absolute path and content. What the subgraphs need comes before composition. */
export async function* generateArtifacts(): AsyncGenerator<[path: string, content: string]> {
  yield [join(root, 'docs', 'errors.md'), errorsDocument()];
  const common = readCommonSources();
  const written = subgraphNames
    .map((name) => ({ name, sources: readSubgraphSources(name) }))
    .filter(({ sources }) => sources.length > 0);
  const entities = new Set(written.flatMap(({ sources }) => ownedTypes(sources)));
  const subgraphs = written.map(({ name, sources }) => expandSubgraph(name, { sources, common, entities }));
  for (const subgraph of subgraphs) {
    const generated = join(root, 'subgraphs', subgraph.name, 'src', '__generated__');
    yield [join(root, 'schema', 'subgraphs', `${subgraph.name}.graphql`), subgraph.sdl];
    yield [join(generated, 'lists.ts'), listsModule(subgraph.lists)];
    yield [join(generated, 'resolvers.ts'), await resolversModule(subgraph)];
  }
  yield [join(root, 'schema', 'who-sees-what.txt'), whoSeesWhat(subgraphs)];
  const { supergraph, api } = compose(subgraphs);
  yield [join(root, 'schema', 'supergraph.graphql'), supergraph];
  yield [join(root, 'schema', 'api.graphql'), api];
}

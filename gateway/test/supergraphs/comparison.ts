// Our gateway beside the reference, on one made-up supergraph and its made-up operations.
import { print } from 'graphql';
import type { Answer } from './answer';
import { differenceOf, type Difference } from './differences';
import type { Fixture } from './fixture';
import { madeUpOperation, wordsOf, type MadeUp, type Making } from './made-up';
import { openReference } from './reference';
import { startOurs } from './servers';
import { shrink } from './shrink';
import { composeFixture, type World } from './subgraphs';

/** A difference, with all that is needed to look into it. */
export interface Found extends Difference {
  supergraph: string;
  seed: number;
  operation: string;
  variables: Record<string, unknown>;
  ours: Answer;
  right: Answer;
}

/** A supergraph that is being compared. */
export interface Comparison {
  /** Compares the operation that a seed makes; gives the difference, made as small as it can be. */
  compareMadeUp(seed: number, options?: { shrinks: boolean }): Promise<Found | undefined>;
  stop(): Promise<void>;
}

/** Starts our gateway and the reference on a fixture. */
export async function openComparison(fixture: Fixture): Promise<Comparison> {
  const composed = composeFixture(fixture);
  const world: World = { store: {} };
  const ours = await startOurs(composed, world);
  const reference = openReference(fixture, composed.api);
  const making: Making = {
    schema: composed.api,
    words: wordsOf(composed.supergraph.schema.toGraphQLJSSchema()),
    values: fixture.values ?? {},
    depth: fixture.depth ?? 7,
  };
  const compare = async (seed: number, { document, variables }: MadeUp): Promise<Found | undefined> => {
    world.store = fixture.openStore?.() ?? {};
    const operation = print(document);
    const right = await reference(document, variables);
    const given = await ours.ask(operation, variables);
    const sent = `${operation} ${JSON.stringify(variables)}`;
    const difference = differenceOf(given, { document, sent, right });
    return (
      difference && {
        ...difference,
        supergraph: fixture.name,
        seed,
        operation,
        variables,
        ours: given,
        right,
      }
    );
  };
  return {
    async compareMadeUp(seed, { shrinks } = { shrinks: true }) {
      const made = madeUpOperation(making, seed);
      const found = await compare(seed, made);
      if (found === undefined || !shrinks) return found;
      const smallest = await shrink(
        composed.api,
        made,
        async (smaller) => (await compare(seed, smaller))?.kind === found.kind,
      );
      return (await compare(seed, smallest)) ?? found;
    },
    stop: () => ours.stop(),
  };
}

/** A difference in words. */
export function textOf({ supergraph, seed, kind, what, operation, variables, ours, right }: Found): string {
  return [
    `supergraph ${supergraph}, seed ${seed}: ${kind}: ${what}`,
    operation,
    `variables: ${JSON.stringify(variables)}`,
    `ours:  ${JSON.stringify(ours)}`,
    `right: ${JSON.stringify(right)}`,
  ].join('\n');
}

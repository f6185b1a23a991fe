// The graph as processes, two of whose subgraphs a test breaks: privileges itself, and facilities behind a front and a proxy.
import { isErrorCode } from '@fmg/shared/errors/registry';
import type { SubgraphName } from '@fmg/shared/identity/node-types';
import { openProxy, type Proxy } from '@fmg/shared/testing/proxy';
import { openFront, type Front } from './front';
import {
  askTimed,
  openProcessWorld,
  originsOf,
  startParts,
  type ProcessWorld,
  type Timed,
} from './graph-of-processes';
import { endAll, until, type Program } from './processes';

/** How long a request may take; what is added to it by promise; and what a machine with other work may add, all in milliseconds. */
export const deadlineMs = 2000;
export const promisedMs = 200;
export const slackMs = 2000;

const query = `{ missions(first: 2) { nodes { name
  taxCards(first: 1) { totalCount nodes { id number } }
  facilities(first: 1) { totalCount nodes { id kind } }
  events(first: 1) { totalCount nodes { id } } } } }`;

/** What of a mission the subgraphs contribute that a test breaks. */
const fieldOf = { privileges: 'taxCards', facilities: 'facilities' } as const;
export type Victim = keyof typeof fieldOf;

/** The graph, and what a test breaks it with. */
export interface BreakableGraph {
  world: ProcessWorld;
  parts: Map<SubgraphName, Program>;
  gateway: Program;
  /** Answers in place of facilities. */
  front: Front;
  /** The network between the gateway and that front. */
  proxy: Proxy;
  /** The data of an answer that is whole. */
  whole: object;
  /** Asks for fields of all four subgraphs of two missions, so many times at once. */
  ask(count?: number): Promise<Timed[]>;
  /** Everything is answered but what the victim has, in time, and that is named with one of these codes. */
  expectPartly(victim: Victim, answers: readonly Timed[], codes: readonly string[]): void;
  expectWhole(answers: readonly Timed[]): void;
  /** Asks until the answer is whole; gives how long that took. */
  wholeAgain(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the graph. */
export async function openBreakableGraph(settings: Record<string, string> = {}): Promise<BreakableGraph> {
  const world = await openProcessWorld();
  const parts = await startParts(world);
  const origins = await originsOf(parts);
  const front = await openFront(origins.get('facilities') ?? '');
  const proxy = await openProxy(front.port);
  origins.set('facilities', `http://127.0.0.1:${proxy.port}`);
  const gateway = await world.startGateway(origins, { DEADLINE_MS: String(deadlineMs), ...settings });
  const url = await gateway.url();
  const askOne = (): Promise<Timed> => askTimed(url, query, world.authorization);
  const ask: BreakableGraph['ask'] = (count = 1) => Promise.all(Array.from({ length: count }, askOne));
  await until(async () => (await askOne()).errors.length === 0);
  const whole = (await askOne()).data as { missions: { nodes: Record<string, unknown>[] } }; // the answer to the query above
  if (whole.missions.nodes.length !== 2) throw new Error('the query is no example');

  return {
    world,
    parts,
    gateway,
    front,
    proxy,
    whole,
    ask,
    expectPartly: (victim, answers, codes) => {
      const field = fieldOf[victim];
      const nodes = whole.missions.nodes.map((each) => ({ ...each, [field]: null }));
      for (const { data, errors, ms, status } of answers) {
        expect(status).toBe(200);
        expect(data).toEqual({ missions: { nodes } });
        expect(errors).toEqual([
          {
            message: expect.any(String),
            path: ['missions', 'nodes', 0, field],
            extensions: { code: expect.any(String), subgraph: victim, places: 2 },
          },
        ]);
        const code = errors[0]?.extensions.code;
        expect(isErrorCode(code)).toBe(true);
        expect(codes).toContain(code);
        expect(ms).toBeLessThan(deadlineMs + promisedMs + slackMs);
      }
    },
    expectWhole: (answers) => {
      for (const { data, errors } of answers) expect([data, errors]).toEqual([whole, []]);
    },
    wholeAgain: async () => {
      const began = performance.now();
      await until(async () => (await askOne()).errors.length === 0);
      return performance.now() - began;
    },
    close: async () => {
      endAll();
      await proxy.close();
      await front.close();
      await world.close();
    },
  };
}

// Cases that are written by hand, with their answers. STOCK=1 prints how the gateway of Apollo does on the same.
import { parse } from 'graphql';
import type { Answer } from './answer';
import { aliases } from './cases/aliases.cases';
import { entities } from './cases/entities.cases';
import { errors } from './cases/errors.cases';
import { interfaces } from './cases/interfaces.cases';
import { operations } from './cases/operations.cases';
import { requires } from './cases/requires.cases';
import { differenceOf } from './differences';
import type { Fixture } from './fixture';
import { fixtures } from './fixtures';
import { oddities } from './fixtures/oddities.fixture';
import { openReference, type Reference } from './reference';
import { startOurs, startStock, type RunningServer } from './servers';
import { composeFixture, type Composed, type World } from './subgraphs';
import type { WrittenCase } from './written-case';

const kinds = [requires, aliases, entities, interfaces, errors, operations];

/** A supergraph with all who can be asked about it, and the store that the gateways share. */
interface Standing {
  fixture: Fixture;
  composed: Composed;
  world: World;
  ours: RunningServer;
  reference: Reference;
}

const standing = new Map<string, Standing>();
const stocks = new Map<string, RunningServer>();

beforeAll(async () => {
  for (const fixture of [...fixtures, oddities]) {
    const composed = composeFixture(fixture);
    const world: World = { store: {} };
    const ours = await startOurs(composed, world);
    const reference = openReference(fixture, composed.api);
    standing.set(fixture.name, { fixture, composed, world, ours, reference });
  }
}, 120_000);
afterAll(async () => {
  if (process.env['STOCK'] !== undefined) process.stdout.write(await stockTable());
  await Promise.all([...standing.values()].map(({ ours }) => ours.stop()));
}, 120_000);

function at({ supergraph }: WrittenCase): Standing {
  const found = standing.get(supergraph);
  if (found === undefined) throw new Error(`there is no supergraph ${supergraph}`);
  found.world.store = found.fixture.openStore?.() ?? {};
  return found;
}

/** What is wrong with an answer, in words; nothing when it is right. */
function wrongWith(answer: Answer, written: WrittenCase): string {
  const { query, variables = {}, data, errors: paths = [], isRefused = false } = written;
  if (isRefused) return refusalWrongWith(answer);
  const steps = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const right = { data, errors: paths.map((path) => ({ message: '', path: steps(path) })) };
  const sent = `${query} ${JSON.stringify(variables)}`;
  const difference = differenceOf(answer, { document: parse(query), sent, right });
  return difference === undefined ? '' : `${difference.what}\n${JSON.stringify(answer)}`;
}

function refusalWrongWith({ data = null, errors: given = [] }: Answer): string {
  const isOurFault = given.some(({ extensions }) => extensions?.['code'] === 'INTERNAL');
  return data === null && given.length > 0 && !isOurFault
    ? ''
    : `it is not refused: ${JSON.stringify({ data, given })}`;
}

describe.each(kinds)('$kind', ({ cases }) => {
  test.each(cases)('$supergraph: $title', async (written) => {
    const { ours } = at(written);
    expect(wrongWith(await ours.ask(written.query, written.variables ?? {}), written)).toBe('');
  });

  test.each(cases)('the reference agrees: $supergraph: $title', async (written) => {
    const answer = await at(written).reference(parse(written.query), written.variables ?? {});
    expect(wrongWith(answer, written)).toBe('');
  });
});

/** How the gateway of Apollo does, as a table: nothing depends on it. */
async function stockTable(): Promise<string> {
  const lines: string[] = [];
  for (const { kind, cases } of kinds) {
    const wrong: string[] = [];
    for (const written of cases) {
      const { fixture, composed, world } = at(written);
      const stock = stocks.get(fixture.name) ?? (await startStock(composed, world));
      stocks.set(fixture.name, stock);
      const what = wrongWith(await stock.ask(written.query, written.variables ?? {}), written);
      if (what !== '') wrong.push(`  ${fixture.name}: ${written.title}: ${what.split('\n')[0]}`);
    }
    lines.push(`${kind}: ${cases.length - wrong.length} of ${cases.length}`, ...wrong);
  }
  await Promise.all([...stocks.values()].map((stock) => stock.stop()));
  return `${lines.join('\n')}\n`;
}

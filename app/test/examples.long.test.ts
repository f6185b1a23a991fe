// Every example of the start page, asked over HTTP as the page asks it: as its role, with a token that the page was given.
import { resolve } from 'node:path';
import { loadExamples, type Example } from '@fmg/gateway/explore/examples';
import type { Database } from '@fmg/shared/db/database';
import { silentLog } from '@fmg/shared/telemetry/log';
import type { FormattedExecutionResult } from 'graphql';
import { startGraph, type Graph } from '../src/serving/graph';
import { openDemonstration } from './demonstration';
import { askingByToken, inOneProcess } from './running-graph';

const examples = loadExamples(resolve(__dirname, '../../schema/operations'));

/** Published figures are not invented: this one answers once they are imported. */
const afterImport = ['Issuances'];

/** True when an answer tells something: a text, or a number above 0. */
function tells(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(tells);
  return (typeof value === 'string' && value !== '') || (typeof value === 'number' && value > 0);
}

describe('the examples of the start page', () => {
  let database: Database;
  let graph: Graph;

  beforeAll(async () => {
    database = await openDemonstration();
    const endpoints = inOneProcess(database);
    const { identify, issuer } = await askingByToken(endpoints);
    graph = await startGraph({ endpoints, log: silentLog, identify, issuer, port: 0, host: '127.0.0.1' });
  }, 120_000);
  afterAll(async () => {
    await graph.stop();
    await database.close();
  });

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    await fetch(`${graph.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: graph.url, ...headers },
      body: JSON.stringify(body),
    });
  const headersOf = async ({ role }: Example): Promise<Record<string, string>> => {
    if (role === 'PUBLIC') return {};
    const response = await post('/token', { role });
    const { token } = (await response.json()) as { token: string }; // an answer of the graph
    return { authorization: `Bearer ${token}` };
  };
  const ask = async (example: Example): Promise<FormattedExecutionResult> => {
    const { operation: query, variables } = example;
    const response = await post('/graphql', { query, variables }, await headersOf(example));
    expect(response.status).toBe(200);
    return (await response.json()) as FormattedExecutionResult; // an answer of the graph
  };

  test('begin with one that the public may ask', () => {
    expect(examples.length).toBeGreaterThan(10);
    expect(examples[0]?.role).toBe('PUBLIC');
    expect(afterImport).not.toContain(examples[0]?.name);
  });

  test.each(examples.map((example) => [example.name, example] as const))(
    '%s is answered to its role, without an error',
    async (name, example) => {
      const { data, errors } = await ask(example);
      expect(errors).toBeUndefined();
      expect({ name, tells: tells(data) }).toEqual({ name, tells: !afterImport.includes(name) });
    },
  );

  test('that are not for the public are refused to it', async () => {
    const late = examples.filter(({ name }) => name === 'LateNotifications');
    const [answer] = await Promise.all(late.map((each) => ask({ ...each, role: 'PUBLIC' })));
    expect(answer?.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

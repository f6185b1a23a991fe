// The graph as five processes, as `npm run start:distributed` runs it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEngines } from '@fmg/shared/testing/database';
import { endAll, openOwnDatabase, run } from './testing/processes';

const onServer = testEngines().includes('postgresql') ? describe : describe.skip;

onServer('five processes', () => {
  let database: Awaited<ReturnType<typeof openOwnDatabase>>;
  const folder = mkdtempSync(join(tmpdir(), 'foreign-missions-'));

  beforeAll(async () => {
    database = await openOwnDatabase({ isBare: true });
  });
  afterAll(async () => {
    endAll();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('accept tokens of this machine and pages of CORS_ORIGINS, and trust each other by a secret of their own', async () => {
    const origin = 'https://app.example';
    const settings = { DATA_DIR: join(folder, 'db'), FILL: 'none' };
    const graph = run('start-distributed.js', [], {
      ...settings,
      DATABASE_URL: database.url,
      LOG_LEVEL: 'warn',
      CORS_ORIGINS: origin,
    });
    const url = await graph.url();
    const token = run('token.js', ['--role', 'AUDITOR'], settings);
    await token.ended;
    const response = await fetch(`${url}/graphql?query={missions{totalCount}}`, {
      headers: {
        authorization: `Bearer ${token.output().trim().split('\n').at(-1)}`,
        'apollo-require-preflight': '1',
        origin,
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(await response.json()).toEqual({ data: { missions: { totalCount: 0 } } });
    graph.child.kill('SIGTERM');
    expect(await graph.ended).toBe(0);
    expect(graph.output()).not.toMatch(/error/i);
  });
});

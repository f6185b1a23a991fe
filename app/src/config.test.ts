import { ConfigError, loadConfig } from './config';

describe('settings', () => {
  test('nothing needs to be set', () => {
    expect(loadConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataDir: '.data/db',
      databaseUrl: undefined,
      fill: 'demo',
    });
  });

  test('all problems are reported at once, by the name of the variable', () => {
    const read = () => loadConfig({ PORT: 'abc', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*LOG_LEVEL/);
  });

  test('the graph cannot be opened to the network while every caller reads everything', () => {
    expect(() => loadConfig({ HOST: '0.0.0.0' })).toThrow(/HOST: must be localhost, 127.0.0.1, ::1/);
  });

  test('it can be opened to a network that is said to be private, as that of containers', () => {
    expect(loadConfig({ HOST: '0.0.0.0', NETWORK: 'private' })).toMatchObject({ host: '0.0.0.0' });
    expect(() => loadConfig({ HOST: '192.0.2.1', NETWORK: 'private' })).toThrow(/HOST: must be/);
    expect(() => loadConfig({ HOST: '0.0.0.0', NETWORK: 'public', PORT: 'abc' })).toThrow(
      /PORT[\s\S]*NETWORK[\s\S]*HOST/,
    );
  });

  test('the URLs of subgraphs are read by name; what is none is named', () => {
    const SUBGRAPH_URLS = 'missions=http://a:1/graphql, events=http://b:2/graphql?x=1';
    expect([...loadConfig({ SUBGRAPH_URLS }).subgraphUrls]).toEqual([
      ['missions', 'http://a:1/graphql'],
      ['events', 'http://b:2/graphql?x=1'],
    ]);
    expect([...loadConfig({}).subgraphUrls]).toEqual([]);
    for (const wrong of ['missions', 'missions=ftp://a', 'missions=http://a,missions=http://b'])
      expect(() => loadConfig({ SUBGRAPH_URLS: wrong })).toThrow(/SUBGRAPH_URLS: must look like/);
  });

  test('production counts what callers spend and hides the schema; development does neither', () => {
    expect(loadConfig({}).bounds).toMatchObject({
      production: false,
      isRateLimited: false,
      safelist: undefined,
    });
    expect(loadConfig({ NODE_ENV: 'production' }).bounds).toMatchObject({
      production: true,
      isRateLimited: true,
    });
    expect(
      loadConfig({ OPERATIONS: 'safelist', OPERATIONS_EXEMPT: 'ADMIN, AUDITOR', TRUSTED_PROXIES: '1' })
        .bounds,
    ).toMatchObject({ safelist: 'operations.json', exempt: ['ADMIN', 'AUDITOR'], proxies: 1 });
    expect(() => loadConfig({ OPERATIONS: 'some', OPERATIONS_EXEMPT: 'ROOT', REDIS_URL: 'x' })).toThrow(
      /OPERATIONS[\s\S]*OPERATIONS_EXEMPT[\s\S]*REDIS_URL/,
    );
  });

  test('an empty variable counts as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  test('an option of the command line goes before the environment', () => {
    const environment = { PORT: '4001', DEADLINE_MS: '20' };
    expect(loadConfig(environment, { DEADLINE_MS: '5000', PORT: undefined })).toMatchObject({
      port: 4001,
      deadlineMs: 5000,
    });
  });
});

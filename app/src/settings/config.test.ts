import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig, usualThreads } from './config';

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

  test.each([
    ['PORT', 'abc', 'PORT: must be a whole number, 0 to 65535'],
    ['PORT', '99999', 'PORT: must be a whole number, 0 to 65535'],
    ['DEADLINE_MS', '0.5', 'DEADLINE_MS: must be a whole number, at least 1'],
    ['FILL', 'town', 'FILL: must be one of demo, city, none'],
  ])('%s=%s is refused in words', (name, value, problem) =>
    expect(() => loadConfig({ [name]: value })).toThrow(
      new ConfigError(`The settings cannot be used:\n  ${problem}`),
    ),
  );

  test('several threads answer where the database is one for all of them', () => {
    const databaseUrl = 'postgres://graph@db.example/graph';
    expect(loadConfig({}).threads).toBe(1);
    expect(loadConfig({ DATABASE_URL: databaseUrl }).threads).toBe(usualThreads());
    expect([1, 2, 4, 16].map((cores) => usualThreads(cores))).toEqual([1, 1, 3, 4]);
    expect(loadConfig({ DATABASE_URL: databaseUrl, THREADS: '3' }).threads).toBe(3);
    expect(() => loadConfig({ THREADS: '2' })).toThrow(/THREADS: must be 1 without DATABASE_URL/);
    expect(() => loadConfig({ DATABASE_URL: databaseUrl, THREADS: '0' })).toThrow(/THREADS/);
  });

  test('the functions of heads start by one of two practices', () => {
    expect(loadConfig({}).functionsStart).toBe('COPY_PRESENTED');
    expect(loadConfig({ HOM_FUNCTIONS_START: 'ACCREDITED' }).functionsStart).toBe('ACCREDITED');
    expect(() => loadConfig({ HOM_FUNCTIONS_START: 'ARRIVED' })).toThrow(
      /HOM_FUNCTIONS_START: must be one of COPY_PRESENTED, ACCREDITED/,
    );
  });

  test('the graph cannot be opened to the network while nobody vouches for its callers', () => {
    expect(() => loadConfig({ HOST: '0.0.0.0' })).toThrow(/HOST: must be localhost, 127.0.0.1, ::1/);
    expect(() => loadConfig({ HOST: 'graph.example' })).toThrow(/HOST: must be/);
  });

  test('it can be opened to a network that is said to be private, as that of containers', () => {
    expect(loadConfig({ HOST: '0.0.0.0', NETWORK: 'private' })).toMatchObject({ host: '0.0.0.0' });
    expect(() => loadConfig({ HOST: '192.0.2.1', NETWORK: 'private' })).toThrow(/HOST: must be/);
    expect(() => loadConfig({ HOST: '0.0.0.0', NETWORK: 'public', PORT: 'abc' })).toThrow(
      /PORT[\s\S]*NETWORK[\s\S]*HOST/,
    );
  });

  test('no page of another origin may ask unless it is named', () => {
    expect(loadConfig({}).origins).toEqual([]);
    expect(loadConfig({ CORS_ORIGINS: 'https://a.example,http://localhost:3000' }).origins).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
    expect(loadConfig({ CORS_ORIGINS: '*' }).origins).toBe('*');
    expect(() => loadConfig({ CORS_ORIGINS: 'a.example', PORT: 'abc' })).toThrow(
      /PORT[\s\S]*CORS_ORIGINS: must be/,
    );
    expect(() => loadConfig({ CORS_ORIGINS: '*', NODE_ENV: 'production' })).toThrow(
      /CORS_ORIGINS: must name the origins with NODE_ENV=production/,
    );
  });

  describe('of identity', () => {
    const issuer = { OIDC_ISSUER: 'https://issuer.example/realm', OIDC_AUDIENCE: 'the graph' };

    test('none need to be set', () => {
      expect(loadConfig({}).identity).toEqual({
        oidc: undefined,
        gatewaySecret: undefined,
        isProduction: false,
      });
      expect(loadConfig({ NODE_ENV: 'production' }).identity.isProduction).toBe(true);
    });

    test('with an issuer the graph may listen anywhere', () => {
      const { host, identity } = loadConfig({ ...issuer, HOST: '192.0.2.1' });
      expect(host).toBe('192.0.2.1');
      expect(identity.oidc).toEqual({
        issuer: 'https://issuer.example/realm',
        audience: 'the graph',
        jwksUrl: undefined,
        rolesClaim: 'roles',
      });
    });

    test('the keys may be elsewhere, and the roles in another claim', () => {
      const more = { OIDC_JWKS_URL: 'https://keys.example', OIDC_ROLES_CLAIM: 'realm_access.roles' };
      expect(loadConfig({ ...issuer, ...more }).identity.oidc).toMatchObject({
        jwksUrl: 'https://keys.example',
        rolesClaim: 'realm_access.roles',
      });
    });

    test.each([
      ['an issuer without an audience', { OIDC_ISSUER: issuer.OIDC_ISSUER }, /OIDC_AUDIENCE: must name/],
      ['an audience without an issuer', { OIDC_AUDIENCE: 'x' }, /OIDC_ISSUER: must be set/],
      [
        'an issuer by http',
        { ...issuer, OIDC_ISSUER: 'http://issuer.example' },
        /OIDC_ISSUER: must be an https/,
      ],
      [
        'keys by http',
        { ...issuer, OIDC_JWKS_URL: 'http://keys.example' },
        /OIDC_JWKS_URL: must be an https/,
      ],
      ['keys in a file', { ...issuer, OIDC_JWKS_URL: 'file:///keys' }, /OIDC_JWKS_URL: must be an https/],
      ['an issuer that is no URL', { ...issuer, OIDC_ISSUER: 'issuer' }, /OIDC_ISSUER: must be an https/],
      ['a short secret', { GATEWAY_SECRET: 'x'.repeat(31) }, /GATEWAY_SECRET: must have at least 32/],
      [
        'a secret in a file that is not there',
        { GATEWAY_SECRET_FILE: '/nowhere/x' },
        /GATEWAY_SECRET_FILE: cannot/,
      ],
      ['two secrets', { GATEWAY_SECRET: 'x'.repeat(32), GATEWAY_SECRET_FILE: __filename }, /both set/],
    ])('%s cannot be used', (_, environment, message) => {
      expect(() => loadConfig(environment)).toThrow(message);
    });

    test('an issuer may be asked by http on this machine, and in a private network', () => {
      const near = { ...issuer, OIDC_ISSUER: 'http://127.0.0.1:8080/realm' };
      expect(loadConfig(near).identity.oidc?.issuer).toBe(near.OIDC_ISSUER);
      const named = { ...issuer, OIDC_ISSUER: 'http://keycloak:8080/realm', NETWORK: 'private' };
      expect(loadConfig(named).identity.oidc?.issuer).toBe(named.OIDC_ISSUER);
    });

    test('the secret may come from a file, whose last line may end', () => {
      const file = join(mkdtempSync(join(tmpdir(), 'secret-')), 'secret');
      writeFileSync(file, `${'s'.repeat(40)}\n`);
      expect(loadConfig({ GATEWAY_SECRET_FILE: file }).identity.gatewaySecret).toBe('s'.repeat(40));
    });
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

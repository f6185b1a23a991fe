// The containers, without an engine: the file is valid, the processes accept its settings, nothing is open that need not be.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../src/settings/config';
import { subgraphNames } from '../src/subgraphs/subgraphs';

const root = resolve(__dirname, '../..');
const text = readFileSync(resolve(root, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(resolve(root, 'Dockerfile'), 'utf8');

/** The schema of the Compose Specification, as a linter for it ships it. */
const schemaFile = resolve(dirname(require.resolve('dclint/package.json')), 'schemas/compose.schema.json');
// It names its own draft by a URL that ajv does not know.
const ajv = new Ajv({ validateSchema: false, strict: false, allErrors: true, validateFormats: false });
const isValid = ajv.compile(
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaFile, 'utf8'))),
);

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  user: z.string().optional(),
  command: z.array(z.string()).default([]),
  environment: z
    .record(
      z.string(),
      z.unknown().transform((value) => String(value ?? '')),
    )
    .default({}),
  ports: z.array(z.string()).default([]),
  restart: z.string(),
  healthcheck: z.object({ test: z.array(z.string()).optional(), disable: z.boolean().default(false) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});

/** The services, with the variables that nobody has set. */
const unset = text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
const { services } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(unset, { merge: true }));
const serviceNamed = (name: string) => services[name] ?? service.parse({});
const ours = Object.entries(services).filter(([, { image }]) => image.startsWith('foreign-missions-graph'));

test('the file is valid by the Compose Specification, and the check would notice if it were not', () => {
  isValid(parse(text, { merge: true }));
  expect(isValid.errors).toBeNull();
  expect(isValid(parse(text.replace('depends_on', 'depend_on'), { merge: true }))).toBe(false);
});

test('the graph runs in five containers, beside a database, a cache and the one that prepares', () => {
  expect(Object.keys(services).toSorted()).toEqual(
    ['gateway', ...subgraphNames, 'prepare', 'postgres', 'redis'].toSorted(),
  );
  expect(ours).toHaveLength(6);
});

test.each(ours)('%s: its command is built, and accepts its settings', (name, { command, environment }) => {
  expect(command[0]).toBe('node');
  expect(existsSync(resolve(root, command[1] ?? ''))).toBe(true);
  const { host, databaseUrl } = loadConfig(environment);
  expect(host).toBe(name === 'prepare' ? '127.0.0.1' : '0.0.0.0');
  expect(databaseUrl).toBe(name === 'gateway' ? undefined : 'postgres://graph:graph@postgres:5432/graph');
});

test('gateway and subgraphs share a secret, and the gateway alone is told whose tokens it accepts', () => {
  const given = {
    GATEWAY_SECRET: 's'.repeat(40),
    OIDC_ISSUER: 'https://issuer.example',
    OIDC_AUDIENCE: 'the graph',
    OIDC_JWKS_URL: 'https://issuer.example/keys',
    OIDC_ROLES_CLAIM: 'groups',
  };
  const set = Object.entries(given).reduce(
    (each, [name, value]) => each.replaceAll(`\${${name}:-}`, value),
    text,
  );
  const { services: configured } = z
    .object({ services: z.record(z.string(), service) })
    .parse(parse(set.replace(/\$\{\w+:-([^}]*)\}/g, '$1'), { merge: true }));
  for (const [name, { environment }] of Object.entries(configured)) {
    const { oidc, gatewaySecret, isProduction } = loadConfig(environment).identity;
    const isOurs = name === 'gateway' || subgraphNames.some((each) => each === name);
    expect([name, gatewaySecret]).toEqual([name, isOurs ? given.GATEWAY_SECRET : undefined]);
    expect([name, isProduction]).toEqual([name, name === 'gateway']);
    expect([name, oidc?.audience, oidc?.rolesClaim]).toEqual(
      name === 'gateway' ? [name, 'the graph', 'groups'] : [name, undefined, undefined],
    );
  }
});

test('the gateway finds each subgraph under its name and its port', () => {
  const expected = subgraphNames.map((name) => {
    const { command, environment } = serviceNamed(name);
    expect(command.at(-1)).toBe(name);
    return [name, `http://${name}:${environment['PORT']}/graphql`];
  });
  const { environment, depends_on: after } = serviceNamed('gateway');
  expect([...loadConfig(environment).subgraphUrls]).toEqual(expected);
  expect(environment['REDIS_URL']).toBe('redis://redis:6379');
  for (const name of subgraphNames) expect(after[name]?.condition).toBe('service_healthy');
});

test('every service has its health checked and waits for the health of what it needs; one runs once', () => {
  for (const [name, { healthcheck, restart, depends_on: after }] of Object.entries(services)) {
    expect([name, healthcheck.disable, restart]).toEqual(
      name === 'prepare' ? [name, true, 'no'] : [name, false, 'unless-stopped'],
    );
    for (const [other, { condition }] of Object.entries(after))
      expect(condition).toBe(other === 'prepare' ? 'service_completed_successfully' : 'service_healthy');
  }
  for (const name of [...subgraphNames, 'prepare'])
    expect(serviceNamed(name).depends_on).toHaveProperty('postgres');
});

test('only the page and the database are published, and on this machine only', () => {
  const published = Object.entries(services).flatMap(([name, { ports }]) =>
    ports.map((each) => `${name} ${each}`),
  );
  expect(published).toEqual(['gateway 127.0.0.1:4000:4000', 'postgres 127.0.0.1:5432:5432']);
});

test('nothing runs as root, and every image is of a fixed major version', () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  const others = Object.entries(services).filter(
    ([, { image }]) => !image.startsWith('foreign-missions-graph'),
  );
  for (const image of [...bases, ...others.map(([, each]) => each.image)]) expect(image).toMatch(/:\d+/);
  expect(dockerfile.slice(dockerfile.lastIndexOf('FROM '))).toMatch(/^USER node$/m);
  expect(ours.filter(([, { user }]) => user !== undefined)).toEqual([]);
  expect(others.map(([name, { user }]) => [name, user])).toEqual([
    ['postgres', 'postgres'],
    ['redis', 'redis'],
  ]);
  expect(ours.filter(([, { build }]) => build !== undefined).map(([name]) => name)).toEqual(['prepare']);
});

test('the health check of the image ends with 0 for what is ready, else with 1', async () => {
  const found = /^HEALTHCHECK[\s\S]*?CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]';
  const [node, ...rest] = z.array(z.string()).parse(JSON.parse(found));
  expect(node).toBe('node');
  let status = 200;
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has such an address
  const check = (): Promise<unknown> =>
    new Promise((done) =>
      execFile(process.execPath, rest, { env: { PORT: String(port) } }, (error) => done(error?.code ?? 0)),
    );
  expect(await check()).toBe(0);
  status = 503;
  expect(await check()).toBe(1);
  await new Promise((closed) => server.close(closed));
  expect(await check()).toBe(1);
  expect(asked).toEqual(['/health/ready', '/health/ready']);
});

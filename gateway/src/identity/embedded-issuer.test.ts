import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IssuerKeyError, openEmbeddedIssuer, type TokenRequest } from './embedded-issuer';
import { TokenRefused } from './refusal';
import { verifyToken } from './tokens';

describe('the embedded issuer', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'issuer-'));
    path = join(folder, 'below', 'db.issuer.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const request: TokenRequest = {
    roles: ['MISSION_CLERK', 'ANALYST'],
    mission: 'msn_58g9y65hkshbsbjw2jc9fachzc',
    purpose: 'renewal',
    hours: 2,
  };

  test('issues tokens that hold for as long as was asked', async () => {
    const issuer = await openEmbeddedIssuer(path);
    const { claims, until } = await verifyToken(await issuer.issue(request), issuer.rules);
    const { roles, mission, purpose } = request;
    expect(claims).toMatchObject({ sub: 'development:mission_clerk+analyst', roles, mission, purpose });
    expect(Math.abs(until - Date.now() - 7_230_000)).toBeLessThan(5000);
  });

  test('keeps its key in a file that its owner alone can read', async () => {
    const token = await (await openEmbeddedIssuer(path)).issue(request);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await verifyToken(token, (await openEmbeddedIssuer(path)).rules);
    expect(readdirSync(join(folder, 'below'))).toEqual(['db.issuer.json']);
  });

  test('has one key when it is opened several times at once', async () => {
    const issuers = await Promise.all(Array.from({ length: 5 }, () => openEmbeddedIssuer(path)));
    const [first] = issuers;
    for (const issuer of issuers)
      if (first !== undefined) await verifyToken(await issuer.issue(request), first.rules);
    expect(issuers).toHaveLength(5);
  });

  test('does not accept the tokens of another machine', async () => {
    const token = await (await openEmbeddedIssuer(join(folder, 'other.json'))).issue(request);
    await expect(verifyToken(token, (await openEmbeddedIssuer(path)).rules)).rejects.toThrow(TokenRefused);
  });

  test('hands out no private key', async () => {
    const { rules } = await openEmbeddedIssuer(path);
    const { d } = JSON.parse(readFileSync(path, 'utf8')) as { d: string };
    const key = await rules.keys({ alg: 'ES256' });
    expect([key.type, key.usages]).toEqual(['public', ['verify']]);
    expect(d.length).toBeGreaterThan(40);
    expect(JSON.stringify(rules)).not.toContain(d);
  });

  test('does not use a key that others could have read, and says what to do', async () => {
    await openEmbeddedIssuer(path);
    chmodSync(path, 0o640);
    await expect(openEmbeddedIssuer(path)).rejects.toThrow(/chmod 600/);
  });

  test.each(['', 'null', '{}', '{"kty":"oct","k":"AAAA"}', '{"kty":"EC","crv":"P-256","x":"a","y":"b"}'])(
    'does not use a file without a key: %s',
    async (text) => {
      path = join(folder, 'db.issuer.json');
      writeFileSync(path, text, { mode: 0o600 });
      await expect(openEmbeddedIssuer(path)).rejects.toThrow(IssuerKeyError);
    },
  );
});

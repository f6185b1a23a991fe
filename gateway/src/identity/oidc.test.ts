import { silentLog } from '@fmg/shared/telemetry/log';
import { openIdentify } from './open';
import { oidcKeys } from './oidc';
import { IssuerUnavailable, TokenRefused } from './refusal';
import { makeKey, openStandInIssuer, type StandInIssuer, type TokenParts } from './testing/stand-in-issuer';
import { verifyToken, type Token, type TokenRules } from './tokens';

const discovery = '/.well-known/openid-configuration';
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

describe('the keys of an issuer', () => {
  let issuer: StandInIssuer;
  let rules: TokenRules;

  beforeEach(async () => {
    issuer = await openStandInIssuer();
    rules = rulesWith();
  });
  afterEach(() => issuer.close());

  const rulesWith = (
    times: { coolDownMs?: number; keepMs?: number; holdOnMs?: number; pauseMs?: number } = {},
    jwksUrl?: string,
  ): TokenRules => ({
    issuer: issuer.url,
    audience: issuer.audience,
    keys: oidcKeys({ issuer: issuer.url, jwksUrl, coolDownMs: 0, pauseMs: 0, ...times }),
  });
  const verify = async (parts?: TokenParts): Promise<Token> =>
    await verifyToken(await issuer.token(parts), rules);

  test('are found by the discovery document, and fetched once', async () => {
    await Promise.all([verify(), verify(), verify()]);
    await verify();
    expect(issuer.asked).toEqual([discovery, '/keys']);
  });

  test('are found at a URL that is given, without discovery', async () => {
    rules = rulesWith({}, `${issuer.url}/keys`);
    await verify();
    expect(issuer.asked).toEqual(['/keys']);
  });

  test('are fetched again when a token has a new one: old tokens hold while the old key is published', async () => {
    const [old = makeKey('none')] = issuer.keys;
    await verify();
    const next = makeKey('second', 'RS256');
    issuer.keys = [old, next];
    await verify({ key: next });
    await verify({ key: old });
    expect(issuer.asked).toEqual([discovery, '/keys', '/keys']);
    issuer.keys = [next];
    await expect(verify({ key: makeKey('third') })).rejects.toThrow(TokenRefused);
    await expect(verify({ key: old })).rejects.toThrow(TokenRefused);
  });

  test('are not fetched again and again for keys that nobody knows', async () => {
    rules = rulesWith({ coolDownMs: 30_000 });
    await verify();
    for (let index = 0; index < 20; index += 1)
      await expect(verify({ key: makeKey(`unknown ${index}`) })).rejects.toThrow(TokenRefused);
    expect(issuer.asked).toEqual([discovery, '/keys']);
  });

  test('are kept for a while only, so that a withdrawn key is forgotten', async () => {
    rules = rulesWith({ keepMs: 20, coolDownMs: 30_000 });
    const [old = makeKey('none')] = issuer.keys;
    await verify();
    issuer.keys = [makeKey('second')];
    await pause(30);
    await expect(verify({ key: old })).rejects.toThrow(TokenRefused);
    await verify();
  });

  test.each([
    ['an error', discovery, { status: 500, body: {} }],
    [
      'another issuer',
      discovery,
      { status: 200, body: { issuer: 'https://other.example', jwks_uri: 'http://127.0.0.1/' } },
    ],
    ['no keys', discovery, { status: 200, body: {} }],
    ['null', discovery, { status: 200, body: null }],
    ['an error for the keys', '/keys', { status: 503, body: {} }],
    ['a list for the keys', '/keys', { status: 200, body: [] }],
    ['nothing for the keys', '/keys', { status: 200, body: { keys: 'none' } }],
  ])(
    'cannot be had when the issuer answers with %s; they can when it answers well again',
    async (_, path, answer) => {
      issuer.instead.set(path, answer);
      await expect(verify()).rejects.toThrow(IssuerUnavailable);
      issuer.instead.clear();
      await verify();
    },
  );

  test('are never taken over a protocol that is weaker than that of the issuer, nor after a redirect', async () => {
    for (const body of [
      { issuer: issuer.url, jwks_uri: 'https://keys.example/' },
      { issuer: issuer.url, jwks_uri: 'file:///keys' },
    ]) {
      issuer.instead.set(discovery, { status: 200, body });
      await expect(verify()).rejects.toThrow(/by the same protocol/);
    }
  });

  test('are not asked for again at once after a failure', async () => {
    rules = rulesWith({ pauseMs: 1000 });
    issuer.instead.set('/keys', { status: 500, body: {} });
    for (let index = 0; index < 10; index += 1) await expect(verify()).rejects.toThrow(IssuerUnavailable);
    expect(issuer.asked).toEqual([discovery, '/keys']);
    issuer.instead.clear();
    await pause(1100);
    await verify();
  });

  test('cannot be had when nobody listens', async () => {
    await issuer.close();
    await expect(verify()).rejects.toThrow(IssuerUnavailable);
    issuer = await openStandInIssuer();
  });

  test.each([
    ['with names', 'first'],
    ['without names', undefined],
  ])('%s hold on for a while when the issuer cannot be asked, and no others do', async (_, kid) => {
    rules = rulesWith({ keepMs: 10, holdOnMs: 60_000, coolDownMs: 30_000 });
    const [key = makeKey('none')] = issuer.keys;
    issuer.keys = [Object.assign(key, { kid })];
    await verify();
    issuer.instead.set('/keys', { status: 503, body: {} });
    await pause(20);
    await verify();
    await expect(verify({ key: { ...makeKey('unknown', 'RS256') } })).rejects.toThrow(IssuerUnavailable);
    await expect(verify({ claims: { aud: 'another graph' } })).rejects.toThrow(TokenRefused);
    await expect(verify({ key: { ...makeKey('forged'), kid: key.kid } })).rejects.toThrow(TokenRefused);
    // The issuer withdraws the key, and can be asked again.
    issuer.keys = [makeKey('second')];
    issuer.instead.clear();
    await expect(verify({ key })).rejects.toThrow(TokenRefused);
  });

  test('that are older hold on no longer', async () => {
    rules = rulesWith({ keepMs: 10, holdOnMs: 50 });
    await verify();
    issuer.instead.set('/keys', { status: 503, body: {} });
    await pause(60);
    await expect(verify()).rejects.toThrow(IssuerUnavailable);
    issuer.instead.clear();
    await verify();
  });

  test('a gateway with an issuer accepts its tokens', async () => {
    const oidc = { issuer: issuer.url, audience: issuer.audience, jwksUrl: undefined, rolesClaim: 'roles' };
    const identify = openIdentify({ oidc }, [], silentLog);
    const request = { headers: { authorization: `Bearer ${await issuer.token()}` } };
    expect(await identify(request as never, 'request-1')).toMatchObject({ roles: ['AUDITOR'] }); // only the headers are read
  });
});

import { createHmac, createSign } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { publicViewer, type Viewer } from '@fmg/shared/auth/viewer';
import { silentLog, type Logger } from '@fmg/shared/telemetry/log';
import { identifyBy, type Identify } from './identify';
import { oidcKeys } from './oidc';
import { makeKey, openStandInIssuer, publishedKey, type StandInIssuer } from './testing/stand-in-issuer';

const embassy = 'msn_58g9y65hkshbsbjw2jc9fachzc';
const person = 'per_b4vfk7dq3aqg6f2007jd7m6nt0';
const seconds = (): number => Math.floor(Date.now() / 1000);
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A log that keeps what is written. */
function keepingLog(): { log: Logger; written: string[] } {
  const written: string[] = [];
  const keep = (entry: unknown): void => void written.push(JSON.stringify(entry).replaceAll('\\"', '"'));
  const log: Logger = { ...silentLog, warn: keep, error: keep, child: () => log as never }; // of which the code uses these
  return { log, written };
}

describe('who asks', () => {
  let issuer: StandInIssuer;
  let identify: Identify;
  let written: string[];
  let posts: string[];
  let stateCode: string | null;

  beforeEach(async () => {
    issuer = await openStandInIssuer();
    posts = ['msn_jmy92ephb6w7c72h4gq79pxsar'];
    stateCode = 'FR';
    const kept = keepingLog();
    written = kept.written;
    identify = identifierOf('roles', kept.log);
  });
  afterEach(async () => {
    jest.useRealTimers();
    await issuer.close();
  });

  const identifierOf = (rolesClaim: string, log: Logger = silentLog): Identify =>
    identifyBy({
      rules: {
        issuer: issuer.url,
        audience: issuer.audience,
        keys: oidcKeys({ issuer: issuer.url, jwksUrl: undefined }),
      },
      rolesClaim,
      scopeOf: async (mission) => ({ missionIds: [mission, ...posts], stateCode }),
      log,
    });
  const askWith = (headers: Record<string, string>): Promise<Viewer> =>
    identify({ headers } as unknown as IncomingMessage, 'request-1'); // only the headers are read
  const askAs = (token: string, more: Record<string, string> = {}): Promise<Viewer> =>
    askWith({ authorization: `Bearer ${token}`, ...more });

  test('nobody in particular without a token, whatever else is sent', async () => {
    expect(await askWith({})).toBe(publicViewer);
    expect(await askWith({ 'x-purpose': 'curiosity', 'x-graph-viewer': 'e30.e30', 'x-roles': 'ADMIN' })).toBe(
      publicViewer,
    );
    expect(issuer.asked).toEqual([]);
  });

  test('whom the token names, with the roles in the order of the Office, and no roles of other applications', async () => {
    const claims = { roles: ['ANALYST', 'offline_access', 'DESK_OFFICER', 'ANALYST'], mission: embassy };
    expect(await askAs(await issuer.token({ claims }))).toEqual({
      subject: 'ann',
      roles: ['DESK_OFFICER', 'ANALYST'],
      missionId: null,
      missionIds: [],
      stateCode: null,
      purpose: null,
    });
  });

  test('a clerk has the mission, its posts and its State', async () => {
    const claims = { roles: ['MISSION_CLERK'], mission: embassy, purpose: 'renewal of cards' };
    expect(await askAs(await issuer.token({ claims }))).toEqual({
      subject: 'ann',
      roles: ['MISSION_CLERK'],
      missionId: embassy,
      missionIds: [embassy, ...posts],
      stateCode: 'FR',
      purpose: 'renewal of cards',
    });
  });

  test('a State that a token or a header claims is nobody’s', async () => {
    const claimed = { state: 'RU', stateCode: 'RU', country: 'RU', sendingState: 'RU' };
    for (const [role, mission, expected] of [
      ['MISSION_CLERK', embassy, 'FR'],
      ['DESK_OFFICER', undefined, null],
    ] as const) {
      const token = await issuer.token({ claims: { roles: [role], mission, ...claimed } });
      expect((await askAs(token, { 'x-state': 'RU', 'x-state-code': 'RU' })).stateCode).toBe(expected);
    }
  });

  test.each(['ES256', 'RS256', 'EdDSA'] as const)('a token may be signed by %s', async (alg) => {
    issuer.keys = [makeKey('other'), makeKey('this', alg)];
    expect(await askAs(await issuer.token({ key: issuer.keys[1] }))).toMatchObject({ subject: 'ann' });
  });

  test('a token is verified once and gives the same viewer, until it expires', async () => {
    const token = await issuer.token();
    const [first, second] = await Promise.all([askAs(token), askAs(token)]);
    expect(second).toBe(first);
    await issuer.close();
    expect(await askAs(token)).toBe(first);
    jest.useFakeTimers({ now: Date.now() + 331_000, doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] });
    await expect(askAs(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    issuer = await openStandInIssuer();
  });

  test('a token that holds for a day is verified again after ten minutes', async () => {
    const token = await issuer.token({ claims: { exp: seconds() + 86_400 } });
    await askAs(token);
    issuer.keys = [makeKey('second')];
    jest.useFakeTimers({ now: Date.now() + 601_000, doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] });
    await expect(askAs(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('another purpose, or another scope, is another viewer', async () => {
    const claims = { roles: ['MISSION_CLERK'], mission: embassy };
    const token = await issuer.token({ claims });
    const first = await askAs(token, { 'x-purpose': 'renewal' });
    expect(first.purpose).toBe('renewal');
    expect(await askAs(token, { 'x-purpose': 'renewal' })).toBe(first);
    expect((await askAs(token)).purpose).toBeNull();
    stateCode = null;
    expect((await askAs(token)).stateCode).toBeNull();
    posts = [];
    expect((await askAs(token)).missionIds).toEqual([embassy]);
    expect(first).toMatchObject({ missionIds: [embassy, 'msn_jmy92ephb6w7c72h4gq79pxsar'], stateCode: 'FR' });
  });

  test.each([
    ['empty', ' '],
    ['too long', 'x'.repeat(201)],
    ['with a line break', 'a\nb'],
    ['with a control character', 'a\u009bb'],
  ])('a purpose that is %s is refused, and the caller hears why', async (_, purpose) => {
    await expect(askAs(await issuer.token(), { 'x-purpose': purpose })).rejects.toMatchObject({
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  test.each([
    ['in UTF-8, as programs send it', Buffer.from('Zoë’s renewal').toString('latin1'), 'Zoë’s renewal'],
    ['in Latin letters, as browsers send it', 'Zoë', 'Zoë'],
    ['with blanks around it', ' renewal ', 'renewal'],
  ])('a purpose %s is kept as it was meant', async (_, sent, purpose) => {
    expect((await askAs(await issuer.token(), { 'x-purpose': sent })).purpose).toBe(purpose);
    expect((await askAs(await issuer.token({ claims: { purpose } }))).purpose).toBe(purpose);
  });

  test('roles are at no path that the token has not', async () => {
    for (const name of [
      'a.b.roles',
      '.',
      'roles.',
      '.roles',
      'constructor.name',
      'roles.0',
      'roles.length',
    ]) {
      identify = identifierOf(name);
      const token = issuer.token({ claims: { roles: ['ADMIN'], a: { c: { roles: ['ADMIN'] } } } });
      await expect(askAs(await token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    }
  });

  test.each([
    ['of another name', 'groups', { groups: ['ANALYST'] }],
    ['at a path', 'realm_access.roles', { realm_access: { roles: ['ANALYST'] } }],
    ['of a name with dots', 'https://office.example/roles', { 'https://office.example/roles': ['ANALYST'] }],
    ['that is one text', 'scope', { scope: 'openid ANALYST' }],
    [
      'at a path with a client id',
      'resource_access.my.client.id.roles',
      { resource_access: { my: { roles: ['ADMIN'] }, 'my.client.id': { roles: ['ANALYST'] } } },
    ],
    [
      'at a path with a URL',
      'https://office.example/app.roles',
      { 'https://office.example/app': { roles: ['ANALYST'] } },
    ],
    [
      'at a path of which a longer name leads nowhere',
      'access.my.client.roles',
      { access: { 'my.client': { groups: ['ADMIN'] }, my: { client: { roles: ['ANALYST'] } } } },
    ],
  ])('roles may be in a claim %s', async (_, name, claims) => {
    identify = identifierOf(name);
    const token = await issuer.token({ claims: { roles: ['ADMIN'], ...claims } });
    expect((await askAs(token)).roles).toEqual(['ANALYST']);
  });

  test('clocks may be half a minute apart', async () => {
    const late = await issuer.token({ claims: { exp: seconds() - 20 } });
    const early = await issuer.token({ claims: { nbf: seconds() + 20 } });
    expect((await askAs(late)).subject).toBe('ann');
    expect((await askAs(early)).subject).toBe('ann');
  });

  /** Claims that a genuine token may not have. */
  const faultyClaims: [string, Record<string, unknown>, RegExp][] = [
    ['of another issuer', { iss: 'https://elsewhere.example' }, /unexpected "iss"/],
    ['for another audience', { aud: 'another graph' }, /unexpected "aud"/],
    ['for no audience', { aud: undefined }, /missing required "aud"/],
    ['that has expired', { exp: seconds() - 61 }, /ERR_JWT_EXPIRED/],
    ['that never expires', { exp: undefined }, /missing required "exp"/],
    ['that expires on a word', { exp: 'never' }, /"exp" claim must be a number/],
    ['that does not hold yet', { nbf: seconds() + 61 }, /"nbf" claim timestamp check failed/],
    ['of no subject', { sub: undefined }, /missing required "sub"/],
    ['of an empty subject', { sub: '' }, /its subject is no text/],
    ['of a subject that is a number', { sub: 7 }, /its subject is no text|"sub" claim must be a string/],
    ['of a subject without an end', { sub: 'x'.repeat(256) }, /its subject .* too long/],
    ['of a subject of two lines', { sub: 'ann\nWARN eve' }, /its subject .* not printable/],
    ['of a subject that clears the screen', { sub: 'ann\u009b2J' }, /its subject .* not printable/],
    ['of a subject that reads backwards', { sub: 'ann\u202Enna' }, /its subject .* not printable/],
    ['of a subject of half a character', { sub: 'ann\uD800' }, /its subject .* not printable/],
    ['without roles', { roles: undefined }, /no role of the graph/],
    ['with an empty list of roles', { roles: [] }, /no role of the graph/],
    ['with unknown roles only', { roles: ['auditor', 'SUPERUSER', 'constructor'] }, /no role of the graph/],
    ['of a clerk without a mission', { roles: ['MISSION_CLERK'] }, /names no mission/],
    ['of a clerk of a person', { roles: ['MISSION_CLERK'], mission: person }, /names no mission/],
    ['of a clerk of two', { roles: ['MISSION_CLERK'], mission: [embassy, embassy] }, /names no mission/],
    ['with a purpose of two lines', { purpose: 'a\nb' }, /not printable/],
  ];

  /** What the caller hears, and what the log says. */
  const heard = async (authorization: string): Promise<{ answer: unknown; log: string[] }> => {
    written.length = 0;
    const answer = await askWith({ authorization }).then(
      () => 'no refusal',
      (error: unknown) => JSON.parse(JSON.stringify(error)) as unknown,
    );
    const signature = authorization.split('.')[2] ?? '';
    if (signature.length > 20) expect(written.join()).not.toContain(signature);
    return { answer, log: [...written] };
  };
  const refusedFor = (reason: RegExp): object => ({
    answer: { message: 'The caller could not be identified.', extensions: { code: 'UNAUTHENTICATED' } },
    log: [expect.stringMatching(reason)],
  });

  test.each(faultyClaims)('a token %s is refused, and only the log hears why', async (_, claims, reason) => {
    expect(await heard(`Bearer ${await issuer.token({ claims })}`)).toEqual(refusedFor(reason));
  });

  test.each([
    ['nothing', ''],
    ['no token', 'Bearer'],
    ['another scheme', 'Basic YW5uOmFubg=='],
    ['two parts', 'Bearer e30.e30'],
    ['five parts', 'Bearer a.b.c.d.e'],
    ['two tokens', 'Bearer a.b.c, Bearer a.b.c'],
    ['what is no base 64', 'Bearer a.b.ü'],
  ])('a header that holds %s is refused', async (_, authorization) => {
    expect(await heard(authorization)).toEqual(refusedFor(/the header is not/));
  });

  test.each(['Bearer a.b.c', 'Bearer e30.e30.e30', `Bearer ${'A'.repeat(5000)}.e30.e30`])(
    'a token that is none is refused: %.40s',
    async (authorization) => {
      expect(await heard(authorization)).toEqual(refusedFor(/ERR_JW[ST]_INVALID|unreadable|Invalid/));
    },
  );

  const claimsOfToken = () => ({
    iss: issuer.url,
    aud: issuer.audience,
    sub: 'eve',
    exp: seconds() + 300,
    roles: ['ADMIN'],
  });

  test.each(['', 'e30'])('a token without a signature is refused: %j', async (signature) => {
    const token = `${encode({ alg: 'none', kid: 'first' })}.${encode(claimsOfToken())}.${signature}`;
    expect(await heard(`Bearer ${token}`)).toEqual(refusedFor(/the header is not|ERR_JOSE_ALG_NOT_ALLOWED/));
  });

  test('a token signed with the public key as a shared secret is refused', async () => {
    const [key] = issuer.keys;
    const { publicKey = makeKey('none').publicKey } = key ?? {};
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    const jwk = JSON.stringify(publishedKey(key ?? makeKey('none')));
    for (const secret of [pem, jwk]) {
      const text = `${encode({ alg: 'HS256', kid: 'first', typ: 'JWT' })}.${encode(claimsOfToken())}`;
      const mac = createHmac('sha256', secret).update(text).digest('base64url');
      expect(await heard(`Bearer ${text}.${mac}`)).toEqual(refusedFor(/ERR_JOSE_ALG_NOT_ALLOWED/));
    }
  });

  test('a token signed by a hash that is too weak is refused', async () => {
    const key = makeKey('first', 'RS256');
    issuer.keys = [key];
    const text = `${encode({ alg: 'RS1', kid: 'first' })}.${encode(claimsOfToken())}`;
    const signature = createSign('sha1').update(text).sign(key.privateKey, 'base64url');
    expect(await heard(`Bearer ${text}.${signature}`)).toEqual(refusedFor(/ERR_JOSE_ALG_NOT_ALLOWED/));
  });

  test("a stranger's key is refused, by whatever way the header brings it", async () => {
    const stranger = await openStandInIssuer();
    const [key = makeKey('none')] = stranger.keys;
    const headers = [
      { kid: 'unknown' },
      { kid: 'first' },
      { kid: undefined },
      { kid: '../../keys' },
      { jwk: publishedKey(key) },
      { jku: `${stranger.url}/keys` },
      { x5u: `${stranger.url}/keys` },
      { x5c: ['MIIB'] },
    ];
    for (const header of headers) {
      const token = await issuer.token({ key, header, claims: claimsOfToken() });
      expect(await heard(`Bearer ${token}`)).toEqual(refusedFor(/ERR_/));
    }
    expect(stranger.asked).toEqual([]);
    await stranger.close();
  });

  test.each([
    ['its own key', () => ({ jwk: publishedKey(issuer.keys[0] ?? makeKey('none')) }), /header has jwk/],
    ['where its key is', () => ({ jku: `${issuer.url}/keys` }), /header has jku/],
    ['another type', () => ({ typ: 'logout+jwt' }), /another type/],
  ])(
    'a token that names %s is refused, though it is signed with the right key',
    async (_, header, reason) => {
      expect(await heard(`Bearer ${await issuer.token({ header: header() })}`)).toEqual(refusedFor(reason));
    },
  );

  test('a token that was changed is refused', async () => {
    const [head = '', body = '', signature = ''] = (await issuer.token()).split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const other = `${head}.${encode({ ...claims, roles: ['ADMIN'] })}.${signature}`;
    expect(await heard(`Bearer ${other}`)).toEqual(refusedFor(/SIGNATURE_VERIFICATION_FAILED/));
  });

  test('no token is accepted where no issuer is configured', async () => {
    const kept = keepingLog();
    written = kept.written;
    const token = await issuer.token();
    identify = identifyBy({
      rules: undefined,
      rolesClaim: 'roles',
      scopeOf: async () => ({ missionIds: [], stateCode: null }),
      log: kept.log,
    });
    expect(await heard(`Bearer ${token}`)).toEqual(refusedFor(/no issuer/));
    expect(await askWith({})).toBe(publicViewer);
  });

  test('when the issuer cannot be asked, the caller hears that, and not that the token is wrong', async () => {
    issuer.instead.set('/keys', { status: 500, body: {} });
    const error = { extensions: { code: 'IDENTITY_UNAVAILABLE', retryAfter: 5 } };
    await expect(askAs(await issuer.token())).rejects.toMatchObject(error);
    expect(await askWith({})).toBe(publicViewer);
  });
});

// Tokens as issuers of the world write them, and keys as they publish them: a genuine one is accepted.
import type { IncomingMessage } from 'node:http';
import type { Viewer } from '@fmg/shared/auth/viewer';
import { silentLog } from '@fmg/shared/telemetry/log';
import { identifyBy } from './identify';
import { oidcKeys } from './oidc';
import {
  makeKey,
  openStandInIssuer,
  publishedKey,
  type SigningKey,
  type StandInIssuer,
  type TokenParts,
} from './testing/stand-in-issuer';

describe('a genuine token', () => {
  let issuer: StandInIssuer;
  beforeEach(async () => (issuer = await openStandInIssuer()));
  afterEach(() => issuer.close());

  const publish = (keys: readonly Record<string, unknown>[]): void =>
    void issuer.instead.set('/keys', { status: 200, body: { keys } });
  /** A key as it is published, without some of its members. */
  const without = (key: SigningKey, ...names: string[]): Record<string, unknown> =>
    Object.fromEntries(Object.entries(publishedKey(key)).filter(([name]) => !names.includes(name)));
  /** Who asks with a token, by a gateway that has not seen the issuer before. */
  const ask = async (parts: TokenParts, rolesClaim = 'roles'): Promise<Viewer> => {
    const keys = oidcKeys({ issuer: issuer.url, jwksUrl: undefined, coolDownMs: 0 });
    const identify = identifyBy({
      rules: { issuer: issuer.url, audience: issuer.audience, keys },
      rolesClaim,
      scopeOf: async () => ({ missionIds: [], stateCode: null }),
      log: silentLog,
    });
    const headers = { authorization: `Bearer ${await issuer.token(parts)}` };
    return await identify({ headers } as unknown as IncomingMessage, 'request-1'); // only the headers are read
  };
  const now = (): number => Math.floor(Date.now() / 1000);

  const issuers: [string, string, { header: object; claims: () => Record<string, unknown> }][] = [
    [
      'Keycloak, with the roles of a client whose id has dots',
      'resource_access.org.office.graph.roles',
      {
        header: { typ: 'JWT' },
        claims: () => ({
          jti: 'onrtac:8d4ff3b7-5b0d-4a70-9a3c-2a1b6f1c3e55',
          aud: [issuer.audience, 'account'],
          sub: '3f9b6c5e-7f8f-4e7f-9d55-6c1d2c1f0a11',
          typ: 'Bearer',
          azp: 'org.office.graph',
          sid: '1d0f8a1e-7e0e-4e34-a2f7-1e6c4bd0d9d8',
          acr: '1',
          'allowed-origins': ['https://office.example'],
          realm_access: { roles: ['offline_access', 'uma_authorization', 'default-roles-office'] },
          resource_access: {
            'org.office.graph': { roles: ['DESK_OFFICER', 'uma_protection'] },
            account: { roles: ['manage-account', 'view-profile'] },
          },
          scope: 'openid profile email',
          email_verified: true,
          preferred_username: 'ann',
          roles: undefined,
        }),
      },
    ],
    [
      'Keycloak, with the roles of the realm',
      'realm_access.roles',
      {
        header: { typ: 'JWT' },
        claims: () => ({
          sub: '3f9b6c5e-7f8f-4e7f-9d55-6c1d2c1f0a11',
          realm_access: { roles: ['offline_access', 'DESK_OFFICER'] },
          roles: undefined,
        }),
      },
    ],
    [
      'Entra, whose keys name no algorithm',
      'roles',
      {
        header: { typ: 'JWT', x5t: 'nOo3ZDrODXEK1jKWhXslHR_KXEg' },
        claims: () => ({
          aio: 'AXQAi/8TAAAA',
          azp: '6731de76-14a6-49ae-97bc-6eba6914391e',
          azpacr: '1',
          oid: '00000000-0000-0000-66f3-3332eca7ea81',
          rh: '0.AAAA',
          roles: ['DESK_OFFICER'],
          sub: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
          tid: '9122040d-6c67-4c5b-b112-36a304b66dad',
          uti: 'fqiBqXLPj0eQa82S-IYFAA',
          ver: '2.0',
          nbf: now(),
        }),
      },
    ],
    [
      'Auth0, with a claim that is a URL',
      'https://graph.office.example/roles',
      {
        header: { typ: 'at+jwt' },
        claims: () => ({
          'https://graph.office.example/roles': ['DESK_OFFICER'],
          sub: 'google-oauth2|103547991597142817347',
          aud: [issuer.audience, 'https://office.eu.auth0.com/userinfo'],
          azp: 'my_client_id',
          scope: 'openid profile',
          permissions: [],
          roles: undefined,
        }),
      },
    ],
    [
      'Okta, with groups, and no type',
      'groups',
      {
        header: { typ: undefined },
        claims: () => ({
          ver: 1,
          jti: 'AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE',
          cid: '0oabucvyc38HLL1ef0h7',
          uid: '00ucn8dwFpRYOsVj60h7',
          scp: ['openid', 'profile'],
          auth_time: now() - 60,
          sub: 'ann@office.example',
          groups: ['Everyone', 'DESK_OFFICER'],
          roles: undefined,
        }),
      },
    ],
  ];

  test.each(issuers)('of %s is accepted', async (_, rolesClaim, { header, claims }) => {
    const key = makeKey('GB23jq8ABJ8Ja3C-7vs', 'RS256');
    publish([
      { ...without(makeKey('for encryption', 'RS256')), use: 'enc', alg: 'RSA-OAEP' },
      { ...without(key, 'alg'), x5t: 'abc', x5c: ['MIIC'], issuer: issuer.url },
      without(makeKey('of another kind', 'EdDSA')),
    ]);
    const viewer = await ask({ header: { ...header }, claims: claims(), key }, rolesClaim);
    expect(viewer.roles).toEqual(['DESK_OFFICER']);
    expect(viewer.subject).toBe(claims()['sub']);
  });

  const [first, second, third, elliptic] = [
    makeKey('same', 'RS256'),
    makeKey('same', 'RS256'),
    makeKey('same', 'RS256'),
    makeKey('same', 'ES256'),
  ];

  test.each([
    ['several keys of one name', [first, second, third, elliptic], ['alg'], {}],
    ['several keys of one name and one algorithm', [first, second, third, elliptic], [], {}],
    ['several keys without names, to a token without one', [first, second, third, elliptic], ['kid'], { kid: undefined }],
    ['several keys with names, to a token without one', [first, second, third, elliptic], ['alg'], { kid: undefined }],
    ['keys without names, to a token that names one', [first, second, elliptic, third], ['kid', 'alg', 'use'], {}],
    ['one key without a name, to a token that names one', [third], ['kid'], {}],
  ])('is accepted by an issuer that publishes %s', async (_, keys, left, header) => {
    publish(keys.map((key) => without(key, ...left)));
    expect((await ask({ header, key: third })).subject).toBe('ann');
    // Names decide nothing: what none of the keys has signed is refused.
    const stranger = ask({ header, key: makeKey('same', 'RS256') });
    await expect(stranger).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  }); // prettier-ignore

  test('is not made of a forged one by the many keys', async () => {
    publish([without(first), without(second)]);
    for (const parts of [
      { claims: { exp: now() - 100 }, key: second },
      { claims: { aud: 'another' }, key: second },
      { header: { alg: 'RS256', jwk: publishedKey(third) }, key: third },
    ])
      await expect(ask(parts)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('names a key: others that have names are not tried in its place', async () => {
    publish([publishedKey({ ...second, kid: 'another' })]);
    await expect(ask({ key: second })).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});

// Who asks in the bench: one who may read everything, with a token of an issuer that the bench itself runs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issuer that runs, and the one token it gave. */
export interface BenchIssuer {
  /** What the servers have to know of it. */
  environment: Readonly<Record<string, string>>;
  token: string;
  close(): void;
}

const AUDIENCE = 'bench';
const KEY = 'bench-key';

/** Opens an issuer on a free port of this machine. */
export async function openBenchIssuer(): Promise<BenchIssuer> {
  const { exportJWK, generateKeyPair, SignJWT } = await import('jose');
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: KEY, alg: 'ES256', use: 'sig' }],
  });
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(keys),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server that listens has such an address
  const token = await new SignJWT({ roles: ['AUDITOR'], purpose: 'measuring' })
    .setProtectedHeader({ alg: 'ES256', kid: KEY })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject('bench')
    .setIssuedAt()
    .setExpirationTime('6h')
    .sign(privateKey);
  return {
    environment: { OIDC_ISSUER: issuer, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS_URL: `${issuer}/keys` },
    token,
    close: () => void server.close(),
  };
}

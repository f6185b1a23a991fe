import { createHash, createHmac } from 'node:crypto';
import { CallRefused, CallVerifier, signWith, type CallToSign } from './signature';
import { publicViewer, viewerWith } from './viewer';

const secret = 'one secret of thirty-two letters';
const began = 1_800_000_000_000;

describe('the signature of a call', () => {
  let time: number;
  let verifier: CallVerifier;
  const now = (): number => time;
  const call: CallToSign = {
    viewer: viewerWith(['DESK_OFFICER'], { purpose: 'Überprüfung · 検査' }),
    subgraph: 'missions',
    requestId: 'request-1',
    deadline: began + 10_000,
    body: '{"query":"{ __typename }"}',
  };

  beforeEach(() => {
    time = began;
    verifier = new CallVerifier(secret, 'missions', now);
  });

  const signed = (more: Partial<CallToSign> = {}): string => signWith(secret, now)({ ...call, ...more });
  const verify = (header: string | undefined, body = call.body) => {
    const genuine = verifier.verify(header);
    genuine.requireBody(Buffer.from(body));
    return { viewer: genuine.viewer, requestId: genuine.requestId };
  };
  const claimsOf = (header: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(header.split('.')[0] ?? '', 'base64url').toString()) as Record<string, unknown>; // as it is written
  /** Why a call is refused; undefined when it is not. */
  const reasonOf = (header: string | undefined, body?: string): string | undefined => {
    try {
      verify(header, body);
      return undefined;
    } catch (error) {
      return error instanceof CallRefused ? error.message : `no refusal: ${String(error)}`;
    }
  };

  test('carries the viewer and the request id', () => {
    expect(verify(signed())).toEqual({ viewer: call.viewer, requestId: 'request-1' });
    expect(verify(signed({ viewer: publicViewer })).viewer).toEqual(publicViewer);
  });

  test('holds once', () => {
    const header = signed();
    verify(header);
    expect(reasonOf(header)).toBe('it came before');
    expect(reasonOf(signed())).toBeUndefined();
  });

  test('of two gateways, and of one that started again, hold beside each other', () => {
    const [one, other] = [signWith(secret, now), signWith(secret, now)];
    for (const sign of [one, other, one, other]) expect(reasonOf(sign(call))).toBeUndefined();
  });

  test('holds until the deadline, and thirty seconds at most', () => {
    const [short, long] = [signed(), signed({ deadline: began + 600_000 })];
    time = began + 9_999;
    verify(short);
    time = began + 10_000;
    expect(reasonOf(signed())).toMatch(/expired/);
    time = began + 29_999;
    verify(long);
    time = began + 30_000;
    expect(reasonOf(long)).toMatch(/expired/);
  });

  test('cannot be made in the future to hold for longer', () => {
    time = began + 6000;
    const header = signed({ deadline: began + 60_000 });
    time = began;
    expect(reasonOf(header)).toMatch(/holds for too long/);
    time = began + 1001;
    verify(header);
  });

  test('holds for one subgraph only', () =>
    expect(reasonOf(signed({ subgraph: 'events' }))).toMatch(/for the subgraph events/));

  test('holds for one body only', () => {
    expect(reasonOf(signed(), call.body.replace('{ ', '{ id '))).toMatch(/another body/);
  });

  test.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['a dot', '.'],
    ['claims alone', 'e30'],
    ['claims with an empty signature', 'e30.'],
    ['a signature that is too short', 'e30.e30'],
    ['what is no base 64', '§.§'],
  ])('is not %s', (_, header) => {
    expect(reasonOf(header)).toMatch(/not signed|not genuine/);
  });

  test('is not one of another secret, nor of the secret itself used in another way', () => {
    expect(reasonOf(signWith('another secret of 32 characters, or more', now)(call))).toMatch(/not genuine/);
    const [text = ''] = signed().split('.');
    expect(reasonOf(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`)).toMatch(
      /not genuine/,
    );
  });

  test('does not hold when anything of it is changed', () => {
    const header = signed();
    const [text = '', mac = ''] = header.split('.');
    const forged = { ...claimsOf(header), viewer: viewerWith(['ADMIN']) };
    expect(reasonOf(`${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${mac}`)).toMatch(
      /not genuine/,
    );
    expect(reasonOf(`${text}.${mac}.${mac}`)).toMatch(/not genuine/);
    expect(reasonOf(`${header}, ${header}`)).toMatch(/not genuine/);
    for (let index = 0; index < text.length; index += 7) {
      const letter = text[index] === 'A' ? 'B' : 'A';
      expect(reasonOf(`${text.slice(0, index)}${letter}${text.slice(index + 1)}.${mac}`)).toMatch(
        /not genuine/,
      );
    }
  });

  test('carries the State of a clerk, and for no other that somebody writes into it', () => {
    const header = signed({ viewer: viewerWith(['MISSION_CLERK'], { missionId: 'msn_1', stateCode: 'FR' }) });
    const claims = claimsOf(header);
    const forged = { ...claims, viewer: { ...(claims['viewer'] as object), stateCode: 'RU' } };
    const [, mac = ''] = header.split('.');
    expect(reasonOf(`${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${mac}`)).toMatch(
      /not genuine/,
    );
    expect(verify(header).viewer.stateCode).toBe('FR');
  });

  test('is remembered until it expires; when there is no room, nobody is let in rather than somebody twice', () => {
    verifier = new CallVerifier(secret, 'missions', now, 3);
    const headers = [signed(), signed(), signed()];
    headers.forEach((header) => verify(header));
    expect(() => verify(signed())).toThrow(/too many/);
    time = began + 11_000;
    verify(signed({ deadline: time + 1000 }));
    for (const header of headers) expect(() => verify(header)).toThrow(/expired/);
  });

  test('needs a secret of 32 characters', () => {
    expect(() => signWith('x'.repeat(31))).toThrow(/at least 32/);
    expect(() => new CallVerifier('', 'missions')).toThrow(/at least 32/);
  });

  test('costs no more, on both sides together, than ten hashes of the body and its signature', () => {
    const sign = signWith(secret);
    const judge = new CallVerifier(secret, 'missions');
    const body = JSON.stringify({ query: 'x'.repeat(2000) });
    const bytes = Buffer.from(body);
    const run = (work: () => void): number => {
      const start = performance.now();
      for (let index = 0; index < 1000; index += 1) work();
      return performance.now() - start;
    };
    const trusting = () =>
      judge.verify(sign({ ...call, deadline: Date.now() + 10_000, body })).requireBody(bytes);
    const hashing = () =>
      createHmac('sha256', secret).update(createHash('sha256').update(bytes).digest()).digest();
    for (const work of [trusting, hashing, trusting, hashing]) run(work);
    // In turns, and the best of several of each: other processes share the machine.
    const rounds = Array.from({ length: 7 }, () => ({ trust: run(trusting), hash: run(hashing) }));
    const [trust, hash] = [
      Math.min(...rounds.map((each) => each.trust)),
      Math.min(...rounds.map((each) => each.hash)),
    ];
    expect(trust / hash).toBeLessThan(10);
  });
});

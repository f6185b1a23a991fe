import { ConcurrencyLimiter } from './concurrency-limiter';

test('who comes when all places are taken is told to come back; a place is free again after work that failed', async () => {
  const gate = new ConcurrencyLimiter(1);
  let finish: () => void = () => undefined;
  const running = gate.run(() => new Promise<void>((resume) => (finish = resume)));
  await expect(gate.run(async () => 'second')).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED', retryAfter: 1, http: { status: 503 } },
  });
  finish();
  await running;
  await expect(gate.run(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await gate.run(async () => 'third')).toBe('third');
});

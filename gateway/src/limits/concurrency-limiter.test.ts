import { ConcurrencyLimiter } from './concurrency-limiter';

test('who comes when as many run as may is told to come back; work that failed makes room again', async () => {
  const limiter = new ConcurrencyLimiter(1);
  let finish: () => void = () => undefined;
  const running = limiter.run(() => new Promise<void>((resume) => (finish = resume)));
  await expect(limiter.run(async () => 'second')).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED', retryAfter: 1, http: { status: 503 } },
  });
  finish();
  await running;
  await expect(limiter.run(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await limiter.run(async () => 'third')).toBe('third');
});

// Accounts of points: what each caller has spent in this minute, counted here or, for several gateways, in Redis.
import type { Logger } from '@fmg/shared/telemetry/log';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Where what callers spend is counted. */
export interface Accounts {
  /** Takes points from an account that may spend so many in a minute; gives how many seconds to wait when they are spent, else 0. */
  charge(account: string, points: number, mostInMinute: number): Promise<number>;
  close(): Promise<void>;
}

const minute = { keyPrefix: 'points', points: Number.MAX_SAFE_INTEGER, duration: 60 };

/** Accounts of this process alone. */
export function accountsHere(): Accounts {
  return { charge: charging(new RateLimiterMemory(minute)), close: async () => undefined };
}

/** Accounts that all gateways with the same Redis share; while it cannot be reached each counts for itself. */
export function accountsInRedis(url: string, log: Logger): Accounts {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: 250,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5000),
  });
  let reachable = true;
  redis.on('error', (error: Error) => {
    if (reachable)
      log.warn({ err: error }, 'Redis cannot be reached: callers are counted by this process alone');
    reachable = false;
  });
  redis.on('ready', () => {
    if (!reachable) log.warn('Redis is back: callers are counted by all gateways together');
    reachable = true;
  });
  const limiter = new RateLimiterRedis({
    ...minute,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(minute),
  });
  return { charge: charging(limiter), close: async () => redis.disconnect() };
}

function charging(limiter: RateLimiterAbstract): Accounts['charge'] {
  return async (account, points, mostInMinute) => {
    // Budgets differ by role: a penalty counts without comparing.
    const { consumedPoints, msBeforeNext } = await limiter.penalty(account, points);
    return consumedPoints <= mostInMinute ? 0 : Math.max(1, Math.ceil(msBeforeNext / 1000));
  };
}

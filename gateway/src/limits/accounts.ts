// Accounts of points: what each caller has spent in this minute, counted here or, for several gateways, in Redis.
import { LRUCache } from 'lru-cache';
import type { Logger } from '@fmg/shared/telemetry/log';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Where what callers spend is counted. */
export interface Accounts {
  /** Takes points from an account that may spend so many in a minute; gives how many seconds to wait when they are spent, else 0. */
  charge(account: string, points: number, mostInMinute: number): Promise<number>;
  /** What an operator should know of the counting; nothing while all is well. */
  notes(): readonly string[];
  close(): Promise<void>;
}

type Charge = Accounts['charge'];

const minute = { keyPrefix: 'points', points: Number.MAX_SAFE_INTEGER, duration: 60 };

/** Accounts that one process counts; whoever has asked least recently is forgotten, and begins anew. */
const mostAccounts = 100_000;

/** Accounts of this process alone. */
export function accountsHere(limit = mostAccounts): Accounts {
  return { charge: chargeHere(limit), notes: () => [], close: async () => undefined };
}

/** Accounts that all gateways with the same Redis share; while it does not answer each counts for itself. */
export function accountsInRedis(url: string, log: Logger): Accounts {
  return new SharedAccounts(url, log);
}

/** How long a count may take in Redis, in milliseconds. */
const timeoutMs = 250;

/** How long Redis is left alone after it did not answer, at first and at most, in milliseconds. */
const firstPauseMs = 1000;
const longestPauseMs = 60_000;

class SharedAccounts implements Accounts {
  private readonly redis: Redis;
  private readonly here = chargeHere(mostAccounts);
  private readonly together: Charge;
  /** True while this process counts for itself. */
  private isAlone = true;
  /** True once it is said that it does. */
  private isSaid = false;
  private pauseMs = firstPauseMs;
  private togetherSince = 0;
  private trial: NodeJS.Timeout | undefined;

  constructor(
    url: string,
    private readonly log: Logger,
  ) {
    this.redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 2000,
      commandTimeout: timeoutMs,
      retryStrategy: (attempt) => Math.min(attempt * 200, 5000),
    });
    this.redis.on('error', (error: Error) => this.leaveAlone(error));
    this.redis.on('ready', () => void this.tryAgain());
    this.together = charging(
      new RateLimiterRedis({ ...minute, storeClient: this.redis, rejectIfRedisNotReady: true }),
    );
  }

  async charge(account: string, points: number, mostInMinute: number): Promise<number> {
    if (!this.isAlone) {
      try {
        return await this.together(account, points, mostInMinute);
      } catch (error) {
        this.leaveAlone(error);
      }
    }
    return await this.here(account, points, mostInMinute);
  }

  notes(): readonly string[] {
    return this.isSaid ? ['Redis does not answer: what callers spend is counted by this process alone.'] : [];
  }

  async close(): Promise<void> {
    clearTimeout(this.trial);
    this.redis.disconnect();
  }

  /** From now on nobody waits for Redis; whether it is back is asked now and then, at no caller's cost. */
  private leaveAlone(error: unknown): void {
    if (!this.isSaid)
      this.log.warn({ err: error }, 'Redis does not answer: callers are counted by this process alone');
    this.isSaid = true;
    if (!this.isAlone) {
      const wasLong = performance.now() - this.togetherSince > longestPauseMs;
      if (wasLong) this.pauseMs = firstPauseMs;
      this.isAlone = true;
    }
    if (this.trial === undefined) this.tryLater();
  }

  private tryLater(): void {
    this.trial = setTimeout(() => void this.tryAgain(), this.pauseMs).unref();
    this.pauseMs = Math.min(2 * this.pauseMs, longestPauseMs);
  }

  private async tryAgain(): Promise<void> {
    clearTimeout(this.trial);
    this.trial = undefined;
    try {
      await this.redis.ping();
    } catch {
      if (this.isAlone && this.trial === undefined) this.tryLater();
      return;
    }
    if (this.isSaid) this.log.warn('Redis is back: callers are counted by all gateways together');
    this.isSaid = false;
    this.isAlone = false;
    this.togetherSince = performance.now();
  }
}

function chargeHere(limit: number): Charge {
  const limiter = new RateLimiterMemory(minute);
  const charge = charging(limiter);
  const accounts = new LRUCache<string, true>({
    max: limit,
    dispose: (_, account) => void limiter.delete(account),
    noDisposeOnSet: true,
  });
  return async (account, points, mostInMinute) => {
    accounts.set(account, true);
    return await charge(account, points, mostInMinute);
  };
}

function charging(limiter: RateLimiterAbstract): Charge {
  return async (account, points, mostInMinute) => {
    // Budgets differ by role: a penalty counts without comparing.
    const { consumedPoints, msBeforeNext } = await limiter.penalty(account, points);
    return consumedPoints <= mostInMinute ? 0 : Math.max(1, Math.ceil(msBeforeNext / 1000));
  };
}

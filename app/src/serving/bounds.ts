// The bounds of the graph's requests, as the settings have them.
import { CommandError } from '@fmg/shared/command/line';
import { developmentBounds, type Bounds } from '@fmg/gateway/bounds';
import { hiddenFromPublic } from '@fmg/gateway/plugins/hidden-schema';
import { readManifest, safelistOf, type Safelist } from '@fmg/gateway/operations/safelist';
import { accountsHere, accountsInRedis, type Accounts } from '@fmg/gateway/limits/accounts';
import type { Logger } from '@fmg/shared/telemetry/log';
import type { BoundsConfig, Config } from '../settings/config';

/** What bounds requests. Throws CommandError when the list of operations cannot be read. */
export function boundsOf({ bounds }: Pick<Config, 'bounds'>, log: Logger): Bounds {
  const { production, proxies, concurrency } = bounds;
  return {
    ...developmentBounds,
    concurrency,
    proxies,
    accounts: accountsOf(bounds, log),
    safelist: safelistFrom(bounds),
    ...(production && { hidesSchema: hiddenFromPublic }),
  };
}

function accountsOf({ isRateLimited, redisUrl }: BoundsConfig, log: Logger): Accounts | undefined {
  if (!isRateLimited) return undefined;
  return redisUrl === undefined ? accountsHere() : accountsInRedis(redisUrl, log);
}

function safelistFrom({ safelist, exempt }: BoundsConfig): Safelist | undefined {
  if (safelist === undefined) return undefined;
  try {
    return safelistOf(readManifest(safelist), exempt);
  } catch (error) {
    throw new CommandError(
      `OPERATIONS=safelist needs a list that can be read; npm run operations:manifest writes it. ${String(error)}`,
      { cause: error },
    );
  }
}

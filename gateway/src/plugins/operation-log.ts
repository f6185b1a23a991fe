// One log line for each operation: which, how long, how it ended; never its variables, which may hold personal data.
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '@fmg/shared/telemetry/log';
import type { GatewayContext } from '../request/context';

/** Logs every operation under its request id, and takes Apollo's internal bookkeeping out of the answer. */
export function operationLog(log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ contextValue, operationName, response }) {
          const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
          if (result?.extensions !== undefined) delete result.extensions['valueCompletion'];
          if (result?.extensions !== undefined && Object.keys(result.extensions).length === 0)
            delete result.extensions;
          log.info({
            requestId: contextValue.requestId,
            operation: operationName ?? null,
            ms: Math.round((performance.now() - began) * 10) / 10,
            errors: result?.errors?.length ?? 0,
          });
        },
      };
    },
  };
}

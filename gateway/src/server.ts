// Puts the gateway together: Apollo's planner over our subgraphs, limits, errors and logs. Pure wiring.
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { maskError } from '@fmg/shared/errors/format';
import type { Logger } from '@fmg/shared/telemetry/log';
import { keepToOurselves } from './config';
import { boundCost, CostMeter } from './cost/bound-cost';
import type { ListSizes } from './cost/sizes';
import { withExecutor } from './executor/executor';
import { withExistence } from './existence';
import { explorePolicy, type HidesSchema } from './explore-policy';
import { defaultLimits, limitRules, type OperationLimits } from './limits';
import { makeRoom } from './make-room';
import { operationLog } from './operation-log';
import { requireOperation } from './require-operation';
import type { GatewayContext } from './context';
import type { Part } from './transport/part';
import { writeAnswer } from './write-answer';

/** What a gateway is made with. */
export interface GatewayOptions {
  /** Text of the composed supergraph. */
  supergraph: string;
  /** The subgraphs that the supergraph names. */
  parts: readonly Part[];
  log: Logger;
  limits?: OperationLimits;
  /** How long a request may take, in milliseconds; 10,000 unless told. */
  deadlineMs?: number;
  /** Sizes of lists that are no connections; a handful unless told. */
  listSizes?: ListSizes;
  /** From whom the schema is hidden; from nobody unless told. */
  hidesSchema?: HidesSchema;
}

/** The gateway of Apollo loads the supergraph here and runs nothing. */
const unusedSource: GraphQLDataSource = {
  process: () => Promise.reject(new Error('operations are run by the executor')),
};

/** Builds the gateway's GraphQL server; `start` loads the supergraph. */
export function buildGateway(options: GatewayOptions): ApolloServer<GatewayContext> {
  const { supergraph, parts, log, limits = defaultLimits, deadlineMs = 10_000 } = options;
  keepToOurselves();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: quiet(log),
    buildService: () => unusedSource,
  });
  const transports = new Map(parts.map(({ name, transport }) => [name, transport]));
  return new ApolloServer<GatewayContext>({
    gateway: withExistence(withExecutor(gateway, { transports, deadlineMs })),
    logger: quiet(log),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    formatError: (formatted, error) => maskError(formatted, error, log),
    persistedQueries: false,
    stringifyResult: writeAnswer,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // What one viewer may see is kept for nobody: no answer carries a word about caches.
      ApolloServerPluginCacheControlDisabled(),
      // Whatever the environment holds, nothing about operations or schema is reported to anyone.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      makeRoom,
      requireOperation,
      ...(options.hidesSchema === undefined ? [] : [explorePolicy(options.hidesSchema)]),
      boundCost(new CostMeter(options.listSizes ?? new Map())),
      operationLog(log) as ApolloServerPlugin<GatewayContext>,
    ],
  });
}

/** Apollo's own notices go to the log only where they matter to an operator. */
function quiet(log: Logger) {
  return {
    debug: (message?: unknown) => log.debug({ apollo: message }),
    info: (message?: unknown) => log.debug({ apollo: message }),
    warn: (message?: unknown) => log.warn({ apollo: message }),
    error: (message?: unknown) => log.error({ apollo: message }),
  };
}

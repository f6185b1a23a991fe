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
import type { KnownScalars } from '@fmg/shared/graphql/inputs';
import type { Logger } from '@fmg/shared/telemetry/log';
import { keepToOurselves } from './config';
import { boundCost, CostMeter } from './limits/bound-cost';
import type { ListSizes } from './limits/sizes';
import { withExecutor } from './executor/executor';
import type { GraphContract } from './executor/served';
import { Documents } from './documents/documents';
import { resolveDocument } from './plugins/resolve-document';
import type { Check } from './request/check';
import { hideSuggestions, refuseIntrospection, type HidesSchema } from './plugins/hidden-schema';
import { defaultLimits, type OperationLimits } from './limits/limits';
import { preallocateKeys } from './plugins/preallocate-keys';
import { operationLog } from './plugins/operation-log';
import { plannerHere } from './planner/here';
import type { Planner } from './planner/planner';
import { requireOperation } from './operations/require-operation';
import type { GatewayContext } from './request/context';
import type { SubgraphEndpoint } from './transport/subgraph-endpoint';
import { wholeFailure } from './plugins/whole-failure';
import { stringifyResponse } from './plugins/stringify-response';

/** What a gateway is made with. */
export interface GatewayOptions extends Pick<GraphContract, 'ownedField'> {
  /** Text of the composed supergraph. */
  supergraph: string;
  /** The subgraphs that the supergraph names. */
  endpoints: readonly SubgraphEndpoint[];
  log: Logger;
  limits?: OperationLimits;
  /** How long a request may take, in milliseconds; 10,000 unless told. */
  deadlineMs?: number;
  /** Sizes of lists that are no connections; a handful unless told. */
  listSizes?: ListSizes;
  /** From whom the schema is hidden; from nobody unless told. */
  hidesSchema?: HidesSchema;
  /** What prepares operations that are new; it does so in this thread unless told. */
  planner?: Planner | undefined;
  /** How to read scalars that the supergraph names; subgraphs read those that are not among them. */
  scalars?: KnownScalars;
  /** Whether texts, numbers and lists of inputs have the rules of this graph; not unless told. */
  hasInputRules?: boolean;
  /** Tests of the values that scalars of the supergraph have in answers. */
  scalarTests?: GraphContract['scalars'];
}

/** The gateway of Apollo loads the supergraph here and runs nothing. */
const unusedSource: GraphQLDataSource = {
  process: () => Promise.reject(new Error('operations are run by the executor')),
};

/** Builds the gateway's GraphQL server; `start` loads the supergraph. */
export function buildGateway(options: GatewayOptions): ApolloServer<GatewayContext> {
  const { supergraph, endpoints, log, limits = defaultLimits, deadlineMs = 10_000, hidesSchema } = options;
  const planner = options.planner ?? plannerHere(supergraph);
  keepToOurselves();
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: quiet(log),
    buildService: () => unusedSource,
  });
  const transports = new Map(endpoints.map(({ name, transport }) => [name, transport]));
  const exactKeys = new Set(
    endpoints.flatMap(({ name, repeatsKeys }) => (repeatsKeys === true ? [name] : [])),
  );
  const { ownedField, scalarTests } = options;
  return new ApolloServer<GatewayContext>({
    gateway: withExecutor(gateway, {
      transports,
      deadlineMs,
      exactKeys,
      ownedField,
      planner,
      scalars: scalarTests,
    }),
    logger: quiet(log),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    // `resolveDocument` gives it the documents, and remembers them.
    documentStore: null,
    formatError: (formatted, error) => maskError(formatted, error, log),
    persistedQueries: false,
    stringifyResult: stringifyResponse,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // What one viewer may see is kept for nobody: no answer carries a word about caches.
      ApolloServerPluginCacheControlDisabled(),
      // Whatever the environment holds, nothing about operations or schema is reported to anyone.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      preallocateKeys,
      resolveDocument(new Documents(limits, planner), checksOf(options), log),
      ...(hidesSchema === undefined ? [] : [hideSuggestions(hidesSchema)]),
      wholeFailure,
      operationLog(log) as ApolloServerPlugin<GatewayContext>,
    ],
  });
}

/** What is checked of each operation before it runs, in this order. */
function checksOf({ hidesSchema, scalars, hasInputRules, listSizes = new Map() }: GatewayOptions): Check[] {
  return [
    requireOperation(scalars, hasInputRules),
    ...(hidesSchema === undefined ? [] : [refuseIntrospection(hidesSchema)]),
    boundCost(new CostMeter(listSizes)),
  ];
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

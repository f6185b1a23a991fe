// Gives Apollo the documents of clients, and has them checked before anything of them runs.
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { formatError } from '@fmg/shared/errors/format';
import type { Logger } from '@fmg/shared/telemetry/log';
import { TurnOfLoop } from '@fmg/shared/turn-of-loop';
import { parse } from 'graphql';
import type { Check } from '../request/check';
import type { GatewayContext } from '../request/context';
import { responseHeadOf } from '../request/response-head';
import type { Documents } from '../documents/documents';
import { RefusedDocument } from '../documents/refused';

/** A check may walk thousands of values: the next one waits when others have had this turn of the event loop. */
const turn = new TurnOfLoop();

/** Stands in for a document that is refused: Apollo goes on with it, and nothing else does. */
const nothing = parse('{ __typename }');

/**
 * Reads the document of each request and makes the checks of its operation, one after the other. Apollo parses and validates what
 * has no document yet, and so neither: both would be done where requests are answered, however long they take.
 */
export function resolveDocument(
  documents: Documents,
  checks: readonly Check[],
  log: Logger,
): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      let refused: { error: unknown } | undefined;
      return {
        async didResolveSource(request) {
          try {
            const found = documents.find(request.source, request.contextValue.account ?? '');
            Object.assign(request, { document: found instanceof Promise ? await found : found });
          } catch (error) {
            refused = { error };
            Object.assign(request, { document: nothing });
          }
        },
        async didResolveOperation(request) {
          if (refused !== undefined) return;
          for (const check of checks) {
            const waiting = turn.take(1);
            if (waiting !== undefined) await waiting;
            const checking = check(request);
            if (checking !== undefined) await checking;
          }
        },
        responseForOperation: async () => (refused === undefined ? null : answerTo(refused.error, log)),
      };
    },
  };
}

function answerTo(error: unknown, log: Logger): GraphQLResponse {
  const isRefused = error instanceof RefusedDocument;
  const http = isRefused ? { status: 400, headers: new HeaderMap() } : responseHeadOf(error);
  const errors = isRefused ? [...error.errors] : [formatError(error, log)];
  return { http, body: { kind: 'single', singleResult: { errors } } };
}

// Puts keys into what Apollo copies of each request, before it does: decision 020 says what the copies cost.
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../request/context';

/**
 * Apollo copies these two objects of every request and adds a key to each copy. V8 is slow to do so, and keeps alive what such a
 * copy holds until it next collects all of its memory; where the key is there already, it is neither.
 */
export const preallocateKeys: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async (request) => {
    Object.assign(request, { useLegacyIncremental: undefined });
    Object.assign(request.response.http, { body: undefined });
  },
};

// `node` and `nodes` as clients see them.
import { badInput } from '@fmg/shared/errors/graph-error';
import type { Resolvers } from '../../__generated__/resolvers';
import { findNode } from './node.loaders';

const MOST = 200;

export const nodeResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    node: (_, { id }, context) => findNode(id, context),
    nodes: async (_, { ids }, context) => {
      if (ids.length > MOST)
        throw badInput(`"ids" holds ${ids.length} ids: ask for at most ${MOST} at a time`);
      return await Promise.all(ids.map((id) => findNode(id, context).catch(inItsPlace)));
    },
  },
};

/** An error given as an item is reported at that item, which becomes null; the other items stay. */
function inItsPlace(error: unknown): never {
  return error as never; // graphql-js reports an item that is an error; the generated types know nothing of it
}

// `node` and `nodes`: own entities are loaded here, all others are answered as stubs that their owners complete.
import { badInput } from '@fmg/shared/errors/graph-error';
import { typeOfId } from '@fmg/shared/identity/ids';
import type { EntityStore, EntityTable } from '@fmg/shared/pagination/store';
import type { SubgraphContext } from '@fmg/shared/server/context';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../accreditation/accreditation.store';
import { appointments } from '../appointment/appointment.store';
import { countries } from '../country/country.store';
import { householdMembers } from '../household/household.store';
import { identityCards } from '../identity-card/identity-card.store';
import { importRuns, rejectedRows } from '../import-run/import-run.store';
import { missions } from '../mission/mission.store';
import { persons } from '../person/person.store';

const MOST = 200;

const own: ReadonlyMap<string, EntityStore<EntityTable>> = new Map(
  [
    accreditationCases,
    appointments,
    countries,
    householdMembers,
    identityCards,
    importRuns,
    missions,
    persons,
    rejectedRows,
  ].map(
    (store) => [store.type, store as unknown as EntityStore<EntityTable>], // each store by its own table; here only ids matter
  ),
);

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

async function findNode(id: string, context: SubgraphContext) {
  const type = typeOfId(id);
  if (type === undefined) throw badInput(`"${id}" is not an id of this graph`);
  const store = own.get(type);
  if (store === undefined) return { __typename: type, id };
  const row = await context.load(store.findByIds, id);
  // The row is of the type that its id names; the generated union cannot be narrowed by a value.
  return row === null ? null : ({ __typename: type, ...row } as never);
}

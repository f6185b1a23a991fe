// Any entity by its id alone: own ones are loaded, of all others there is a stub that its owner completes.
import { badInput } from '@fmg/shared/errors/graph-error';
import { typeOfId } from '@fmg/shared/identity/ids';
import type { EntityStore } from '@fmg/shared/pagination/store';
import type { EntityTable } from '@fmg/shared/pagination/list-sql';
import type { SubgraphContext } from '@fmg/shared/server/context';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { appointments } from '../../records/appointment/appointment.store';
import { countries } from '../../records/country/country.store';
import { householdMembers } from '../../records/household/household.store';
import { identityCards } from '../../records/identity-card/identity-card.store';
import { importRuns, rejectedRows } from '../../intake/import-run/import-run.store';
import { missions } from '../../records/mission/mission.store';
import { persons } from '../../records/person/person.store';

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

/** The entity with an id, or null. Throws BAD_USER_INPUT for what is no id of this graph. */
export async function findNode(id: string, context: SubgraphContext) {
  const type = typeOfId(id);
  if (type === undefined) throw badInput(`"${id}" is not an id of this graph`);
  const store = own.get(type);
  if (store === undefined) return { __typename: type, id };
  const row = await context.load(store.findByIds, id);
  // The row is of the type that its id names; the generated union cannot be narrowed by a value.
  return row === null ? null : ({ __typename: type, ...row } as never);
}

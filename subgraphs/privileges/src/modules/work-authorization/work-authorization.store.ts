// Every SQL statement about dependants' permissions to work.
import { defineStore } from '@fmg/shared/pagination/store';
import { WorkAuthorizationList } from '../../__generated__/lists';
import { workAuthorization } from './work-authorization.tables';

/** Reads of permissions to work by id and as lists, the latest requested first unless told. */
export const workAuthorizations = defineStore({
  type: 'WorkAuthorization',
  table: workAuthorization,
  list: WorkAuthorizationList,
  order: [{ field: 'REQUESTED_ON', direction: 'DESC' }],
  parents: { person: workAuthorization.personId },
});

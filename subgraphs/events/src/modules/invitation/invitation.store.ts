// Every SQL statement about invitations.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { InvitationList } from '../../__generated__/lists';
import { invitation, type InvitationRow } from './invitation.tables';

/** Reads of invitations by id and as lists, by precedence unless told. */
export const invitations = defineStore({
  type: 'Invitation',
  table: invitation,
  list: InvitationList,
  order: [{ field: 'PRECEDENCE', direction: 'ASC' }],
  parents: { event: invitation.eventId, person: invitation.personId },
});

/** True for an invitation that is sent: a draft invites nobody yet. */
export const isSent = sql`${invitation.state} <> 'DRAFT'`;

const byStandIns = statement((db) =>
  db
    .select()
    .from(invitation)
    .where(sql`${invitation.standInId} = any(${sql.placeholder('ids')}::text[])`),
);

/** The invitation in whose place each one stands; null where it stands for itself. */
export const findSubstituted: Batch<string, InvitationRow> = async (db, ids) =>
  inOrder(ids, await byStandIns(db, { ids }), (row) => row.standInId);

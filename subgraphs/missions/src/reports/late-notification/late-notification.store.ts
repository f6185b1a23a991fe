// Every SQL statement about late notifications.
import { sql } from 'drizzle-orm';
import { isClerk, type Viewer } from '@fmg/shared/auth/viewer';
import { always, type Condition } from '@fmg/shared/pagination/condition';
import { appointment } from '../../records/appointment/appointment.tables';

/** What a clerk finds late are posts of the own mission: officers of others are on a public list, but not what they neglect. */
export function ownPostsOf(viewer: Viewer): Condition {
  if (!isClerk(viewer)) return always;
  return {
    shape: 'own posts',
    sql: sql`${appointment.missionId} = any(${sql.placeholder('ownMissions')}::text[])`,
    values: { ownMissions: viewer.missionIds },
  };
}

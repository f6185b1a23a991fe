// Every SQL statement about diplomatic notes.
import { sql } from 'drizzle-orm';
import { statement } from '@fmg/shared/db/statement';
import { inOrder, type Batch } from '@fmg/shared/db/keyed-read';
import { defineStore } from '@fmg/shared/pagination/store';
import { DiplomaticNoteList } from '../../__generated__/lists';
import { diplomaticNote, type DiplomaticNoteRow } from './diplomatic-note.tables';

/** Reads of notes by id and as lists, the latest first unless told. */
export const diplomaticNotes = defineStore({
  type: 'DiplomaticNote',
  table: diplomaticNote,
  list: DiplomaticNoteList,
  order: [{ field: 'SENT_ON', direction: 'DESC' }],
  parents: { country: diplomaticNote.countryCode, mission: diplomaticNote.missionId },
});

const firstAnswers = statement((db) =>
  db
    .selectDistinctOn([diplomaticNote.answersId])
    .from(diplomaticNote)
    .where(sql`${diplomaticNote.answersId} = any(${sql.placeholder('ids')}::text[])`)
    .orderBy(diplomaticNote.answersId, diplomaticNote.sentOn, diplomaticNote.id),
);

/** The first note that answers each note; null where none has come. */
export const findAnswers: Batch<string, DiplomaticNoteRow> = async (db, ids) =>
  inOrder(ids, await firstAnswers(db, { ids }), (row) => row.answersId);

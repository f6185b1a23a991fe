// Every SQL statement about participants.
import { defineStore } from '@fmg/shared/pagination/store';
import { ParticipantList } from '../../__generated__/lists';
import { participant } from './participant.tables';

/** Reads of participants by id and as lists, by name unless told. */
export const participants = defineStore({
  type: 'Participant',
  table: participant,
  list: ParticipantList,
  order: [{ field: 'NAME', direction: 'ASC' }],
  parents: { programme: participant.programmeId },
});

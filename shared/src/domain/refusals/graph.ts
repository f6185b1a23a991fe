// What refusals mean that any part of the graph may give, whatever is changed.
import type { RefusalMeaning } from './meaning';

export const graphRefusals = {
  FACTS_PENDING: {
    meaning:
      'Not all is known yet that another part of the graph has told and that the change is decided from.',
    remedy: 'Send the same change again after a moment.',
    by: 'every change that is decided from what another part of the graph knows',
  },
  IDEMPOTENCY_KEY_REUSED: {
    meaning: 'The idempotency key was used before, for another input.',
    remedy: 'Use a key once, and the same input with it.',
    by: 'every change',
  },
  NOT_FOUND: {
    meaning: 'There is no such record, or none that the caller may know of.',
    remedy: 'Correct the id at the `path` of the refusal; clerks change records of their own mission only.',
    by: 'every change whose input names a record',
  },
  NO_PREVIOUS_STATE: {
    meaning: 'The record has had no other state to go back to.',
    remedy: 'Read the `nextEvents` of the record, and take one of those.',
    by: 'every change that takes a record back to the state before',
  },
  STALE_VERSION: {
    meaning: 'The record has changed since the caller saw it: the `version` of the input is an old one.',
    remedy: 'Read the record again, and decide anew.',
    by: 'every change whose input has a `version`',
  },
  UNKNOWN_COUNTRY: {
    meaning: 'No country has the code.',
    remedy: 'Write the ISO 3166-1 alpha-2 code, as `Country.code` has it.',
    by: 'every change whose input has the code of a country',
  },
  WRONG_STATE: {
    meaning: 'The life cycle of the record does not allow the step from the state in which it stands.',
    remedy: 'Read the `nextEvents` of the record, and take one of those.',
    by: 'every change that takes a step of a life cycle',
  },
} as const satisfies Record<string, RefusalMeaning>;

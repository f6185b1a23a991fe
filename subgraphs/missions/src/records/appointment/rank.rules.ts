// The ranks of officers, highest first.

/** The titles that a diplomatic agent may have, highest first. */
export const diplomaticRanks = [
  'AMBASSADOR',
  'CHARGE_DAFFAIRES',
  'MINISTER',
  'MINISTER_COUNSELOR',
  'COUNSELOR',
  'FIRST_SECRETARY',
  'SECOND_SECRETARY',
  'THIRD_SECRETARY',
  'ATTACHE',
  'ASSISTANT_ATTACHE',
] as const;

/** Ranks that the host State accepts, highest first: diplomatic, consular, honorary. */
export const ranks = [
  ...diplomaticRanks,
  'CONSUL_GENERAL',
  'DEPUTY_CONSUL_GENERAL',
  'CONSUL',
  'VICE_CONSUL',
  'CONSULAR_AGENT',
  'HONORARY_CONSUL_GENERAL',
  'HONORARY_CONSUL',
  'HONORARY_VICE_CONSUL',
  'HONORARY_CONSULAR_AGENT',
] as const;

/** A `Rank`. */
export type Rank = (typeof ranks)[number];

/** The classes of heads of consular posts (VCCR 9), first to last. */
export const consularClasses = ['CONSUL_GENERAL', 'CONSUL', 'VICE_CONSUL', 'CONSULAR_AGENT'] as const;

export type ConsularClass = (typeof consularClasses)[number];

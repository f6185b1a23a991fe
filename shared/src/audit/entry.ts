// An entry of the log, and how each entry seals the one before it.
import { hash } from 'node:crypto';
import type { SubgraphName } from '../identity/node-types';

/** What is written down of a read or a change. */
export interface Happening {
  at: Date;
  /** Who, as the issuer of the token names the account. */
  actor: string;
  roles: readonly string[];
  /** The mission for which the actor works. */
  missionId: string | null;
  /** What the actor said it is for. */
  purpose: string | null;
  /** `READ`, or the name of the change. */
  action: string;
  /** The sensitive classes of data that were asked for. */
  classes: readonly string[];
  /** Ids of what was read or changed; an entry holds up to `mostSubjects` of them. */
  subjects: readonly string[];
  /** How many there were. */
  subjectCount: number;
  /** SHA-256 of what was asked, never what was asked. */
  inputHash: string;
  requestId: string;
}

/** The last entry of a chain. */
export interface Head {
  chain: string;
  position: number;
  hash: string;
}

/** An entry in its place. */
export interface Entry extends Happening, Head {
  previousHash: string;
}

/** Ids that an entry holds; what has more is told by several entries, each with the number of them all. */
export const mostSubjects = 2000;

/** Changes have one chain in each subgraph; reads have others, which the first one names. */
export const changeChain = 'changes';

/** The action that announces a chain of reads in the chain of changes; its subject is the name of the chain. */
export const openingAction = 'OPEN_CHAIN';

/** The action of reads. */
export const readAction = 'READ';

/** Longest text of an entry that comes from outside. */
const mostCharacters = 1000;

/** The head of a chain that has no entry yet. */
export function emptyChain(chain: string): Head {
  return { chain, position: 0, hash: '0'.repeat(64) };
}

/** Puts happenings behind the head of a chain, in their order. */
export function seal(subgraph: SubgraphName, head: Head, happenings: readonly Happening[]): Entry[] {
  let last = head;
  return happenings.flatMap(partsOf).map((happening) => {
    const entry = unsealed(happening, last);
    entry.hash = hashOf(subgraph, entry);
    last = entry;
    return entry;
  });
}

/** Nobody is left out of the log because many are named before: a happening of many subjects is told in parts. */
function partsOf(happening: Happening): Happening[] {
  const { subjects } = happening;
  if (subjects.length <= mostSubjects) return [happening];
  const count = Math.ceil(subjects.length / mostSubjects);
  return Array.from({ length: count }, (_, part) => ({
    ...happening,
    subjects: subjects.slice(part * mostSubjects, (part + 1) * mostSubjects),
  }));
}

/** The hash that an entry must have: SHA-256 over all it says, where it stands, and the hash before it. */
export function hashOf(subgraph: SubgraphName, entry: Omit<Entry, 'hash'>): string {
  return hash('sha256', canonical(subgraph, entry));
}

function canonical(subgraph: SubgraphName, entry: Omit<Entry, 'hash'>): string {
  const { chain, position, at, actor, roles, missionId, purpose, action } = entry;
  const { classes, subjects, subjectCount, inputHash, requestId, previousHash } = entry;
  return JSON.stringify([
    'audit entry 1',
    subgraph,
    chain,
    position,
    at.toISOString(),
    actor,
    roles,
    missionId,
    purpose,
    action,
    classes,
    subjects,
    subjectCount,
    inputHash,
    requestId,
    previousHash,
  ]);
}

/** SHA-256 over texts, in hexadecimal digits; where one ends and the next begins counts. */
export function digestOf(...texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts));
}

/**
 * The entry of a happening behind another, but for its hash. Texts of callers may hold what no database takes; one of them
 * must not spoil the entries of others.
 */
function unsealed(happening: Happening, { chain, position, hash: previousHash }: Head): Entry {
  const { at, actor, roles, missionId, purpose, action, classes, subjects } = happening;
  const { subjectCount, inputHash, requestId } = happening;
  return {
    at,
    actor: plain(actor),
    roles: roles.map(plain),
    missionId: missionId === null ? null : plain(missionId),
    purpose: purpose === null ? null : plain(purpose),
    action,
    classes,
    subjects: plainSubjects(subjects),
    subjectCount,
    inputHash,
    requestId: plain(requestId),
    chain,
    position: position + 1,
    previousHash,
    hash: '',
  };
}

/** Between the subjects of an entry, and between those of two entries, as they travel to the database. */
export const separators = { subjects: '\t', entries: '\n' } as const;

/** What a text of a caller rarely holds: the character zero, and halves of pairs. */
const unfit = /[\0\p{Surrogate}]/u;

/** What no subject holds; most are ids of records, which need no look at each. */
const unfitInSubject = /[\0\t\n\p{Surrogate}]/u;

function plainSubjects(texts: readonly string[]): readonly string[] {
  const arePlain = texts.every((each) => each !== '' && each.length <= mostCharacters);
  if (arePlain && !unfitInSubject.test(texts.join(''))) return texts;
  return texts.map((each) => plain(each).replaceAll(/[\t\n]/g, ' ')).filter((each) => each !== '');
}

/** A text of a caller as every database takes it. */
export function plain(text: string): string {
  const short = text.slice(0, mostCharacters);
  return unfit.test(short) ? short.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD') : short;
}

// The rules of accreditation as checks of a mission's records on a day, for somebody who does not see everything.
import type { DataClass } from '@fmg/shared/auth/matrix';
import type { Breach, MissionRecords, Rule } from './compliance.records';
import { headRules } from './heads.rules';
import { peopleRules } from './people.rules';

/** One line of the report: a rule that all records keep, one record that does not keep it, or a rule that is not judged. */
export interface Check {
  rule: string;
  title: string;
  legalBasis: string;
  /** Null where the viewer may not see what the rule reads. */
  passed: boolean | null;
  /** The record that does not keep the rule. */
  subjectId: string | null;
  /** Whom that record is about. */
  personId: string | null;
  explanation: string;
}

const rules: readonly Rule[] = [...headRules, ...peopleRules].toSorted(
  (a, b) => Number(a.rule.slice(1)) - Number(b.rule.slice(1)),
);

/** What is held against what, and for whom. */
export interface Measure {
  /** The day of the report, not after today. */
  asOf: string;
  today: string;
  /** Whether the viewer sees a class of data in the records of the mission: all of it, or a part. */
  sees(dataClass: DataClass, part?: 'MASKED'): boolean;
}

/** The report on a mission, and by class of data whom it was held against: that nobody breaks a rule tells of everybody. */
export interface Report {
  checks: Check[];
  judged: ReadonlyMap<DataClass, ReadonlySet<string>>;
}

/**
 * The report on a mission: by rule, one line for each record that does not keep it, or one that says that all do. Neither rules
 * nor records of which the viewer may not know make a difference to it.
 */
export function checkMission(records: MissionRecords, { asOf, today, sees }: Measure): Report {
  const inPerson = new Set<string>();
  const watched: MissionRecords = {
    ...records,
    personOf: (id) => {
      inPerson.add(id);
      return records.personOf(id);
    },
  };
  const read = new Set<DataClass>();
  const checks = rules.flatMap(({ rule, title, legalBasis, reads, part, breaches }): Check[] => {
    const about = { rule, title, legalBasis };
    const ofNone = { ...about, subjectId: null, personId: null };
    if (!reads.every((each) => sees(each, part)))
      return [
        {
          ...ofNone,
          passed: null,
          explanation: `Not judged for you: you may not see all that the rule reads (${reads.join(', ')}).`,
        },
      ];
    for (const each of reads) read.add(each);
    const found = breaches(watched, asOf, today).flatMap((each): Check[] => {
      const { dataClass, personId } = subjectOf(records, each);
      if (dataClass !== null && !sees(dataClass, part)) return [];
      return [{ ...about, passed: false, personId, ...each }];
    });
    return found.length > 0
      ? found
      : [
          {
            ...ofNone,
            passed: true,
            explanation: 'Every record of the mission that you may see keeps the rule.',
          },
        ];
  });
  return { checks, judged: peopleOf(records, read).set('PERSONAL_DATA', inPerson) };
}

/**
 * Whom the records of the classes are about that were read. What is judged of a post, when it was notified and when it ended, is of the staff on
 * the public list, too.
 */
function peopleOf(
  { posts, members, cases }: MissionRecords,
  read: ReadonlySet<DataClass>,
): Map<DataClass, Set<string>> {
  const people = new Map<DataClass, Set<string>>();
  if (read.has('STAFF')) people.set('STAFF', new Set(posts.map((each) => each.personId)));
  if (read.has('DEPENDANT')) people.set('DEPENDANT', new Set(members.map((each) => each.personId)));
  for (const { row } of cases)
    if (read.has(row.caseClass) && row.personId !== null) {
      const known = people.get(row.caseClass);
      if (known === undefined) people.set(row.caseClass, new Set([row.personId]));
      else known.add(row.personId);
    }
  return people;
}

/** Of which class the record is, and whom it is about; neither for the mission itself. */
function subjectOf(
  { posts, members, cases }: MissionRecords,
  { subjectId }: Breach,
): { dataClass: DataClass | null; personId: string | null } {
  const post = posts.find(({ id }) => id === subjectId);
  if (post !== undefined) return { dataClass: post.postClass, personId: post.personId };
  const member = members.find(({ id }) => id === subjectId);
  if (member !== undefined) return { dataClass: 'DEPENDANT', personId: member.personId };
  const file = cases.find(({ row }) => row.id === subjectId)?.row;
  return { dataClass: file?.caseClass ?? null, personId: file?.personId ?? null };
}

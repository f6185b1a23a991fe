// The rules of accreditation as checks of a mission's records on a day.
import type { Breach, MissionRecords, Rule } from './compliance.records';
import { headRules } from './heads.rules';
import { peopleRules } from './people.rules';

/** One line of the report: a rule that all records keep, or one record that does not keep it. */
export interface Check {
  rule: string;
  title: string;
  legalBasis: string;
  passed: boolean;
  /** The record that does not keep the rule. */
  subjectId: string | null;
  /** Whom that record is about. */
  personId: string | null;
  explanation: string;
}

const rules: readonly Rule[] = [...headRules, ...peopleRules].toSorted(
  (a, b) => Number(a.rule.slice(1)) - Number(b.rule.slice(1)),
);

/** The report on a mission: by rule, one line for each record that does not keep it, or one that says that all do. */
export function checkMission(records: MissionRecords, asOf: string): Check[] {
  return rules.flatMap(({ rule, title, legalBasis, breaches }): Check[] => {
    const about = { rule, title, legalBasis };
    const found = breaches(records, asOf);
    return found.length > 0
      ? found.map((each) => ({ ...about, passed: false, personId: personOf(records, each), ...each }))
      : [
          {
            ...about,
            passed: true,
            subjectId: null,
            personId: null,
            explanation: 'Every record of the mission keeps the rule.',
          },
        ];
  });
}

function personOf({ posts, members }: MissionRecords, { subjectId }: Breach): string | null {
  return [...posts, ...members].find(({ id }) => id === subjectId)?.personId ?? null;
}

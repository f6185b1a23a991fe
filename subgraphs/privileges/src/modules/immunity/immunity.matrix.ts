// The table of immunity: for each category of person what the host State may do, and on which article that rests.

export const arrestVerdicts = ['NO', 'YES', 'ONLY_FELONY_WITH_WARRANT'] as const;
export const residenceVerdicts = ['NO', 'YES', 'YES_EXCEPT_OFFICIAL_PREMISES'] as const;
export const subpoenaVerdicts = [
  'NO',
  'YES',
  'NOT_FOR_OFFICIAL_ACTS',
  'NOT_FOR_OFFICIAL_ACTS_NEVER_COMPELLED',
] as const;
export const prosecutionVerdicts = ['NO', 'YES', 'NOT_FOR_OFFICIAL_ACTS'] as const;
export const familyVerdicts = [
  'SAME_AS_SPONSOR',
  'SAME_AS_SPONSOR_CRIMINAL_ONLY',
  'NONE',
  'NOT_APPLICABLE',
] as const;
export const civilVerdicts = [
  'IMMUNE_EXCEPT_ART31',
  'IMMUNE_IN_COURSE_OF_DUTIES',
  'OFFICIAL_ACTS',
  'OFFICIAL_ACTS_WITH_VCCR43_2_EXCEPTIONS',
  'NONE',
] as const;

/** Footnotes: F1 short restraint in an emergency, F2 an agreement may raise it, F3 senior officers may rank as diplomats, F4 official premises stay protected. */
export type Footnote = 'F1' | 'F2' | 'F3' | 'F4';

/** One cell: the answer, the article it rests on where a treaty or statute says so, and what qualifies it. */
export interface Verdict<Value extends string> {
  value: Value;
  article: string | null;
  note: string | null;
  footnotes: readonly Footnote[];
}

/** What may be done to a person of one category. */
export interface ImmunityRow {
  arrest: Verdict<(typeof arrestVerdicts)[number]>;
  residence: Verdict<(typeof residenceVerdicts)[number]>;
  citation: Verdict<'YES'>;
  subpoena: Verdict<(typeof subpoenaVerdicts)[number]>;
  prosecution: Verdict<(typeof prosecutionVerdicts)[number]>;
  family: Verdict<(typeof familyVerdicts)[number]>;
  civil: Verdict<(typeof civilVerdicts)[number]>;
}

function says<const Value extends string>(
  value: Value,
  article: string | null = null,
  note: string | null = null,
  ...footnotes: Footnote[]
): Verdict<Value> {
  return { value, article, note, footnotes };
}

const defence = 'A defence that the court decides on; it bars no charge. Ask the Department.';
const otherwise = 'Outside official acts there is a duty to give evidence.';
const waived = 'Unless the sending State waives immunity.';
const askInstitute = 'Ask the American Institute in Taiwan.';
const byAgreement = 'As the agreement and the card have it.';

/** The law for everybody. */
const ordinary: ImmunityRow = {
  arrest: says('YES'),
  residence: says('YES'),
  citation: says('YES'),
  subpoena: says('YES'),
  prosecution: says('YES'),
  family: says('NONE'),
  civil: says('NONE'),
};

/** Nobody derives anything from a dependant, a courier or a servant. */
const alone = { ...ordinary, family: says('NOT_APPLICABLE') } satisfies ImmunityRow;

/** The level of a diplomatic agent, for those to whom the articles apply by reference. */
const diplomatic: ImmunityRow = {
  arrest: says('NO', 'VCDR 29', null, 'F1'),
  residence: says('NO', 'VCDR 30'),
  citation: says('YES'),
  subpoena: says('NO', 'VCDR 31(2)'),
  prosecution: says('NO', 'VCDR 31(1)', waived),
  family: says('SAME_AS_SPONSOR', 'VCDR 37(1)', 'In the household, and no US national.'),
  civil: says('IMMUNE_EXCEPT_ART31', 'VCDR 31(1)(a)-(c)'),
};

/** Official acts only, by the statute on international organizations. */
const organization: ImmunityRow = {
  ...ordinary,
  subpoena: says('NOT_FOR_OFFICIAL_ACTS', '22 USC 288d(b)'),
  prosecution: says('NOT_FOR_OFFICIAL_ACTS', '22 USC 288d(b)', defence),
  civil: says('OFFICIAL_ACTS', '22 USC 288d(b)'),
};

/** Taiwan's offices outside the capital. */
const office: ImmunityRow = {
  ...ordinary,
  subpoena: says('NOT_FOR_OFFICIAL_ACTS', null, otherwise),
  prosecution: says('NOT_FOR_OFFICIAL_ACTS', null, askInstitute),
  civil: says('OFFICIAL_ACTS'),
};

const consularCitation = says('YES', 'VCCR 55(1)');

/** The table, by category. */
export const immunityTable = {
  DIPLOMATIC_AGENT: {
    ...diplomatic,
    residence: says('NO', 'VCDR 30', 'Nor papers, correspondence, vehicle and property.'),
    citation: says('YES', 'VCDR 41(1)', 'A signature cannot be compelled.'),
    subpoena: says('NO', 'VCDR 31(2)', 'No duty to give evidence.'),
    prosecution: says('NO', 'VCDR 31(1), 32', waived),
    family: says('SAME_AS_SPONSOR', 'VCDR 37(1); 22 USC 254a(2)(A)', 'In the household, and no US national.'),
    civil: says(
      'IMMUNE_EXCEPT_ART31',
      'VCDR 31(1)(a)-(c)',
      'Not for private real property, succession, and outside professional or commercial work.',
    ),
  },
  ADMIN_TECH_STAFF: {
    arrest: says('NO', 'VCDR 29, 37(2)', null, 'F1', 'F2'),
    residence: says('NO', 'VCDR 30, 37(2)'),
    citation: says('YES', 'VCDR 41(1)'),
    subpoena: says('NO', 'VCDR 31(2), 37(2)'),
    prosecution: says('NO', 'VCDR 31(1), 37(2)', waived),
    family: says(
      'SAME_AS_SPONSOR_CRIMINAL_ONLY',
      'VCDR 37(2); 22 USC 254a(2)(B)',
      'No US national or permanent resident; without duties there is nothing that civil immunity could cover.',
    ),
    civil: says('IMMUNE_IN_COURSE_OF_DUTIES', 'VCDR 37(2)', 'None for acts outside the duties.'),
  },
  SERVICE_STAFF: {
    ...ordinary,
    arrest: says('YES', 'VCDR 37(3)', 'The article gives no inviolability.'),
    citation: says('YES', 'VCDR 41(1)'),
    subpoena: says('YES', null, 'No privilege as a witness.'),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', 'VCDR 37(3)', defence),
    family: says('NONE', null, null, 'F2'),
    civil: says('IMMUNE_IN_COURSE_OF_DUTIES', 'VCDR 37(3)'),
  },
  CAREER_CONSULAR_OFFICER: {
    arrest: says(
      'ONLY_FELONY_WITH_WARRANT',
      'VCCR 41(1)',
      'For a grave crime, read as a felony, and on the decision of a court.',
      'F2',
    ),
    residence: says('YES_EXCEPT_OFFICIAL_PREMISES', 'VCCR 31', null, 'F4'),
    citation: consularCitation,
    subpoena: says(
      'NOT_FOR_OFFICIAL_ACTS_NEVER_COMPELLED',
      'VCCR 44(1), 44(3)',
      'An officer who declines is not coerced.',
    ),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 43(1)', defence, 'F2'),
    family: says('NONE', 'VCCR 43', 'The article names officers and employees only.', 'F2'),
    civil: says(
      'OFFICIAL_ACTS_WITH_VCCR43_2_EXCEPTIONS',
      'VCCR 43',
      'Not for private contracts, nor for damage by vehicle, vessel or aircraft.',
    ),
  },
  HONORARY_CONSULAR_OFFICER: {
    arrest: says('YES', 'VCCR 58(2), 63', 'With respect, and so that the functions are not hampered.'),
    residence: says('YES', 'VCCR 61', 'Archives kept apart from private papers are inviolable.'),
    citation: consularCitation,
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 58(2), 44(3)', otherwise),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 43(1), 58(2), 71(1)', defence),
    family: says('NONE', 'VCCR 58(3)'),
    civil: says('OFFICIAL_ACTS_WITH_VCCR43_2_EXCEPTIONS', 'VCCR 43, 58(2)'),
  },
  CONSULAR_EMPLOYEE: {
    arrest: says('YES', 'VCCR 41', 'The article covers officers only.', 'F2'),
    residence: says('YES', 'VCCR 31', 'The article covers premises only.'),
    citation: consularCitation,
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 44(1), 44(3)', otherwise),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 43(1)', defence, 'F2'),
    family: says('NONE', null, null, 'F2'),
    civil: says('OFFICIAL_ACTS_WITH_VCCR43_2_EXCEPTIONS', 'VCCR 43'),
  },
  CONSULAR_SERVICE_STAFF: {
    ...ordinary,
    citation: consularCitation,
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 44(1), 44(3)'),
    prosecution: says('YES', 'VCCR 43', 'The article leaves out service staff.'),
    civil: says('NONE', 'VCCR 43', 'The article leaves out service staff.'),
  },
  IO_STAFF: {
    arrest: says('YES', null, null, 'F3'),
    residence: says('YES', null, null, 'F3'),
    citation: says('YES'),
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', '22 USC 288d(b)', null, 'F3'),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', '22 USC 288d(b)', defence, 'F3'),
    family: says('NONE', null, null, 'F3'),
    civil: says('OFFICIAL_ACTS', '22 USC 288d(b)'),
  },
  IO_SENIOR_OFFICIAL: diplomatic,
  IO_MISSION_DIPLOMATIC: diplomatic,
  IO_MISSION_SUPPORT: {
    ...organization,
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', '22 USC 288d(b)', otherwise),
  },
  BILATERAL_EMBASSY_ALL_STAFF: diplomatic,
  BILATERAL_CONSULAR: {
    arrest: says('NO', null, byAgreement),
    residence: says('NO', null, byAgreement),
    citation: says('YES'),
    subpoena: says('NO', null, byAgreement),
    prosecution: says('NO', null, byAgreement),
    family: says(
      'SAME_AS_SPONSOR',
      null,
      'Where the agreement covers family; no US national or permanent resident.',
    ),
    civil: says('OFFICIAL_ACTS_WITH_VCCR43_2_EXCEPTIONS', 'VCCR 43', 'The least that an agreement gives.'),
  },
  TECRO_DESIGNATED: {
    arrest: says('NO'),
    residence: says('NO'),
    citation: says('YES'),
    subpoena: says('NO'),
    prosecution: says('NO', null, askInstitute),
    family: says('SAME_AS_SPONSOR_CRIMINAL_ONLY'),
    civil: says('IMMUNE_IN_COURSE_OF_DUTIES'),
  },
  TECO_HEAD_OR_DEPUTY: { ...office, arrest: says('ONLY_FELONY_WITH_WARRANT') },
  TECO_DESIGNATED: office,
  DIPLOMATIC_AGENT_US_NATIONAL_OR_PR: {
    arrest: says('YES', 'VCDR 38(1)', 'Inviolable in official acts only.'),
    residence: says('YES', 'VCDR 38(1)'),
    citation: says('YES'),
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', 'VCDR 38(1)'),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', 'VCDR 38(1)', defence),
    family: says(
      'NONE',
      'VCDR 37(1), 38',
      'There is no level of the sponsor from which family could derive one.',
    ),
    civil: says('OFFICIAL_ACTS', 'VCDR 38(1)'),
  },
  EMBASSY_STAFF_US_NATIONAL_OR_PR: {
    arrest: says('YES', 'VCDR 38(2)', 'So that the work of the mission is not hampered unduly.'),
    residence: says('YES', 'VCDR 38(2)'),
    citation: says('YES'),
    subpoena: says('YES'),
    prosecution: says('YES', 'VCDR 38(2)'),
    family: says('NONE', 'VCDR 38(2)'),
    civil: says('NONE', 'VCDR 38(2)'),
  },
  CONSULAR_OFFICER_US_NATIONAL_OR_PR: {
    arrest: says('YES', 'VCCR 71(1)', 'Inviolable in official acts only.'),
    residence: says('YES'),
    citation: says('YES'),
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 44(3), 71(1)'),
    prosecution: says('NOT_FOR_OFFICIAL_ACTS', 'VCCR 71(1)', defence),
    family: says('NONE', 'VCCR 71(2)'),
    civil: says('OFFICIAL_ACTS_WITH_VCCR43_2_EXCEPTIONS', 'VCCR 43, 71(1)'),
  },
  CONSULAR_STAFF_US_NATIONAL_OR_PR: {
    ...ordinary,
    arrest: says('YES', 'VCCR 71(2)'),
    subpoena: says('YES', 'VCCR 71(2)', 'Article 44(3) protects only as far as the host State grants it.'),
    prosecution: says('YES', 'VCCR 71(2)'),
    family: says('NONE', 'VCCR 71(2)'),
    civil: says('NONE', 'VCCR 71(2)'),
  },
  IO_STAFF_US_NATIONAL: organization,
  FAMILY_DIPLOMATIC_NON_US: { ...diplomatic, family: says('NOT_APPLICABLE') },
  FAMILY_AT_NON_US_NON_PR: {
    arrest: says('NO', 'VCDR 29, 37(2)', null, 'F1'),
    residence: says('NO', 'VCDR 30, 37(2)'),
    citation: says('YES'),
    subpoena: says('NO', 'VCDR 31(2), 37(2)'),
    prosecution: says('NO', 'VCDR 37(2)', waived),
    family: says('NOT_APPLICABLE'),
    civil: says('NONE', 'VCDR 37(2)', 'Without duties there is no act to cover.'),
  },
  FAMILY_US_NATIONAL: alone,
  FAMILY_AT_PERMANENT_RESIDENT: alone,
  FAMILY_CONSULAR_SERVICE_IO: alone,
  PRIVATE_DOMESTIC_WORKER: alone,
  TEMPORARY_DUTY_UNDER_90_DAYS: ordinary,
  DIPLOMATIC_COURIER: {
    ...alone,
    arrest: says('NO', 'VCDR 27(5)', 'While performing the function.'),
    residence: says('NO', 'VCDR 27(3)', 'There is no residence; the bag is neither opened nor detained.'),
    subpoena: says('NO', null, 'Inferred from inviolability.'),
    prosecution: says(
      'YES',
      'VCDR 27(5)-(6)',
      'The article protects the person, not from the courts. No arrest while carrying; an ad hoc courier is protected until the bag is delivered.',
    ),
  },
  TERMINATED_AFTER_GRACE: {
    ...ordinary,
    arrest: says('YES', 'VCDR 39(2)'),
    subpoena: says('NOT_FOR_OFFICIAL_ACTS', null, 'For acts done in office.'),
    prosecution: says(
      'NOT_FOR_OFFICIAL_ACTS',
      'VCDR 39(2)',
      'Official acts of the former post stay immune; others may be charged.',
    ),
    civil: says('OFFICIAL_ACTS', 'VCDR 39(2)'),
  },
} as const satisfies Record<string, ImmunityRow>;

/** A row of the table of immunity. */
export type ImmunityCategory = keyof typeof immunityTable;

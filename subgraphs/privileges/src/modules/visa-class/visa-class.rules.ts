// The visa classes of foreign missions among all published ones, and how a class is written.
import { publishedVisaClasses, type PublishedVisaClass } from '@fmg/shared/domain/visa-classes';

export { publishedVisaClasses, type PublishedVisaClass };

/** The classes that a visa case may have: officials, their families and their employees, and official transit (22 CFR 41.21-41.25). */
export const caseVisaClasses = [
  'A_1',
  'A_2',
  'A_3',
  'G_1',
  'G_2',
  'G_3',
  'G_4',
  'G_5',
  'C_2',
  'C_3',
  'NATO_1',
  'NATO_2',
  'NATO_3',
  'NATO_4',
  'NATO_5',
  'NATO_6',
  'NATO_7',
] as const satisfies readonly PublishedVisaClass[];

export type CaseVisaClass = (typeof caseVisaClasses)[number];

/** Classes of attendants and personal employees: always interviewed (22 CFR 41.102), with a worker's file (8 USC 1375c). */
export const workerVisaClasses = ['A_3', 'G_5', 'NATO_7'] as const satisfies readonly CaseVisaClass[];

// A number that follows a letter without a hyphen ("E_3D") stays as it is; two classes in one visa are joined by a slash.
const joined: Partial<Record<PublishedVisaClass, string>> = {
  B_1_B_2: 'B-1/B-2',
  B_1_B_2_BCC: 'B-1/B-2/BCC',
  B_1_B_2_BCV: 'B-1/B-2/BCV',
  C_1_D: 'C-1/D',
};

/** The class as it is printed on a visa: A_1 is "A-1", B_1_B_2 is "B-1/B-2", NATO_1 is "NATO-1". */
export function visaClassLabel(visaClass: PublishedVisaClass): string {
  return joined[visaClass] ?? visaClass.replaceAll('_', '-');
}

// Which kind of mission a record of the extract is, and of which sending State; or why it is no mission here.
import { resolveCountry } from '@fmg/shared/domain/countries/resolve';
import type { EmbassyRow } from './embassies';

/** The kinds that a label of the extract can lead to. */
export const embassyKinds = [
  'EMBASSY',
  'EMBASSY_BRANCH',
  'CONSULATE_GENERAL',
  'CONSULATE',
  'VICE_CONSULATE',
  'CONSULAR_AGENCY',
  'HONORARY_POST',
  'UN_MISSION',
  'UN_OBSERVER',
  'OAS_MISSION',
  'DELEGATION',
  'INTERNATIONAL_ORGANIZATION',
  'MFGO',
  'TAIWAN_OFFICE',
] as const;

export type EmbassyKind = (typeof embassyKinds)[number];

/** The kind and the sending State's code, or the reason why the record is no mission of a State received by the host. */
export type ClassifiedEmbassy = { kind: EmbassyKind; sendingState: string } | { reason: string };

// What a label says, most particular first; a label may go on with "of <State>" or be a plural ("consulates of Sweden").
const kindOfLabel: readonly (readonly [RegExp, EmbassyKind])[] = [
  [/^honorary (?:consul|vice)/, 'HONORARY_POST'],
  [/^(?:branch|office) of (?:an |the )?embassy|^embassy (?:branch|office)/, 'EMBASSY_BRANCH'],
  [/^(?:embass(?:y|ies)|high commissions?|apostolic nunciature)\b/, 'EMBASSY'],
  [/^consulates?[- ]general\b|^general consulates?\b/, 'CONSULATE_GENERAL'],
  [/^vice[- ]consulates?\b/, 'VICE_CONSULATE'],
  [/^consular agenc(?:y|ies)\b/, 'CONSULAR_AGENCY'],
  // "Consular office" is no class of VCCR 9; it is headed by a consul, so it stands as a consulate.
  [/^(?:consulates?|consular offices?|consular posts?)\b/, 'CONSULATE'],
  [/^permanent (?:mission|representation|delegation).*united nations/, 'UN_MISSION'],
  [/^permanent observer/, 'UN_OBSERVER'],
  [/^permanent (?:mission|representation|delegation).*organi[sz]ation of american states/, 'OAS_MISSION'],
  [/^(?:delegation|diplomatic mission) of the european union\b|^delegations?$/, 'DELEGATION'],
  [/^international organi[sz]ation\b/, 'INTERNATIONAL_ORGANIZATION'],
  [/^(?:trade|tourism|economic|commercial|cultural|government) (?:and \w+ )?office\b/, 'MFGO'],
];

// Offices of a part of a State: foreign missions in the sense of 22 USC 4302 without consular or diplomatic status. The State
// answers for them, so it is the sending State.
const stateOfPart: Readonly<Record<string, string>> = { Quebec: 'CA' };

// By host, the operators whose posts it does not receive as missions of a State.
const notReceived: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    PS: 'Palestine is not recognised as a State by the host country, which had the office of its representatives in Washington closed in 2018',
  },
};

const newYork = ['New York City', 'New York', 'Manhattan'];

/**
 * Classifies a record by its label and operator (VCDR 2, VCCR 4 and 9, Taiwan Relations Act, 22 USC 4302). `host` is the
 * ISO code of the receiving State.
 */
export function classifyEmbassy(row: EmbassyRow, host = 'US'): ClassifiedEmbassy {
  const label = row.typeLabel.toLowerCase();
  const part = stateOfPart[row.operatorName];
  if (part !== undefined) return { kind: 'MFGO', sendingState: part };
  const operator = resolveCountry(row.operatorName);
  if ('reason' in operator) return operator;
  const { code } = operator;
  if (code === host) return { reason: 'the operator is the host country itself' };
  const refusal = notReceived[host]?.[code];
  if (refusal !== undefined) return { reason: refusal };
  if (/^(?:\w+ )?interests section/.test(label)) {
    return {
      reason:
        "an interests section is part of the protecting power's embassy (VCDR 45, 46), not a mission of its own",
    };
  }
  // Relations are unofficial, whatever the office is called (22 USC 3301 and following).
  if (code === 'TW') return { kind: 'TAIWAN_OFFICE', sendingState: code };
  const kind = isObserverMission(row, label)
    ? 'UN_OBSERVER'
    : kindOfLabel.find(([pattern]) => pattern.test(label))?.[1];
  if (kind === undefined) return { reason: `"${row.typeLabel}" is not a known kind of mission` };
  if (code === 'EU' && kind === 'EMBASSY') return { kind: 'DELEGATION', sendingState: code };
  return { kind, sendingState: code };
}

/** The Holy See observes the United Nations in New York; its nunciature to the State, in the capital, says which State it serves. */
function isObserverMission(row: EmbassyRow, label: string): boolean {
  return (
    label.startsWith('apostolic nunciature') &&
    newYork.includes(row.city ?? '') &&
    row.jurisdictions.length === 0
  );
}

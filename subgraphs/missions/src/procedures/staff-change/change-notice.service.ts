// Notices of change: title, name, address, passport, nationality, residence, family (form DS-2006).
import type { Change, ChangeSpec } from '@fmg/shared/changes/change';
import { refusal, Refused, refuse } from '@fmg/shared/changes/refusal';
import type { FileChangeNoticeInput } from '../../__generated__/resolvers';
import { requirePassport } from '../case/fits.service';
import { advanceFile, openFile, type CaseFile } from '../case/case.service';
import { rankFits } from '../../records/appointment/what-fits.rules';
import type { ProposedChange } from '../../records/accreditation/accreditation.tables';
import type { AppointmentRow } from '../../records/appointment/appointment.tables';
import { joinHousehold, tieConstraints } from '../household/household.service';
import { findMemberForChange, updateMember } from '../../records/household/household.store';
import { requireCountryCodes, requireInLife } from '../person/person.service';
import {
  endNationality,
  endResidence,
  findNationalities,
  findPermanentResidence,
  insertNationality,
  insertResidence,
  persons,
  updatePerson,
} from '../../records/person/person.store';
import type { PersonRow } from '../../records/person/person.tables';
import { keepPassport } from '../staff-notification/notice.service';
import { staffLife } from '../staff-notification/staff-life.service';
import { staffConstraints } from '../staff-notification/staff-notification.service';

const nationalityKnown = refusal('NATIONALITY_KNOWN', 'This nationality is on record already.', {
  path: ['input', 'nationalitiesGained'],
});
const residenceKnown = refusal('RESIDENCE_KNOWN', 'Permanent residence is on record already.', {
  path: ['input', 'permanentResidentSince'],
});

/** What broken constraints mean for notices of change. */
export const changeConstraints: ChangeSpec['constraints'] = {
  ...staffConstraints,
  nationality_pkey: nationalityKnown,
  nationality_since_unique: nationalityKnown,
  nationality_dates_check: refusal('LOST_BEFORE_GAINED', 'A nationality is not lost before it is acquired.', {
    path: ['input', 'nationalitiesLost'],
  }),
  permanent_residence_pkey: residenceKnown,
  permanent_residence_since_unique: residenceKnown,
  permanent_residence_dates_check: refusal(
    'ENDED_BEFORE_BEGUN',
    'Permanent residence does not end before it begins.',
    { path: ['input', 'permanentResidentUntil'] },
  ),
  ...tieConstraints({ joined: ['input', 'familyJoined'], left: ['input', 'familyLeft'] }),
};

/** The mission notifies a change (form DS-2006). What appears in public waits for the Office; dated facts keep what was true before. */
export async function fileChangeNotice(change: Change, input: FileChangeNoticeInput): Promise<CaseFile> {
  const file = await openFile(change, input, staffLife.kinds);
  const told = partsOf(input);
  if (told.length === 0)
    refuse('NOTHING_CHANGED', 'Tell at least one thing that has changed.', { path: ['input'] });
  const { missionOrder, passport } = input;
  if (passport != null && file.post !== null)
    await requirePassport(change, { ...file.post, visaClass: null, passport }, 'passport');
  const proposedChange = proposedIn(input);
  const { fits } = await staffLife.factsOf(change, file);
  const category = file.post?.category;
  const changed = await advanceFile(change, file, staffLife, {
    event: proposedChange === null ? 'change' : 'propose',
    // Of a rank that stays nothing is asked: it was accepted.
    given:
      category === undefined
        ? {}
        : { fits: { ...fits, rank: rankFits(category, proposedChange?.rank ?? null) } },
    note: [`DS-2006: ${told.join(', ')}.`, wordsOf(proposedChange), input.note ?? ''].join(' ').trim(),
    case: proposedChange === null ? {} : { proposedChange },
    post: {
      ...(input.function != null && { function: input.function }),
      ...(missionOrder != null && { missionOrder }),
    },
  });
  const [person] = await persons.findByIds(change.tx, [file.row.personId ?? '']);
  if (person == null || changed.post === null) return changed;
  await changeParticulars(change, person, input);
  await changeNationalities(change, person, input);
  await changeResidence(change, person, input);
  await changeFamily(change, { person, post: changed.post }, input);
  return changed;
}

/** What waits for the Office: rank, title and name appear in public. Null when the notice tells of nothing of that kind. */
function proposedIn({ rank, title, name }: FileChangeNoticeInput): ProposedChange | null {
  if (rank == null && title == null && name == null) return null;
  return {
    ...(rank != null && { rank }),
    ...(title != null && { title }),
    ...(name != null && {
      name: {
        familyName: name.familyName,
        givenNames: name.givenNames,
        displayName: name.displayName ?? `${name.givenNames} ${name.familyName}`,
      },
    }),
  };
}

function wordsOf(proposed: ProposedChange | null): string {
  if (proposed === null) return '';
  const { rank, title, name } = proposed;
  return [
    rank === undefined ? '' : `Rank asked for: ${rank}.`,
    title === undefined ? '' : `Title asked for: ${title}.`,
    name === undefined ? '' : `Name told: ${name.displayName}.`,
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** What a notice of change tells of, in words. */
function partsOf(input: FileChangeNoticeInput): string[] {
  const told: readonly (readonly [part: string, values: readonly unknown[]])[] = [
    ['post', [input.title, input.rank, input.function, input.missionOrder]],
    ['name', [input.name]],
    ['address', [input.homeAddress]],
    ['passport', [input.passport]],
    ['nationality', [input.nationalitiesGained, input.nationalitiesLost]],
    ['residence', [input.permanentResidentSince, input.permanentResidentUntil]],
    ['family', [input.familyJoined, input.familyLeft]],
  ];
  const isTold = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0);
  return told.filter(([, values]) => values.some(isTold)).map(([part]) => part);
}

async function changeParticulars(
  change: Change,
  person: PersonRow,
  { homeAddress, passport }: FileChangeNoticeInput,
): Promise<void> {
  await keepPassport(change, person.id, passport);
  if (homeAddress == null) return;
  const { street = null, city = null, state: stateCode = null, postalCode = null } = homeAddress;
  await updatePerson(change.tx, person.id, { street, city, stateCode, postalCode });
}

/** Nationalities, with their days: whatever is computed of the person's status is computed from them anew. */
async function changeNationalities(
  change: Change,
  person: PersonRow,
  input: FileChangeNoticeInput,
): Promise<void> {
  const { tx } = change;
  const [gained, lost] = [input.nationalitiesGained ?? [], input.nationalitiesLost ?? []];
  const codes = gained.map((each) => each.countryCode);
  await requireCountryCodes(change, codes, ['input', 'nationalitiesGained']);
  const [known] = await findNationalities(tx, [person.id]);
  const held = (known ?? []).filter((each) => each.until === null).map((each) => each.countryCode);
  if (codes.some((each, index) => held.includes(each) || codes.indexOf(each) !== index))
    throw new Refused([nationalityKnown]);
  for (const { on } of gained) requireInLife(change, person, on, 'nationalitiesGained');
  for (const { on } of lost) requireInLife(change, person, on, 'nationalitiesLost');
  for (const { countryCode, on } of gained) await insertNationality(tx, person, { countryCode, since: on });
  for (const { countryCode, on } of lost)
    if (!(await endNationality(tx, person.id, { countryCode, until: on })))
      refuse('NO_SUCH_NATIONALITY', `The person is no national of ${countryCode}.`, {
        path: ['input', 'nationalitiesLost'],
      });
}

/** Permanent residence, with its days; it is judged like nationality. */
async function changeResidence(
  change: Change,
  person: PersonRow,
  { permanentResidentSince: since, permanentResidentUntil: until }: FileChangeNoticeInput,
): Promise<void> {
  const { tx } = change;
  if (since != null) requireInLife(change, person, since, 'permanentResidentSince');
  if (until != null) requireInLife(change, person, until, 'permanentResidentUntil');
  if (until != null && !(await endResidence(tx, person.id, until)))
    refuse('NO_RESIDENCE', 'The person is no permanent resident of the host country.', {
      path: ['input', 'permanentResidentUntil'],
    });
  if (since == null) return;
  const [known] = await findPermanentResidence(tx, [person.id]);
  if ((known ?? []).some((each) => each.until === null)) throw new Refused([residenceKnown]);
  await insertResidence(tx, person, since);
}

async function changeFamily(
  change: Change,
  { person, post }: { person: PersonRow; post: AppointmentRow },
  { familyJoined, familyLeft }: FileChangeNoticeInput,
): Promise<void> {
  for (const each of familyJoined ?? []) await joinHousehold(change, { holder: person, post }, each);
  for (const { householdMemberId, on } of familyLeft ?? []) {
    const member = await findMemberForChange(change.tx, householdMemberId);
    if (member === null || member.principalId !== post.id || member.until !== null)
      refuse('NOT_FOUND', 'There is no such member of this household.', { path: ['input', 'familyLeft'] });
    await updateMember(change.tx, member, { until: on });
    change.concerns(member.id, member.personId);
  }
}

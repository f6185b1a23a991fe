// How a post fits its mission and its holder, as the records hold them.
import { refuse } from '@fmg/shared/changes/refusal';
import type { Change } from '@fmg/shared/changes/change';
import { categoryFits, passportFits, rankFits, visaFits } from '../../records/appointment/what-fits.rules';
import type { AppointmentCategory, Rank } from '../../records/appointment/appointment.tables';
import { missions } from '../../records/mission/mission.store';
import { persons } from '../../records/person/person.store';
import type { PassportInput } from '../../__generated__/resolvers';
import type { MissionRow } from '../../records/mission/mission.tables';
import type { PersonRow } from '../../records/person/person.tables';
import type { FitFacts } from './fits.machine';

/** A post that is asked for, or held. */
export interface PostToFit {
  missionId: string;
  personId: string;
  category: AppointmentCategory;
  rank: Rank | null;
  expectedDays: number | null;
  visaClass: string | null;
  /** The passport that is stated now, in place of the one on record. */
  passport?: PassportInput | null | undefined;
}

/** How a post fits, of which only the ids of mission and person are at hand. */
export async function fitsOfPost(change: Change, post: PostToFit): Promise<FitFacts['fits']> {
  const [mission] = await missions.findByIds(change.tx, [post.missionId]);
  const [person] = await persons.findByIds(change.tx, [post.personId]);
  if (mission == null || person == null) throw new Error('a post is of nobody, or nowhere');
  return fitsOf(post, { mission, person }, change.today);
}

/** How a post fits its mission and its holder on a day. */
export function fitsOf(
  post: Omit<PostToFit, 'missionId' | 'personId'>,
  { mission, person }: { mission: MissionRow; person: PersonRow },
  today: string,
): FitFacts['fits'] {
  const { category, rank, expectedDays, visaClass } = post;
  const passport = post.passport ?? {
    kind: person.passportKind,
    countryCode: person.passportCountryCode,
    expiresOn: person.passportExpiresOn,
  };
  const { sendingStateCode } = mission;
  return {
    category: categoryFits(category, mission),
    rank: rankFits(category, rank),
    visa: visaFits({ category, rank }, visaClass),
    passport: passportFits(passport, { category, rank, sendingStateCode, expectedDays }, today),
  };
}

/** Refuses a post with which the passport does not go. `named` is the field of the input that would have to differ. */
export async function requirePassport(change: Change, post: PostToFit, named: string): Promise<void> {
  const { passport } = await fitsOfPost(change, post);
  if (!passport.answer)
    refuse('PASSPORT_FITS_POST', passport.explanation, { ...passport, path: ['input', named] });
}

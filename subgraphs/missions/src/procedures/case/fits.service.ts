// How a post fits its mission and its holder, as the records hold them.
import { refuse } from '@fmg/shared/changes/refusal';
import type { Change } from '@fmg/shared/changes/change';
import { categoryFits, passportFits, rankFits, visaFits } from '../../records/appointment/what-fits.rules';
import type { AppointmentCategory, Rank } from '../../records/appointment/appointment.tables';
import { missions } from '../../records/mission/mission.store';
import { persons } from '../../records/person/person.store';
import type { PassportInput } from '../../__generated__/resolvers';
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

/** How a post fits. */
export async function fitsOfPost({ tx, today }: Change, post: PostToFit): Promise<FitFacts['fits']> {
  const { missionId, personId, category, rank, expectedDays, visaClass } = post;
  const [mission] = await missions.findByIds(tx, [missionId]);
  const [person] = await persons.findByIds(tx, [personId]);
  if (mission == null || person == null) throw new Error('a post is of nobody, or nowhere');
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

// Invented cyber advisories and the missions that they were sent to.
import {
  cyberAdvisory,
  cyberAdvisoryMission,
} from '@fmg/facilities/modules/cyber-advisory/cyber-advisory.tables';
import { addDays } from '@fmg/shared/domain/clock';
import { idFromKey } from '@fmg/shared/identity/ids';
import { Random } from '@fmg/shared/seed/random';
import { invented, type World } from '@fmg/shared/seed/world';
import { minutesAfter, momentOn, presentOf } from '../history';

/** Rows to insert. */
export type NewCyberAdvisory = typeof cyberAdvisory.$inferInsert;
export type NewAddressee = typeof cyberAdvisoryMission.$inferInsert;

interface Notice {
  title: string;
  severity: NewCyberAdvisory['severity'];
  state: NewCyberAdvisory['state'];
  age: number;
  /** Share of missions that it was sent to. */
  share: number;
  summary: string;
  guidance: string;
}

const notices: readonly Notice[] = [
  {
    title: 'Messages that imitate the protocol office',
    severity: 'WARNING',
    state: 'ISSUED',
    age: 4,
    share: 0.5,
    summary: 'Several missions received invitations with an attachment that asks for a password.',
    guidance: 'Open invitations only in the portal; report the sender to the help desk.',
  },
  {
    title: 'Flaw in widely used video equipment',
    severity: 'URGENT',
    state: 'ISSUED',
    age: 12,
    share: 0.35,
    summary: 'Meeting-room devices of one make can be switched on from outside.',
    guidance: 'Install the correction or unplug the devices within a day.',
  },
  {
    title: 'Calls that claim to come from a bank',
    severity: 'NOTICE',
    state: 'ISSUED',
    age: 33,
    share: 0.2,
    summary: 'Callers ask staff for the number of the tax card and of an account.',
    guidance: 'Hang up and call the bank on the number you know.',
  },
  {
    title: 'Overload of booking pages of consular posts',
    severity: 'WARNING',
    state: 'SUPERSEDED',
    age: 150,
    share: 0.25,
    summary: 'Booking pages are flooded at the hour when new dates appear.',
    guidance: 'Put a queue in front of the page and keep the log.',
  },
  {
    title: 'Booking pages: a lasting remedy',
    severity: 'NOTICE',
    state: 'ISSUED',
    age: 120,
    share: 0.25,
    summary: 'The floods come from a small number of rented servers.',
    guidance: 'Block the list that is sent on request; spread new dates over the day.',
  },
  {
    title: 'False update of translation software',
    severity: 'URGENT',
    state: 'WITHDRAWN',
    age: 300,
    share: 0.15,
    summary: 'An update was thought to be forged; the maker has shown that it is genuine.',
    guidance: 'Nothing has to be done.',
  },
];

/** Six advisories, each with its addressees. */
export function inventAdvisories(world: World): {
  advisories: NewCyberAdvisory[];
  addressees: NewAddressee[];
} {
  const random = new Random(world.seed, 'cyber advisories');
  const present = presentOf(world);
  const advisories: NewCyberAdvisory[] = [];
  const addressees: NewAddressee[] = [];
  notices.forEach(({ age, share, ...facts }, index) => {
    const id = idFromKey('CyberAdvisory', 'demonstration', index + 1);
    const issuedOn = addDays(world.today, -age);
    advisories.push({
      ...invented,
      ...facts,
      id,
      sourceRow: String(index + 1),
      issuedOn,
      validUntil: facts.state === 'ISSUED' ? null : addDays(issuedOn, 30),
    });
    for (const mission of world.missions.filter(() => random.chance(share))) {
      const at = minutesAfter(momentOn(issuedOn), random.between(10, 5000));
      addressees.push({
        advisoryId: id,
        missionId: mission.id,
        acknowledgedAt: at < present && random.chance(0.8) ? at : null,
      });
    }
  });
  return { advisories, addressees };
}

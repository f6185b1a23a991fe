// Rows for tests, each with what a test does not care about filled in; names stand for ids.
import { idFromKey } from '@fmg/shared/identity/ids';
import type { NodeType } from '@fmg/shared/identity/node-types';
import type { accreditationCase } from '../src/records/accreditation/accreditation.tables';
import type { appointment } from '../src/records/appointment/appointment.tables';
import type { householdMember } from '../src/records/household/household.tables';
import type { identityCard } from '../src/records/identity-card/identity-card.tables';
import type { mission } from '../src/records/mission/mission.tables';
import type { person } from '../src/records/person/person.tables';

const source = 'test';

/** The id that a name stands for. */
export const id = (type: NodeType, name: string): string => idFromKey(type, 'test', name);

type MissionRow = typeof mission.$inferInsert;
type PersonRow = typeof person.$inferInsert;
type PostRow = typeof appointment.$inferInsert;
type MemberRow = typeof householdMember.$inferInsert;
type CaseRow = typeof accreditationCase.$inferInsert;
type CardRow = typeof identityCard.$inferInsert;

/** An embassy at work. */
export const aMission = (name: string, more: Partial<MissionRow> = {}): MissionRow => ({
  id: id('Mission', name),
  name,
  kind: 'EMBASSY',
  state: 'OPEN',
  sendingStateCode: 'FR',
  parentId: null,
  consularDistrict: null,
  establishedOn: null,
  closedOn: null,
  city: 'Washington',
  source,
  ...more,
});

/** A person of forty or so, notified by a mission. */
export const aPerson = (name: string, at: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id: id('Person', name),
  missionId: id('Mission', at),
  nameClass: 'STAFF',
  displayName: name,
  familyName: name,
  givenNames: 'Test',
  birthDate: '1980-05-01',
  source,
  ...more,
});

/** An accepted counselor who arrived, was notified and accepted in time. */
export const aPost = (name: string, at: string, more: Partial<PostRow> = {}): PostRow => ({
  id: id('Appointment', name),
  personId: id('Person', name),
  missionId: id('Mission', at),
  category: 'DIPLOMATIC_AGENT',
  rank: 'COUNSELOR',
  title: 'Counselor',
  headsMission: false,
  headClass: null,
  missionOrder: 2,
  status: 'ACCREDITED',
  startsOn: '2024-02-01',
  arrivedOn: '2024-02-01',
  notifiedOn: '2024-02-10',
  acceptedOn: '2024-03-01',
  functionsBeganAt: null,
  precedenceFrom: null,
  chargeFrom: null,
  terminatedOn: null,
  departedOn: null,
  expectedDays: null,
  endsOn: null,
  source,
  ...more,
});

/** A post that ended on a day and was not closed. */
export const anEndedPost = (name: string, at: string, terminatedOn: string, more: Partial<PostRow> = {}) =>
  aPost(name, at, { status: 'TERMINATED_IN_GRACE', terminatedOn, ...more });

/** A tie of a person to the household of the holder of a post. */
export const aMember = (name: string, of: string, at: string, more: Partial<MemberRow> = {}): MemberRow => ({
  id: id('HouseholdMember', name),
  principalId: id('Appointment', of),
  personId: id('Person', name),
  missionId: id('Mission', at),
  relation: 'SPOUSE',
  since: '2024-02-01',
  until: null,
  livesInHousehold: true,
  evidenceOn: null,
  studentUntil: null,
  disabilityStatementOn: null,
  marriedOn: null,
  authorizedOn: null,
  acceptedOn: more.since ?? '2024-02-01',
  source,
  ...more,
});

/** The case of a post. */
export const aCase = (name: string, at: string, more: Partial<CaseRow> = {}): CaseRow => ({
  id: id('AccreditationCase', name),
  kind: 'STAFF',
  state: 'ACCREDITED',
  missionId: id('Mission', at),
  personId: id('Person', name),
  appointmentId: id('Appointment', name),
  openedOn: '2024-02-10',
  dueOn: null,
  late: false,
  graceEndsOn: null,
  departBy: null,
  closedOn: null,
  source,
  ...more,
});

/** A card of the holder of a post, good for four years. */
export const aCard = (name: string, at: string, more: Partial<CardRow> = {}): CardRow => ({
  id: id('IdentityCard', name),
  number: `CARD-${name}`,
  border: 'BLUE',
  state: 'VALID',
  personId: id('Person', name),
  appointmentId: id('Appointment', name),
  missionId: id('Mission', at),
  cardClass: 'STAFF',
  issuedOn: '2024-03-05',
  expiresOn: '2028-03-05',
  returnedOn: null,
  reportedLostOn: null,
  source,
  ...more,
});

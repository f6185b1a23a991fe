// The resolvers of all modules of this subgraph.
import { refusalResolvers } from '@fmg/shared/graphql/refusals';
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import type { MissionsSettings } from './settings';
import { accreditationResolvers } from './records/accreditation/accreditation.resolvers';
import { appointmentResolvers } from './records/appointment/appointment.resolvers';
import { complianceResolvers } from './reports/compliance/compliance.resolvers';
import { consularOfficeResolvers } from './reports/consular-office/consular-office.resolvers';
import { consularOfficerResolvers } from './procedures/consular-officer/consular-officer.resolvers';
import { countryResolvers } from './records/country/country.resolvers';
import { deadlineResolvers } from './reports/deadline/deadline.resolvers';
import { departureResolvers } from './procedures/departure/departure.resolvers';
import { diplomaticListResolvers } from './reports/diplomatic-list/diplomatic-list.resolvers';
import { headOfMissionResolvers } from './procedures/head-of-mission/head-of-mission.resolvers';
import { historyResolvers } from './records/history/history.resolvers';
import { householdChangeResolvers } from './procedures/household/household-change.resolvers';
import { householdResolvers } from './records/household/household.resolvers';
import { identityCardChangeResolvers } from './procedures/identity-card/identity-card-change.resolvers';
import { identityCardResolvers } from './records/identity-card/identity-card.resolvers';
import { importRunResolvers } from './intake/import-run/import-run.resolvers';
import { lateNotificationResolvers } from './reports/late-notification/late-notification.resolvers';
import { lifeCycleResolvers } from './procedures/life-cycle/life-cycle.resolvers';
import { missionChangeResolvers } from './procedures/mission/mission-change.resolvers';
import { missionResolvers } from './records/mission/mission.resolvers';
import { nodeResolvers } from './reports/node/node.resolvers';
import { personChangeResolvers } from './procedures/person/person-change.resolvers';
import { personResolvers } from './records/person/person.resolvers';
import { personaNonGrataResolvers } from './procedures/persona-non-grata/persona-non-grata.resolvers';
import { precedenceResolvers } from './reports/precedence/precedence.resolvers';
import { staffChangeResolvers } from './procedures/staff-change/staff-change.resolvers';
import { staffNotificationResolvers } from './procedures/staff-notification/staff-notification.resolvers';
import { relationsResolvers } from './procedures/relations/relations.resolvers';
import { staffingResolvers } from './reports/staffing/staffing.resolvers';

/** The resolvers under the settings of the subgraph. */
export const resolverMaps = ({ functionsStart }: MissionsSettings): readonly ResolverMap[] => [
  accreditationResolvers,
  appointmentResolvers,
  complianceResolvers(functionsStart),
  consularOfficeResolvers,
  consularOfficerResolvers,
  countryResolvers,
  deadlineResolvers,
  departureResolvers,
  diplomaticListResolvers,
  headOfMissionResolvers(functionsStart),
  historyResolvers,
  householdChangeResolvers,
  householdResolvers,
  identityCardChangeResolvers,
  identityCardResolvers,
  importRunResolvers,
  lateNotificationResolvers,
  lifeCycleResolvers,
  missionChangeResolvers,
  missionResolvers,
  nodeResolvers,
  personChangeResolvers,
  personResolvers,
  personaNonGrataResolvers,
  precedenceResolvers,
  refusalResolvers,
  staffChangeResolvers,
  staffNotificationResolvers,
  relationsResolvers,
  staffingResolvers,
];

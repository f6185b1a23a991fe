// The resolvers of all modules of this subgraph.
import { refusalResolvers } from '@fmg/shared/graphql/refusals';
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import type { MissionsSettings } from './settings';
import { accreditationResolvers } from './modules/accreditation/accreditation.resolvers';
import { appointmentResolvers } from './modules/appointment/appointment.resolvers';
import { complianceResolvers } from './modules/compliance/compliance.resolvers';
import { consularOfficeResolvers } from './modules/consular-office/consular-office.resolvers';
import { consularOfficerResolvers } from './modules/consular-officer/consular-officer.resolvers';
import { countryResolvers } from './modules/country/country.resolvers';
import { deadlineResolvers } from './modules/deadline/deadline.resolvers';
import { departureResolvers } from './modules/departure/departure.resolvers';
import { diplomaticListResolvers } from './modules/diplomatic-list/diplomatic-list.resolvers';
import { headOfMissionResolvers } from './modules/head-of-mission/head-of-mission.resolvers';
import { householdResolvers } from './modules/household/household.resolvers';
import { identityCardResolvers } from './modules/identity-card/identity-card.resolvers';
import { importRunResolvers } from './modules/import-run/import-run.resolvers';
import { lateNotificationResolvers } from './modules/late-notification/late-notification.resolvers';
import { missionChangeResolvers } from './modules/mission/mission-change.resolvers';
import { missionResolvers } from './modules/mission/mission.resolvers';
import { nodeResolvers } from './modules/node/node.resolvers';
import { personResolvers } from './modules/person/person.resolvers';
import { personaNonGrataResolvers } from './modules/persona-non-grata/persona-non-grata.resolvers';
import { precedenceResolvers } from './modules/precedence/precedence.resolvers';
import { staffChangeResolvers } from './modules/staff-change/staff-change.resolvers';
import { staffNotificationResolvers } from './modules/staff-notification/staff-notification.resolvers';
import { relationsResolvers } from './modules/country/relations.resolvers';
import { staffingResolvers } from './modules/staffing/staffing.resolvers';

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
  householdResolvers,
  identityCardResolvers,
  importRunResolvers,
  lateNotificationResolvers,
  missionChangeResolvers,
  missionResolvers,
  nodeResolvers,
  personResolvers,
  personaNonGrataResolvers,
  precedenceResolvers,
  refusalResolvers,
  staffChangeResolvers,
  staffNotificationResolvers,
  relationsResolvers,
  staffingResolvers,
];

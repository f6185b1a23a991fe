// The resolvers of all modules of this subgraph, and what it adds to the types of others.
import type { ResolverMap } from '@fmg/shared/server/subgraph';
import { accreditationCaseContributions } from './entities/AccreditationCase';
import { countryContributions } from './entities/Country';
import { diplomaticListEntryContributions } from './entities/DiplomaticListEntry';
import { missionContributions } from './entities/Mission';
import { personContributions } from './entities/Person';
import { benefitResolvers } from './modules/benefit/benefit.resolvers';
import { customsClearanceResolvers } from './modules/customs-clearance/customs-clearance.resolvers';
import { domesticWorkerResolvers } from './modules/domestic-worker/domestic-worker.resolvers';
import { driverLicenceResolvers } from './modules/driver-licence/driver-licence.resolvers';
import { reciprocityResolvers } from './modules/reciprocity/reciprocity.resolvers';
import { taxCardResolvers } from './modules/tax-card/tax-card.resolvers';
import { travelNoticeResolvers } from './modules/travel-notice/travel-notice.resolvers';
import { vehicleResolvers } from './modules/vehicle/vehicle.resolvers';
import { visaCaseResolvers } from './modules/visa-case/visa-case.resolvers';
import { visaIssuanceResolvers } from './modules/visa-issuance/visa-issuance.resolvers';
import { workAuthorizationResolvers } from './modules/work-authorization/work-authorization.resolvers';

export const resolverMaps: readonly ResolverMap[] = [
  accreditationCaseContributions,
  benefitResolvers,
  countryContributions,
  customsClearanceResolvers,
  diplomaticListEntryContributions,
  domesticWorkerResolvers,
  driverLicenceResolvers,
  missionContributions,
  personContributions,
  reciprocityResolvers,
  taxCardResolvers,
  travelNoticeResolvers,
  vehicleResolvers,
  visaCaseResolvers,
  visaIssuanceResolvers,
  workAuthorizationResolvers,
];

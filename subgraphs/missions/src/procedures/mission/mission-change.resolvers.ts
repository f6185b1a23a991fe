// Changes of missions, as clients ask for them.
import type { ChangeSpec } from '@fmg/shared/changes/change';
import { change } from '../../change';
import type { Resolvers } from '../../__generated__/resolvers';
import { accreditationCases } from '../../records/accreditation/accreditation.store';
import { approvedPremisesFacts } from '../../records/facts/received.facts';
import {
  advanceMission,
  closeMission,
  consentToChange,
  missionConstraints,
  openMission,
  requestMission,
  requestMissionChange,
  type MissionFile,
} from './mission.service';
import { missions } from '../../records/mission/mission.store';

const by = (name: string, ...roles: ChangeSpec['roles']): ChangeSpec => ({
  name,
  roles,
  constraints: missionConstraints,
});

const answer = ({ mission, consent }: MissionFile) => ({
  missionId: mission.id,
  caseId: consent?.id ?? null,
});

export const missionChangeResolvers: Pick<Resolvers, 'MissionPayload' | 'Mutation'> = {
  Mutation: {
    requestMission: (_, { input }, context) =>
      change(context, by('requestMission', 'MISSION_CLERK', 'PROTOCOL_OFFICER'), input, async (made) =>
        answer(await requestMission(made, input)),
      ),
    consentToMission: (_, { input }, context) =>
      change(
        context,
        by('consentToMission', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'),
        input,
        async (made) => answer(await advanceMission(made, 'consent', input)),
      ),
    refuseMission: (_, { input }, context) =>
      change(context, by('refuseMission', 'SENIOR_DECISION'), input, async (made) =>
        answer(await advanceMission(made, 'refuse', input)),
      ),
    openMission: (_, { input }, context) =>
      change(
        context,
        { ...by('openMission', 'PROPERTY_OFFICER'), facts: [approvedPremisesFacts] },
        input,
        async (made) => answer(await openMission(made, input)),
      ),
    requestMissionChange: (_, { input }, context) =>
      change(context, by('requestMissionChange', 'MISSION_CLERK'), input, async (made) =>
        answer(await requestMissionChange(made, input)),
      ),
    consentToMissionChange: (_, { input }, context) =>
      change(
        context,
        by('consentToMissionChange', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'),
        input,
        async (made) => answer(await consentToChange(made, input)),
      ),
    refuseMissionChange: (_, { input }, context) =>
      change(context, by('refuseMissionChange', 'SENIOR_DECISION'), input, async (made) =>
        answer(await advanceMission(made, 'refuseChange', input)),
      ),
    suspendMission: (_, { input }, context) =>
      change(context, by('suspendMission', 'MISSION_CLERK', 'SENIOR_DECISION'), input, async (made) =>
        answer(await advanceMission(made, 'suspend', input)),
      ),
    resumeMission: (_, { input }, context) =>
      change(context, by('resumeMission', 'SENIOR_DECISION'), input, async (made) =>
        answer(await advanceMission(made, 'resume', input)),
      ),
    closeMission: (_, { input }, context) =>
      change(
        context,
        by('closeMission', 'MISSION_CLERK', 'ACCREDITATION_OFFICER', 'SENIOR_DECISION'),
        input,
        async (made) => answer(await closeMission(made, input)),
      ),
  },
  MissionPayload: {
    mission: ({ missionId }, _, context) => context.loadOptional(missions.findByIds, missionId ?? null),
    case: ({ caseId }, _, context) => context.loadOptional(accreditationCases.findByIds, caseId ?? null),
  },
};

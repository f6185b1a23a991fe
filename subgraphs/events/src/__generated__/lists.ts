// Generated from the schema; do not edit.
import type { ListSpec } from '@fmg/shared/pagination/spec';

export const AgreementList = {
  "type": "Agreement",
  "filters": [
    "id",
    "kind",
    "title",
    "state",
    "country.code",
    "signedOn",
    "inForceFrom",
    "inForceUntil",
    "suspendedOn"
  ],
  "orders": {
    "KIND": "kind",
    "TITLE": "title",
    "STATE": "state",
    "SIGNED_ON": "signedOn",
    "IN_FORCE_FROM": "inForceFrom",
    "IN_FORCE_UNTIL": "inForceUntil"
  }
} as const satisfies ListSpec;

export const AuditEntryList = {
  "type": "AuditEntry",
  "filters": [
    "id",
    "requestId",
    "subgraph"
  ],
  "orders": {
    "AT": "at"
  }
} as const satisfies ListSpec;

export const DiplomaticNoteList = {
  "type": "DiplomaticNote",
  "filters": [
    "id",
    "number",
    "direction",
    "kind",
    "sentOn",
    "answerDueOn",
    "mission.id",
    "country.code",
    "subject"
  ],
  "orders": {
    "NUMBER": "number",
    "SENT_ON": "sentOn",
    "ANSWER_DUE_ON": "answerDueOn"
  }
} as const satisfies ListSpec;

export const DisputeList = {
  "type": "Dispute",
  "filters": [
    "id",
    "kind",
    "state",
    "mission.id",
    "party.id",
    "openedOn",
    "closedOn",
    "actOn",
    "incident.id"
  ],
  "orders": {
    "KIND": "kind",
    "STATE": "state",
    "OPENED_ON": "openedOn",
    "CLOSED_ON": "closedOn"
  }
} as const satisfies ListSpec;

export const EngagementList = {
  "type": "Engagement",
  "filters": [
    "id",
    "kind",
    "state",
    "heldOn",
    "subject",
    "country.code",
    "mission.id"
  ],
  "orders": {
    "KIND": "kind",
    "STATE": "state",
    "HELD_ON": "heldOn"
  }
} as const satisfies ListSpec;

export const EventList = {
  "type": "Event",
  "filters": [
    "id",
    "kind",
    "title",
    "state",
    "startsAt",
    "venue",
    "isPublic"
  ],
  "orders": {
    "KIND": "kind",
    "TITLE": "title",
    "STATE": "state",
    "STARTS_AT": "startsAt"
  }
} as const satisfies ListSpec;

export const ExchangeProgrammeList = {
  "type": "ExchangeProgramme",
  "filters": [
    "id",
    "title",
    "kind",
    "state",
    "startsOn",
    "endsOn",
    "mission.id",
    "country",
    "agreement.id"
  ],
  "orders": {
    "TITLE": "title",
    "KIND": "kind",
    "STATE": "state",
    "STARTS_ON": "startsOn",
    "ENDS_ON": "endsOn"
  }
} as const satisfies ListSpec;

export const FacilitationRequestList = {
  "type": "FacilitationRequest",
  "filters": [
    "id",
    "mission.id",
    "kind",
    "agency",
    "state",
    "requestedOn",
    "dueOn"
  ],
  "orders": {
    "KIND": "kind",
    "AGENCY": "agency",
    "STATE": "state",
    "REQUESTED_ON": "requestedOn",
    "DUE_ON": "dueOn"
  }
} as const satisfies ListSpec;

export const InvitationList = {
  "type": "Invitation",
  "filters": [
    "id",
    "event.id",
    "person.id",
    "mission.id",
    "state",
    "invitedAt",
    "repliedAt",
    "waitListedAt",
    "precedence"
  ],
  "orders": {
    "STATE": "state",
    "INVITED_AT": "invitedAt",
    "REPLIED_AT": "repliedAt",
    "PRECEDENCE": "precedence"
  }
} as const satisfies ListSpec;

export const LeaderVisitList = {
  "type": "LeaderVisit",
  "filters": [
    "id",
    "visitor",
    "title",
    "kind",
    "startsOn",
    "endsOn",
    "country.code",
    "fromName"
  ],
  "orders": {
    "VISITOR": "visitor",
    "KIND": "kind",
    "STARTS_ON": "startsOn"
  }
} as const satisfies ListSpec;

export const ParticipantList = {
  "type": "Participant",
  "filters": [
    "id",
    "name",
    "country.code",
    "programme.id",
    "mission.id",
    "category",
    "state",
    "startsOn",
    "endsOn",
    "homeResidenceRule",
    "sponsor"
  ],
  "orders": {
    "NAME": "name",
    "STATE": "state",
    "STARTS_ON": "startsOn",
    "ENDS_ON": "endsOn"
  }
} as const satisfies ListSpec;

export const RefusedAttemptList = {
  "type": "RefusedAttempt",
  "filters": [
    "id",
    "day",
    "subgraph",
    "actor",
    "dataClass",
    "count"
  ],
  "orders": {
    "DAY": "day",
    "COUNT": "count",
    "LAST_AT": "lastAt"
  }
} as const satisfies ListSpec;

export const SeatingPlanList = {
  "type": "SeatingPlan",
  "filters": [
    "id",
    "event.id",
    "madeAt"
  ],
  "orders": {
    "MADE_AT": "madeAt"
  }
} as const satisfies ListSpec;

export const WaiverRequestList = {
  "type": "WaiverRequest",
  "filters": [
    "id",
    "dispute.id",
    "person.id",
    "mission.id",
    "state",
    "seriousCrime",
    "referredOn",
    "requestedOn",
    "deadline",
    "decidedOn"
  ],
  "orders": {
    "STATE": "state",
    "REFERRED_ON": "referredOn",
    "REQUESTED_ON": "requestedOn",
    "DEADLINE": "deadline",
    "DECIDED_ON": "decidedOn"
  }
} as const satisfies ListSpec;

// Generated from the schema; do not edit.
import type { ListSpec } from '@fmg/shared/pagination/spec';

export const AccreditationCaseList = {
  "type": "AccreditationCase",
  "filters": [
    "id",
    "kind",
    "state",
    "mission.id",
    "person.id",
    "appointment.id",
    "form",
    "openedOn",
    "dueOn",
    "late",
    "graceEndsOn",
    "departBy",
    "reviewFrom",
    "closedOn"
  ],
  "orders": {
    "KIND": "kind",
    "STATE": "state",
    "OPENED_ON": "openedOn",
    "DUE_ON": "dueOn",
    "GRACE_ENDS_ON": "graceEndsOn"
  }
} as const satisfies ListSpec;

export const AppointmentList = {
  "type": "Appointment",
  "filters": [
    "id",
    "person.id",
    "mission.id",
    "category",
    "rank",
    "title",
    "function",
    "headsMission",
    "headClass",
    "status",
    "startsOn",
    "endsOn",
    "expectedDays",
    "arrivedAt",
    "arrivedOn",
    "notifiedOn",
    "acceptedOn",
    "functionsBeganAt",
    "precedenceFrom",
    "terminatedOn",
    "departedOn"
  ],
  "orders": {
    "CATEGORY": "category",
    "RANK": "rank",
    "MISSION_ORDER": "missionOrder",
    "STARTS_ON": "startsOn",
    "ENDS_ON": "endsOn",
    "ARRIVED_AT": "arrivedAt",
    "ARRIVED_ON": "arrivedOn",
    "NOTIFIED_ON": "notifiedOn"
  }
} as const satisfies ListSpec;

export const ConsularOfficeList = {
  "type": "ConsularOffice",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

export const CountryList = {
  "type": "Country",
  "filters": [
    "code",
    "alpha3",
    "name",
    "officialName",
    "region",
    "subregion",
    "withdrawnOn"
  ],
  "orders": {
    "CODE": "code",
    "NAME": "name",
    "REGION": "region",
    "SUBREGION": "subregion"
  }
} as const satisfies ListSpec;

export const DiplomaticListEntryList = {
  "type": "DiplomaticListEntry",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

export const HouseholdMemberList = {
  "type": "HouseholdMember",
  "filters": [
    "id",
    "principal.id",
    "person.id",
    "mission.id",
    "relation",
    "since",
    "until",
    "livesInHousehold",
    "studentUntil"
  ],
  "orders": {
    "SINCE": "since",
    "UNTIL": "until"
  }
} as const satisfies ListSpec;

export const IdentityCardList = {
  "type": "IdentityCard",
  "filters": [
    "id",
    "number",
    "border",
    "state",
    "person.id",
    "appointment.id",
    "mission.id",
    "issuedOn",
    "expiresOn",
    "returnedOn",
    "reportedLostOn"
  ],
  "orders": {
    "ISSUED_ON": "issuedOn",
    "EXPIRES_ON": "expiresOn"
  }
} as const satisfies ListSpec;

export const ImportRunList = {
  "type": "ImportRun",
  "filters": [
    "id",
    "fileName",
    "kind",
    "dataset",
    "sha256",
    "asOf",
    "startedAt",
    "outcome"
  ],
  "orders": {
    "FILE_NAME": "fileName",
    "KIND": "kind",
    "DATASET": "dataset",
    "AS_OF": "asOf",
    "STARTED_AT": "startedAt"
  }
} as const satisfies ListSpec;

export const RejectedRowList = {
  "type": "RejectedRow",
  "filters": [
    "run.id",
    "line",
    "column",
    "value",
    "reason",
    "recordUsed"
  ],
  "orders": {
    "LINE": "line",
    "REASON": "reason"
  }
} as const satisfies ListSpec;

export const LateNotificationList = {
  "type": "LateNotification",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

export const MissionList = {
  "type": "Mission",
  "filters": [
    "id",
    "name",
    "kind",
    "state",
    "status",
    "sendingState.code",
    "parent.id",
    "organization",
    "city",
    "establishedOn",
    "closedOn"
  ],
  "orders": {
    "NAME": "name",
    "KIND": "kind",
    "CITY": "city",
    "ESTABLISHED_ON": "establishedOn"
  }
} as const satisfies ListSpec;

export const PersonList = {
  "type": "Person",
  "filters": [
    "id",
    "displayName",
    "familyName",
    "birthDate",
    "pid",
    "mission.id"
  ],
  "orders": {
    "DISPLAY_NAME": "displayName",
    "FAMILY_NAME": "familyName"
  }
} as const satisfies ListSpec;

export const MissionStaffingList = {
  "type": "MissionStaffing",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

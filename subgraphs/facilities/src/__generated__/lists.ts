// Generated from the schema; do not edit.
import type { ListSpec } from '@fmg/shared/pagination/spec';

export const PersonAccountabilityList = {
  "type": "PersonAccountability",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

export const MissionAccountabilityList = {
  "type": "MissionAccountability",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

export const AssistanceRequestList = {
  "type": "AssistanceRequest",
  "filters": [
    "id",
    "crisis.id",
    "mission.id",
    "facility.id",
    "kind",
    "state",
    "people",
    "requestedAt",
    "assignedTo",
    "resolvedAt"
  ],
  "orders": {
    "KIND": "kind",
    "STATE": "state",
    "REQUESTED_AT": "requestedAt",
    "RESOLVED_AT": "resolvedAt"
  }
} as const satisfies ListSpec;

export const CrisisList = {
  "type": "Crisis",
  "filters": [
    "id",
    "kind",
    "state",
    "title",
    "openedAt",
    "closedAt"
  ],
  "orders": {
    "KIND": "kind",
    "STATE": "state",
    "OPENED_AT": "openedAt"
  }
} as const satisfies ListSpec;

export const CyberAdvisoryList = {
  "type": "CyberAdvisory",
  "filters": [
    "id",
    "title",
    "severity",
    "state",
    "issuedOn",
    "validUntil"
  ],
  "orders": {
    "TITLE": "title",
    "STATE": "state",
    "ISSUED_ON": "issuedOn"
  }
} as const satisfies ListSpec;

export const CyberAdvisoryAddresseeList = {
  "type": "CyberAdvisoryAddressee",
  "filters": [],
  "orders": {}
} as const satisfies ListSpec;

export const FacilityList = {
  "type": "Facility",
  "filters": [
    "id",
    "kind",
    "name",
    "mission.id",
    "city",
    "inviolable",
    "tenure",
    "since",
    "until",
    "commercialShare"
  ],
  "orders": {
    "KIND": "kind",
    "NAME": "name",
    "CITY": "city",
    "SINCE": "since"
  }
} as const satisfies ListSpec;

export const IncidentList = {
  "type": "Incident",
  "filters": [
    "id",
    "mission.id",
    "facility.id",
    "category",
    "severity",
    "state",
    "occurredAt",
    "reportedAt",
    "respondBy",
    "respondedAt"
  ],
  "orders": {
    "CATEGORY": "category",
    "SEVERITY": "severity",
    "STATE": "state",
    "OCCURRED_AT": "occurredAt",
    "REPORTED_AT": "reportedAt",
    "RESPOND_BY": "respondBy"
  }
} as const satisfies ListSpec;

export const PropertyNoticeList = {
  "type": "PropertyNotice",
  "filters": [
    "id",
    "mission.id",
    "facility.id",
    "kind",
    "state",
    "commercialUse",
    "receivedOn",
    "dueOn",
    "decision",
    "decidedOn",
    "executedOn"
  ],
  "orders": {
    "KIND": "kind",
    "STATE": "state",
    "RECEIVED_ON": "receivedOn",
    "DUE_ON": "dueOn",
    "DECIDED_ON": "decidedOn",
    "EXECUTED_ON": "executedOn"
  }
} as const satisfies ListSpec;

export const ProtectiveDetailList = {
  "type": "ProtectiveDetail",
  "filters": [
    "id",
    "mission.id",
    "protectee.id",
    "agency",
    "state",
    "threatLevel",
    "startsOn",
    "endsOn"
  ],
  "orders": {
    "STATE": "state",
    "STARTS_ON": "startsOn",
    "ENDS_ON": "endsOn"
  }
} as const satisfies ListSpec;

export const SecurityAssessmentList = {
  "type": "SecurityAssessment",
  "filters": [
    "id",
    "mission.id",
    "facility.id",
    "event.id",
    "kind",
    "likelihood",
    "impact",
    "score",
    "level",
    "validFrom",
    "validUntil"
  ],
  "orders": {
    "KIND": "kind",
    "SCORE": "score",
    "VALID_FROM": "validFrom",
    "VALID_UNTIL": "validUntil"
  }
} as const satisfies ListSpec;

export const ZoningCaseList = {
  "type": "ZoningCase",
  "filters": [
    "id",
    "mission.id",
    "facility.id",
    "zoneClass",
    "path",
    "state",
    "filedOn",
    "dueOn",
    "decidedOn"
  ],
  "orders": {
    "ZONE_CLASS": "zoneClass",
    "STATE": "state",
    "FILED_ON": "filedOn",
    "DUE_ON": "dueOn",
    "DECIDED_ON": "decidedOn"
  }
} as const satisfies ListSpec;

export const ZoningOverlayList = {
  "type": "ZoningOverlay",
  "filters": [
    "id",
    "name",
    "description",
    "isDiplomatic",
    "status"
  ],
  "orders": {
    "NAME": "name"
  }
} as const satisfies ListSpec;

// Generated from the schema; do not edit.
import type { ListSpec } from '@fmg/shared/pagination/spec';

export const BenefitList = {
  "type": "Benefit",
  "filters": [
    "id",
    "category",
    "mission.id",
    "title",
    "state",
    "ground",
    "requestedOn",
    "dueOn",
    "decidedOn",
    "endsOn"
  ],
  "orders": {
    "CATEGORY": "category",
    "STATE": "state",
    "REQUESTED_ON": "requestedOn",
    "DUE_ON": "dueOn"
  }
} as const satisfies ListSpec;

export const CustomsClearanceList = {
  "type": "CustomsClearance",
  "filters": [
    "id",
    "mission.id",
    "consignee.id",
    "kind",
    "waybill",
    "port",
    "firstInstallation",
    "arrivedOn",
    "state",
    "filedOn",
    "dueOn",
    "decidedOn",
    "clearedOn"
  ],
  "orders": {
    "KIND": "kind",
    "WAYBILL": "waybill",
    "ARRIVED_ON": "arrivedOn",
    "STATE": "state",
    "FILED_ON": "filedOn",
    "DUE_ON": "dueOn"
  }
} as const satisfies ListSpec;

export const DomesticWorkerFileList = {
  "type": "DomesticWorkerFile",
  "filters": [
    "id",
    "worker.id",
    "employer.id",
    "mission.id",
    "visaCase.id",
    "state",
    "filedOn",
    "decidedOn",
    "registeredOn",
    "registrationDueOn"
  ],
  "orders": {
    "STATE": "state",
    "FILED_ON": "filedOn",
    "REGISTRATION_DUE_ON": "registrationDueOn"
  }
} as const satisfies ListSpec;

export const DriverLicenceList = {
  "type": "DriverLicence",
  "filters": [
    "id",
    "number",
    "holder.id",
    "mission.id",
    "state",
    "issuedOn",
    "expiresOn",
    "suspendedUntil"
  ],
  "orders": {
    "NUMBER": "number",
    "STATE": "state",
    "ISSUED_ON": "issuedOn",
    "EXPIRES_ON": "expiresOn"
  }
} as const satisfies ListSpec;

export const ReciprocitySettingList = {
  "type": "ReciprocitySetting",
  "filters": [
    "id",
    "country.code",
    "benefit",
    "level",
    "validFrom",
    "validUntil"
  ],
  "orders": {
    "BENEFIT": "benefit",
    "LEVEL": "level",
    "VALID_FROM": "validFrom",
    "VALID_UNTIL": "validUntil"
  }
} as const satisfies ListSpec;

export const TaxCardList = {
  "type": "TaxCard",
  "filters": [
    "id",
    "number",
    "kind",
    "restricted",
    "animal",
    "holder.id",
    "mission.id",
    "state",
    "requestedOn",
    "issuedOn",
    "expiresOn"
  ],
  "orders": {
    "NUMBER": "number",
    "STATE": "state",
    "REQUESTED_ON": "requestedOn",
    "ISSUED_ON": "issuedOn",
    "EXPIRES_ON": "expiresOn"
  }
} as const satisfies ListSpec;

export const TravelNoticeList = {
  "type": "TravelNotice",
  "filters": [
    "id",
    "person.id",
    "mission.id",
    "destination",
    "startsOn",
    "endsOn",
    "regime",
    "referencePoint",
    "distanceMiles",
    "state",
    "filedOn",
    "answeredOn"
  ],
  "orders": {
    "STARTS_ON": "startsOn",
    "STATE": "state",
    "FILED_ON": "filedOn"
  }
} as const satisfies ListSpec;

export const VehicleList = {
  "type": "Vehicle",
  "filters": [
    "id",
    "plate",
    "plateLetter",
    "mission.id",
    "owner.id",
    "kind",
    "make",
    "year",
    "vin",
    "state",
    "appliedOn",
    "registeredOn",
    "renewalDueOn",
    "insuredUntil"
  ],
  "orders": {
    "PLATE": "plate",
    "MAKE": "make",
    "YEAR": "year",
    "STATE": "state",
    "APPLIED_ON": "appliedOn",
    "RENEWAL_DUE_ON": "renewalDueOn",
    "INSURED_UNTIL": "insuredUntil"
  }
} as const satisfies ListSpec;

export const VisaCaseList = {
  "type": "VisaCase",
  "filters": [
    "id",
    "visaClass",
    "state",
    "holder.id",
    "mission.id",
    "principal.id",
    "applicationKind",
    "submittedOn",
    "decidedOn",
    "validFrom",
    "validUntil",
    "renewedFrom.id",
    "interviewRequired"
  ],
  "orders": {
    "VISA_CLASS": "visaClass",
    "STATE": "state",
    "SUBMITTED_ON": "submittedOn",
    "DECIDED_ON": "decidedOn",
    "VALID_UNTIL": "validUntil"
  }
} as const satisfies ListSpec;

export const VisaIssuanceList = {
  "type": "VisaIssuance",
  "filters": [
    "id",
    "series",
    "year",
    "month",
    "nationality",
    "country",
    "visaClass",
    "issued"
  ],
  "orders": {
    "SERIES": "series",
    "YEAR": "year",
    "MONTH": "month",
    "NATIONALITY": "nationality",
    "VISA_CLASS": "visaClass",
    "ISSUED": "issued"
  }
} as const satisfies ListSpec;

export const WorkAuthorizationList = {
  "type": "WorkAuthorization",
  "filters": [
    "id",
    "person.id",
    "principal.id",
    "mission.id",
    "route",
    "state",
    "requestedOn",
    "endorsedOn",
    "validFrom",
    "validUntil"
  ],
  "orders": {
    "ROUTE": "route",
    "STATE": "state",
    "REQUESTED_ON": "requestedOn",
    "VALID_UNTIL": "validUntil"
  }
} as const satisfies ListSpec;

// Generated from the schema; do not edit.
import type { ListSpec } from '@fmg/shared/pagination/spec';

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

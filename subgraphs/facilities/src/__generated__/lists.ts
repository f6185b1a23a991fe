// Generated from the schema; do not edit.
import type { ListSpec } from '@fmg/shared/pagination/spec';

export const FacilityList = {
  "type": "Facility",
  "filters": [
    "id",
    "kind",
    "name",
    "mission.id",
    "city",
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

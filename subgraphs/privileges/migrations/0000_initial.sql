-- Everything that the schema privileges holds: tables and their indexes, who sees which rows, and the log that is only ever added to.
CREATE SCHEMA "privileges";
--> statement-breakpoint
-- What the serving role may do with tables; which rows it sees, the policies below say. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "privileges" TO "fmg_app";
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "privileges" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
-- What was asked for in vain, counted for each account, class of data and day.
CREATE TABLE "privileges"."audit_attempt" (
	"day" date NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"data_class" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "privileges"."audit_attempt_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_attempt_key" PRIMARY KEY("day","actor","roles","data_class")
);
--> statement-breakpoint
CREATE TABLE "privileges"."audit_chain" (
	"chain" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "privileges"."audit_entry" (
	"chain" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"mission_id" text collate "C",
	"purpose" text collate "C",
	"action" text collate "C" NOT NULL,
	"classes" text[] NOT NULL,
	"subjects" text[] NOT NULL,
	"subject_count" integer NOT NULL,
	"input_hash" text collate "C" NOT NULL,
	"request_id" text collate "C" NOT NULL,
	"previous_hash" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "privileges"."audit_entry_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_entry_key" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "privileges"."outbox" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "privileges"."outbox_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_key" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "privileges"."relay_position" (
	"projection" text collate "C" PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "privileges"."transition" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"event" text collate "C" NOT NULL,
	"from_state" text collate "C",
	"to_state" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text collate "C",
	"note" text collate "C",
	"number" integer
);
--> statement-breakpoint
CREATE TABLE "privileges"."benefit" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"category" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"description" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"conditions" text collate "C",
	"ground" text collate "C",
	"surcharge_amount" numeric(12, 2),
	"requested_on" date NOT NULL,
	"due_on" date NOT NULL,
	"decided_on" date,
	"ends_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "benefit_category_check" CHECK ("privileges"."benefit"."category" in ('REAL_PROPERTY', 'PUBLIC_SERVICES', 'SUPPLIES_AND_MAINTENANCE', 'LOCAL_STAFF', 'TRAVEL', 'PROTECTION', 'FINANCIAL_SERVICES', 'OTHER')),
	CONSTRAINT "benefit_ground_check" CHECK ("privileges"."benefit"."ground" in ('EASE_RELATIONS', 'PROTECT_INTERESTS', 'ADJUST_FOR_COST_ABROAD', 'RESOLVE_DISPUTE', 'PROPERTY_EXCHANGE')),
	CONSTRAINT "benefit_state_check" CHECK ("privileges"."benefit"."state" in ('REQUESTED', 'UNDER_REVIEW', 'GRANTED', 'CONDITIONED', 'WITHHELD', 'WITHDRAWN', 'ENDED')),
	CONSTRAINT "benefit_ground_given_check" CHECK ("privileges"."benefit"."state" not in ('CONDITIONED', 'WITHHELD') or "privileges"."benefit"."ground" is not null),
	CONSTRAINT "benefit_conditions_given_check" CHECK ("privileges"."benefit"."state" <> 'CONDITIONED' or "privileges"."benefit"."conditions" is not null),
	CONSTRAINT "benefit_decided_check" CHECK (("privileges"."benefit"."decided_on" is not null) = ("privileges"."benefit"."state" in ('GRANTED', 'CONDITIONED', 'WITHHELD', 'ENDED'))),
	CONSTRAINT "benefit_decision_check" CHECK ("privileges"."benefit"."decided_on" >= "privileges"."benefit"."requested_on"),
	CONSTRAINT "benefit_surcharge_check" CHECK ("privileges"."benefit"."surcharge_amount" > 0),
	CONSTRAINT "benefit_period_check" CHECK ("privileges"."benefit"."ends_on" >= "privileges"."benefit"."decided_on")
);
--> statement-breakpoint
CREATE TABLE "privileges"."customs_clearance" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"consignee_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"waybill" text collate "C" NOT NULL,
	"port" text collate "C" NOT NULL,
	"goods" text collate "C" NOT NULL,
	"first_installation" boolean NOT NULL,
	"arrived_on" date,
	"state" text collate "C" NOT NULL,
	"filed_on" date,
	"due_on" date,
	"decided_on" date,
	"cleared_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "customs_clearance_waybill_unique" UNIQUE("waybill"),
	CONSTRAINT "customs_clearance_kind_check" CHECK ("privileges"."customs_clearance"."kind" in ('OFFICIAL_GOODS', 'HOUSEHOLD_GOODS', 'PERSONAL_GOODS', 'CONSUMPTION_GOODS', 'MOTOR_VEHICLE')),
	CONSTRAINT "customs_clearance_state_check" CHECK ("privileges"."customs_clearance"."state" in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'CERTIFIED', 'REJECTED', 'CLEARED_BY_CBP')),
	CONSTRAINT "customs_clearance_official_check" CHECK ("privileges"."customs_clearance"."kind" <> 'OFFICIAL_GOODS' or "privileges"."customs_clearance"."consignee_id" is null),
	CONSTRAINT "customs_clearance_consignee_check" CHECK ("privileges"."customs_clearance"."consignee_id" is not null or "privileges"."customs_clearance"."kind" in ('OFFICIAL_GOODS', 'MOTOR_VEHICLE')),
	CONSTRAINT "customs_clearance_filed_check" CHECK (num_nonnulls("privileges"."customs_clearance"."filed_on", "privileges"."customs_clearance"."due_on") = case when "privileges"."customs_clearance"."state" = 'DRAFT' then 0 else 2 end),
	CONSTRAINT "customs_clearance_decided_check" CHECK (("privileges"."customs_clearance"."decided_on" is not null) = ("privileges"."customs_clearance"."state" in ('CERTIFIED', 'REJECTED', 'CLEARED_BY_CBP'))),
	CONSTRAINT "customs_clearance_arrival_check" CHECK ("privileges"."customs_clearance"."state" not in ('CERTIFIED', 'CLEARED_BY_CBP') or coalesce("privileges"."customs_clearance"."decided_on" >= "privileges"."customs_clearance"."arrived_on", false)),
	CONSTRAINT "customs_clearance_cleared_check" CHECK (("privileges"."customs_clearance"."cleared_on" is not null) = ("privileges"."customs_clearance"."state" = 'CLEARED_BY_CBP')),
	CONSTRAINT "customs_clearance_order_check" CHECK ("privileges"."customs_clearance"."decided_on" >= "privileges"."customs_clearance"."filed_on" and "privileges"."customs_clearance"."cleared_on" >= "privileges"."customs_clearance"."decided_on")
);
--> statement-breakpoint
CREATE TABLE "privileges"."domestic_worker_check" (
	"file_id" text collate "C" NOT NULL,
	"place" integer NOT NULL,
	"name" text collate "C" NOT NULL,
	"passed" boolean,
	"explanation" text collate "C",
	CONSTRAINT "domestic_worker_check_key" PRIMARY KEY("file_id","name"),
	CONSTRAINT "domestic_worker_check_name_check" CHECK ("privileges"."domestic_worker_check"."name" in ('PRE_NOTIFICATION', 'EMPLOYER_STATUS', 'ABILITY_TO_PAY', 'CONTRACT_LANGUAGE', 'WAGE', 'PAYMENT', 'DEDUCTIONS', 'HOURS', 'TRAVEL', 'PAPERS', 'EXCLUSIVE_WORK'))
);
--> statement-breakpoint
CREATE TABLE "privileges"."domestic_worker_file" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"worker_id" text collate "C" NOT NULL,
	"employer_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"visa_case_id" text collate "C",
	"state" text collate "C" NOT NULL,
	"filed_on" date NOT NULL,
	"decided_on" date,
	"registered_on" date,
	"registration_due_on" date,
	"contract_signed_on" date NOT NULL,
	"contract_language" text collate "C" NOT NULL,
	"hourly_wage" numeric(8, 2) NOT NULL,
	"minimum_wage" numeric(8, 2) NOT NULL,
	"hours_per_week" double precision NOT NULL,
	"paid_by" text collate "C" NOT NULL,
	"paid_every" text collate "C" NOT NULL,
	"deductions" boolean NOT NULL,
	"travel_paid" boolean NOT NULL,
	"papers_kept" boolean NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "domestic_worker_file_state_check" CHECK ("privileges"."domestic_worker_file"."state" in ('PRE_NOTIFIED', 'UNDER_REVIEW', 'RETURNED', 'ACCEPTED', 'REGISTERED', 'SUSPENDED', 'TRANSFERRED', 'CLOSED')),
	CONSTRAINT "domestic_worker_file_paid_by_check" CHECK ("privileges"."domestic_worker_file"."paid_by" in ('CASH', 'CHECK', 'BANK_TRANSFER')),
	CONSTRAINT "domestic_worker_file_paid_every_check" CHECK ("privileges"."domestic_worker_file"."paid_every" in ('WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY')),
	CONSTRAINT "domestic_worker_file_parties_check" CHECK ("privileges"."domestic_worker_file"."worker_id" <> "privileges"."domestic_worker_file"."employer_id"),
	CONSTRAINT "domestic_worker_file_wage_check" CHECK ("privileges"."domestic_worker_file"."hourly_wage" > 0 and "privileges"."domestic_worker_file"."minimum_wage" > 0),
	CONSTRAINT "domestic_worker_file_hours_check" CHECK ("privileges"."domestic_worker_file"."hours_per_week" > 0 and "privileges"."domestic_worker_file"."hours_per_week" <= 168),
	CONSTRAINT "domestic_worker_file_decision_check" CHECK ("privileges"."domestic_worker_file"."decided_on" >= "privileges"."domestic_worker_file"."filed_on"),
	CONSTRAINT "domestic_worker_file_registration_check" CHECK ("privileges"."domestic_worker_file"."state" <> 'REGISTERED' or ("privileges"."domestic_worker_file"."registered_on" is not null and "privileges"."domestic_worker_file"."registration_due_on" > "privileges"."domestic_worker_file"."registered_on"))
);
--> statement-breakpoint
CREATE TABLE "privileges"."driver_licence" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" text collate "C" NOT NULL,
	"holder_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"suspended_until" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "driver_licence_number_unique" UNIQUE("number"),
	CONSTRAINT "driver_licence_state_check" CHECK ("privileges"."driver_licence"."state" in ('VALID', 'UNDER_REVIEW', 'SUSPENDED', 'EXPIRED', 'SURRENDERED')),
	CONSTRAINT "driver_licence_period_check" CHECK ("privileges"."driver_licence"."expires_on" >= "privileges"."driver_licence"."issued_on"),
	CONSTRAINT "driver_licence_suspension_check" CHECK (("privileges"."driver_licence"."suspended_until" is not null) = ("privileges"."driver_licence"."state" = 'SUSPENDED'))
);
--> statement-breakpoint
CREATE TABLE "privileges"."traffic_violation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"licence_id" text collate "C" NOT NULL,
	"committed_on" date NOT NULL,
	"offence" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"points" integer NOT NULL,
	"place" text collate "C" NOT NULL,
	"citation" text collate "C" NOT NULL,
	"disposition" text collate "C" NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "traffic_violation_citation_unique" UNIQUE("place","citation"),
	CONSTRAINT "traffic_violation_offence_check" CHECK ("privileges"."traffic_violation"."offence" in ('SPEEDING', 'RED_LIGHT', 'STOP_SIGN', 'IMPROPER_TURN', 'FOLLOWING_TOO_CLOSELY', 'NO_SEAT_BELT', 'HAND_HELD_DEVICE', 'RECKLESS_DRIVING', 'LEAVING_THE_SCENE', 'IMPAIRED_DRIVING')),
	CONSTRAINT "traffic_violation_kind_check" CHECK ("privileges"."traffic_violation"."kind" in ('PRE_PAYABLE', 'MUST_APPEAR')),
	CONSTRAINT "traffic_violation_disposition_check" CHECK ("privileges"."traffic_violation"."disposition" in ('OPEN', 'PAID', 'CONTESTED', 'CONVICTED', 'DISMISSED')),
	CONSTRAINT "traffic_violation_points_check" CHECK ("privileges"."traffic_violation"."points" between 0 and 12)
);
--> statement-breakpoint
CREATE TABLE "privileges"."reciprocity_setting" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"country_code" text collate "C" NOT NULL,
	"benefit" text collate "C" NOT NULL,
	"level" text collate "C" NOT NULL,
	"minimum_purchase_amount" numeric(12, 2),
	"excluded_categories" jsonb NOT NULL,
	"limit_number" integer,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"authority" text collate "C" NOT NULL,
	"legal_basis" text collate "C" NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "reciprocity_setting_since_unique" UNIQUE("country_code","benefit","valid_from"),
	CONSTRAINT "reciprocity_setting_benefit_check" CHECK ("privileges"."reciprocity_setting"."benefit" in ('MISSION_SALES_TAX', 'PERSONAL_SALES_TAX', 'MOTOR_FUEL_TAX', 'UTILITY_TAX', 'HOTEL_TAX', 'CUSTOMS', 'VEHICLES', 'VISA_VALIDITY', 'DEPENDANT_WORK', 'AIRPORT_COURTESIES', 'ALL_STAFF', 'DIPLOMATIC_STAFF', 'ADMIN_TECH_STAFF', 'SERVICE_STAFF', 'CONSULAR_STAFF')),
	CONSTRAINT "reciprocity_setting_level_check" CHECK ("privileges"."reciprocity_setting"."level" in ('FULL', 'MINIMUM_PURCHASE', 'EXCLUDED_CATEGORIES', 'LIMITED', 'WITHDRAWN')),
	CONSTRAINT "reciprocity_setting_period_check" CHECK ("privileges"."reciprocity_setting"."valid_until" > "privileges"."reciprocity_setting"."valid_from"),
	CONSTRAINT "reciprocity_setting_minimum_check" CHECK ((coalesce("privileges"."reciprocity_setting"."minimum_purchase_amount", 0) > 0) = ("privileges"."reciprocity_setting"."level" = 'MINIMUM_PURCHASE')),
	CONSTRAINT "reciprocity_setting_excluded_check" CHECK ("privileges"."reciprocity_setting"."excluded_categories" <@ '["GENERAL","HOTELS","RESTAURANTS","ALCOHOL","TOBACCO","ELECTRONICS","CLOTHING","VEHICLES","MOTOR_FUEL","UTILITIES","AIRLINE_TICKETS","CRUISES"]'::jsonb and ("privileges"."reciprocity_setting"."excluded_categories" <> '[]'::jsonb) = ("privileges"."reciprocity_setting"."level" = 'EXCLUDED_CATEGORIES')),
	CONSTRAINT "reciprocity_setting_limit_check" CHECK ((coalesce("privileges"."reciprocity_setting"."limit_number", 0) > 0) = ("privileges"."reciprocity_setting"."level" = 'LIMITED'))
);
--> statement-breakpoint
CREATE TABLE "privileges"."tax_card" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"restricted" boolean NOT NULL,
	"animal" text collate "C" GENERATED ALWAYS AS (case when kind = 'MISSION' then case when restricted then 'BUFFALO' else 'OWL' end
          else case when restricted then 'DEER' else 'EAGLE' end end) STORED NOT NULL,
	"minimum_purchase_amount" numeric(12, 2),
	"excluded_categories" jsonb NOT NULL,
	"holder_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"requested_on" date NOT NULL,
	"issued_on" date,
	"expires_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "tax_card_number_unique" UNIQUE("number"),
	CONSTRAINT "tax_card_kind_check" CHECK ("privileges"."tax_card"."kind" in ('MISSION', 'PERSONAL')),
	CONSTRAINT "tax_card_state_check" CHECK ("privileges"."tax_card"."state" in ('REQUESTED', 'ELIGIBILITY_CHECK', 'ISSUED', 'EXPIRED', 'RECALLED', 'RETURNED', 'LOST')),
	CONSTRAINT "tax_card_animal_check" CHECK ("privileges"."tax_card"."animal" in ('OWL', 'BUFFALO', 'EAGLE', 'DEER')),
	CONSTRAINT "tax_card_minimum_check" CHECK ("privileges"."tax_card"."minimum_purchase_amount" > 0),
	CONSTRAINT "tax_card_excluded_check" CHECK ("privileges"."tax_card"."excluded_categories" <@ '["GENERAL","HOTELS","RESTAURANTS","ALCOHOL","TOBACCO","ELECTRONICS","CLOTHING","VEHICLES","MOTOR_FUEL","UTILITIES","AIRLINE_TICKETS","CRUISES"]'::jsonb),
	CONSTRAINT "tax_card_restricted_check" CHECK ("privileges"."tax_card"."restricted" = ("privileges"."tax_card"."minimum_purchase_amount" is not null or "privileges"."tax_card"."excluded_categories" <> '[]'::jsonb)),
	CONSTRAINT "tax_card_issued_check" CHECK (num_nonnulls("privileges"."tax_card"."issued_on", "privileges"."tax_card"."expires_on") = case when "privileges"."tax_card"."state" in ('REQUESTED', 'ELIGIBILITY_CHECK') then 0 else 2 end),
	CONSTRAINT "tax_card_request_check" CHECK ("privileges"."tax_card"."issued_on" >= "privileges"."tax_card"."requested_on"),
	CONSTRAINT "tax_card_period_check" CHECK ("privileges"."tax_card"."expires_on" >= "privileges"."tax_card"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "privileges"."travel_notice" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"destination" text collate "C" NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"purpose" text collate "C" NOT NULL,
	"regime" text collate "C" NOT NULL,
	"reference_point" text collate "C" NOT NULL,
	"distance_miles" double precision NOT NULL,
	"state" text collate "C" NOT NULL,
	"filed_on" date NOT NULL,
	"answered_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "travel_notice_regime_check" CHECK ("privileges"."travel_notice"."regime" in ('NONE', 'NOTIFY', 'APPROVAL', 'ENGAGEMENT_NOTICE')),
	CONSTRAINT "travel_notice_reference_point_check" CHECK ("privileges"."travel_notice"."reference_point" in ('WHITE_HOUSE', 'COLUMBUS_CIRCLE')),
	CONSTRAINT "travel_notice_state_check" CHECK ("privileges"."travel_notice"."state" in ('FILED', 'ACKNOWLEDGED', 'APPROVED', 'DENIED', 'NO_ANSWER', 'TRAVELLED', 'CANCELLED', 'VIOLATION')),
	CONSTRAINT "travel_notice_period_check" CHECK ("privileges"."travel_notice"."ends_on" >= "privileges"."travel_notice"."starts_on"),
	CONSTRAINT "travel_notice_distance_check" CHECK ("privileges"."travel_notice"."distance_miles" >= 0),
	CONSTRAINT "travel_notice_approval_check" CHECK ("privileges"."travel_notice"."state" not in ('APPROVED', 'DENIED', 'NO_ANSWER') or "privileges"."travel_notice"."regime" = 'APPROVAL'),
	CONSTRAINT "travel_notice_answer_check" CHECK ("privileges"."travel_notice"."state" not in ('ACKNOWLEDGED', 'APPROVED', 'DENIED') or "privileges"."travel_notice"."answered_on" is not null),
	CONSTRAINT "travel_notice_answered_check" CHECK ("privileges"."travel_notice"."answered_on" >= "privileges"."travel_notice"."filed_on")
);
--> statement-breakpoint
CREATE TABLE "privileges"."travel_regime" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"country_code" text collate "C" NOT NULL,
	"regime" text collate "C" NOT NULL,
	"reference_point" text collate "C" NOT NULL,
	"radius_miles" double precision,
	"authority" text collate "C" NOT NULL,
	"legal_basis" text collate "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "travel_regime_since_unique" UNIQUE("country_code","reference_point","valid_from"),
	CONSTRAINT "travel_regime_kind_check" CHECK ("privileges"."travel_regime"."regime" in ('NONE', 'NOTIFY', 'APPROVAL', 'ENGAGEMENT_NOTICE')),
	CONSTRAINT "travel_regime_reference_point_check" CHECK ("privileges"."travel_regime"."reference_point" in ('WHITE_HOUSE', 'COLUMBUS_CIRCLE')),
	CONSTRAINT "travel_regime_radius_check" CHECK ("privileges"."travel_regime"."radius_miles" > 0),
	CONSTRAINT "travel_regime_period_check" CHECK ("privileges"."travel_regime"."valid_until" > "privileges"."travel_regime"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "privileges"."liability_policy" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"vehicle_id" text collate "C" NOT NULL,
	"insurer" text collate "C" NOT NULL,
	"number" text collate "C" NOT NULL,
	"since" date NOT NULL,
	"until" date NOT NULL,
	"combined" integer,
	"per_person" integer,
	"per_accident" integer,
	"property" integer,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "liability_policy_since_unique" UNIQUE("vehicle_id","since"),
	CONSTRAINT "liability_policy_period_check" CHECK ("privileges"."liability_policy"."until" >= "privileges"."liability_policy"."since"),
	CONSTRAINT "liability_policy_limits_check" CHECK ("privileges"."liability_policy"."combined" is not null or ("privileges"."liability_policy"."per_person" is not null and "privileges"."liability_policy"."per_accident" is not null and "privileges"."liability_policy"."property" is not null))
);
--> statement-breakpoint
CREATE TABLE "privileges"."vehicle" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"plate" text collate "C",
	"plate_letter" text collate "C" NOT NULL,
	"plate_layout" text collate "C" NOT NULL,
	"plate_country_code" text collate "C",
	"mission_id" text collate "C" NOT NULL,
	"owner_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"make" text collate "C" NOT NULL,
	"model" text collate "C" NOT NULL,
	"year" integer NOT NULL,
	"vin" text collate "C",
	"state" text collate "C" NOT NULL,
	"applied_on" date NOT NULL,
	"registered_on" date,
	"renewal_due_on" date,
	"insured_until" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "vehicle_plate_unique" UNIQUE("plate"),
	CONSTRAINT "vehicle_vin_unique" UNIQUE("vin"),
	CONSTRAINT "vehicle_kind_check" CHECK ("privileges"."vehicle"."kind" in ('CAR', 'MOTORCYCLE', 'TRAILER')),
	CONSTRAINT "vehicle_plate_letter_check" CHECK ("privileges"."vehicle"."plate_letter" in ('D', 'C', 'S', 'A')),
	CONSTRAINT "vehicle_plate_layout_check" CHECK ("privileges"."vehicle"."plate_layout" in ('LETTER_FIRST', 'LETTER_LAST')),
	CONSTRAINT "vehicle_state_check" CHECK ("privileges"."vehicle"."state" in ('APPLIED', 'INSURANCE_OK', 'REGISTERED', 'RENEWAL_DUE', 'SUSPENDED', 'RECALLED', 'CLOSED')),
	CONSTRAINT "vehicle_year_check" CHECK ("privileges"."vehicle"."year" between 1900 and 2100),
	CONSTRAINT "vehicle_vin_check" CHECK (length("privileges"."vehicle"."vin") = 17),
	CONSTRAINT "vehicle_registered_check" CHECK ("privileges"."vehicle"."state" not in ('REGISTERED', 'RENEWAL_DUE', 'SUSPENDED', 'RECALLED') or ("privileges"."vehicle"."plate" is not null and "privileges"."vehicle"."registered_on" is not null)),
	CONSTRAINT "vehicle_insurance_check" CHECK ("privileges"."vehicle"."kind" = 'TRAILER' or "privileges"."vehicle"."insured_until" is not null or "privileges"."vehicle"."state" in ('APPLIED', 'CLOSED')),
	CONSTRAINT "vehicle_application_check" CHECK ("privileges"."vehicle"."registered_on" >= "privileges"."vehicle"."applied_on"),
	CONSTRAINT "vehicle_renewal_check" CHECK ("privileges"."vehicle"."renewal_due_on" > "privileges"."vehicle"."registered_on")
);
--> statement-breakpoint
CREATE TABLE "privileges"."visa_case" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"visa_class" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"holder_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"principal_id" text collate "C",
	"application_kind" text collate "C" NOT NULL,
	"note_number" text collate "C",
	"submitted_on" date NOT NULL,
	"decided_on" date,
	"valid_from" date,
	"valid_until" date,
	"refusal_ground" text collate "C",
	"renewed_from_id" text collate "C",
	"interview_required" boolean NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "visa_case_class_check" CHECK ("privileges"."visa_case"."visa_class" in ('A_1', 'A_2', 'A_3', 'G_1', 'G_2', 'G_3', 'G_4', 'G_5', 'C_2', 'C_3', 'NATO_1', 'NATO_2', 'NATO_3', 'NATO_4', 'NATO_5', 'NATO_6', 'NATO_7')),
	CONSTRAINT "visa_case_state_check" CHECK ("privileges"."visa_case"."state" in ('SUBMITTED', 'RETURNED', 'CLASS_CONFIRMED', 'SCREENING', 'INTERVIEW', 'ADMINISTRATIVE_PROCESSING', 'APPROVED', 'REFUSED', 'ISSUED', 'EXPIRED', 'REVOKED', 'CANCELLED')),
	CONSTRAINT "visa_case_application_kind_check" CHECK ("privileges"."visa_case"."application_kind" in ('FIRST', 'RENEWAL', 'CHANGE_OF_STATUS')),
	CONSTRAINT "visa_case_decision_check" CHECK ("privileges"."visa_case"."decided_on" >= "privileges"."visa_case"."submitted_on"),
	CONSTRAINT "visa_case_decided_check" CHECK (("privileges"."visa_case"."decided_on" is not null) = ("privileges"."visa_case"."state" in ('APPROVED', 'REFUSED', 'ISSUED', 'EXPIRED', 'REVOKED', 'CANCELLED'))),
	CONSTRAINT "visa_case_refusal_check" CHECK (("privileges"."visa_case"."refusal_ground" is not null) = ("privileges"."visa_case"."state" = 'REFUSED')),
	CONSTRAINT "visa_case_validity_check" CHECK (num_nonnulls("privileges"."visa_case"."valid_from", "privileges"."visa_case"."valid_until") = case when "privileges"."visa_case"."state" in ('ISSUED', 'EXPIRED', 'REVOKED', 'CANCELLED') then 2 else 0 end),
	CONSTRAINT "visa_case_period_check" CHECK ("privileges"."visa_case"."valid_until" >= "privileges"."visa_case"."valid_from"),
	CONSTRAINT "visa_case_interview_check" CHECK ("privileges"."visa_case"."interview_required" or "privileges"."visa_case"."visa_class" not in ('A_3', 'G_5', 'NATO_7')),
	CONSTRAINT "visa_case_renewal_check" CHECK ("privileges"."visa_case"."renewed_from_id" is null or ("privileges"."visa_case"."renewed_from_id" <> "privileges"."visa_case"."id" and "privileges"."visa_case"."application_kind" = 'RENEWAL'))
);
--> statement-breakpoint
CREATE TABLE "privileges"."issuance_total" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"series" text collate "C" NOT NULL,
	"period" text collate "C" NOT NULL,
	"visa_class" text collate "C",
	"total" integer NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "issuance_total_key_unique" UNIQUE NULLS NOT DISTINCT("series","period","visa_class"),
	CONSTRAINT "issuance_total_series_check" CHECK ("privileges"."issuance_total"."series" in ('FISCAL_YEAR', 'MONTH')),
	CONSTRAINT "issuance_total_class_check" CHECK ("privileges"."issuance_total"."visa_class" in ('A_1', 'A_2', 'A_3', 'BCC', 'B_1', 'B_1_B_2', 'B_1_B_2_BCC', 'B_1_B_2_BCV', 'B_2', 'CW_1', 'CW_2', 'C_1', 'C_1_D', 'C_2', 'C_3', 'D', 'D_CREW', 'E_1', 'E_2', 'E_2C', 'E_3', 'E_3D', 'E_3R', 'F_1', 'F_2', 'F_3', 'G_1', 'G_2', 'G_3', 'G_4', 'G_5', 'H_1A', 'H_1B', 'H_1B1', 'H_1C', 'H_2A', 'H_2B', 'H_2R', 'H_3', 'H_4', 'I', 'J_1', 'J_2', 'K_1', 'K_2', 'K_3', 'K_4', 'L_1', 'L_2', 'M_1', 'M_2', 'M_3', 'NATO_1', 'NATO_2', 'NATO_3', 'NATO_4', 'NATO_5', 'NATO_6', 'NATO_7', 'N_8', 'N_9', 'O_1', 'O_2', 'O_3', 'P_1', 'P_2', 'P_3', 'P_4', 'Q_1', 'Q_2', 'Q_3', 'R_1', 'R_2', 'S_5', 'S_6', 'S_7', 'TD', 'TN', 'T_1', 'T_2', 'T_3', 'T_4', 'T_5', 'T_6', 'U_1', 'U_2', 'U_3', 'U_4', 'U_5', 'V_1', 'V_2', 'V_3')),
	CONSTRAINT "issuance_total_period_check" CHECK ("privileges"."issuance_total"."period" ~ case "privileges"."issuance_total"."series" when 'MONTH' then '^[0-9]{4}-[0-9]{2}-01$' else '^[0-9]{4}$' end),
	CONSTRAINT "issuance_total_total_check" CHECK ("privileges"."issuance_total"."total" >= 0)
);
--> statement-breakpoint
CREATE TABLE "privileges"."visa_issuance" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"series" text collate "C" NOT NULL,
	"period" text collate "C" NOT NULL,
	"year" integer GENERATED ALWAYS AS (case series when 'FISCAL_YEAR' then period::integer end) STORED,
	"month" date GENERATED ALWAYS AS (case series when 'MONTH' then make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, 1) end) STORED,
	"nationality" text collate "C" NOT NULL,
	"country_code" text collate "C",
	"visa_class" text collate "C" NOT NULL,
	"issued" integer NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "visa_issuance_key_unique" UNIQUE("series","period","nationality","visa_class"),
	CONSTRAINT "visa_issuance_series_check" CHECK ("privileges"."visa_issuance"."series" in ('FISCAL_YEAR', 'MONTH')),
	CONSTRAINT "visa_issuance_class_check" CHECK ("privileges"."visa_issuance"."visa_class" in ('A_1', 'A_2', 'A_3', 'BCC', 'B_1', 'B_1_B_2', 'B_1_B_2_BCC', 'B_1_B_2_BCV', 'B_2', 'CW_1', 'CW_2', 'C_1', 'C_1_D', 'C_2', 'C_3', 'D', 'D_CREW', 'E_1', 'E_2', 'E_2C', 'E_3', 'E_3D', 'E_3R', 'F_1', 'F_2', 'F_3', 'G_1', 'G_2', 'G_3', 'G_4', 'G_5', 'H_1A', 'H_1B', 'H_1B1', 'H_1C', 'H_2A', 'H_2B', 'H_2R', 'H_3', 'H_4', 'I', 'J_1', 'J_2', 'K_1', 'K_2', 'K_3', 'K_4', 'L_1', 'L_2', 'M_1', 'M_2', 'M_3', 'NATO_1', 'NATO_2', 'NATO_3', 'NATO_4', 'NATO_5', 'NATO_6', 'NATO_7', 'N_8', 'N_9', 'O_1', 'O_2', 'O_3', 'P_1', 'P_2', 'P_3', 'P_4', 'Q_1', 'Q_2', 'Q_3', 'R_1', 'R_2', 'S_5', 'S_6', 'S_7', 'TD', 'TN', 'T_1', 'T_2', 'T_3', 'T_4', 'T_5', 'T_6', 'U_1', 'U_2', 'U_3', 'U_4', 'U_5', 'V_1', 'V_2', 'V_3')),
	CONSTRAINT "visa_issuance_period_check" CHECK ("privileges"."visa_issuance"."period" ~ case "privileges"."visa_issuance"."series" when 'MONTH' then '^[0-9]{4}-[0-9]{2}-01$' else '^[0-9]{4}$' end),
	CONSTRAINT "visa_issuance_issued_check" CHECK ("privileges"."visa_issuance"."issued" >= 0)
);
--> statement-breakpoint
CREATE TABLE "privileges"."work_authorization" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"principal_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"route" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"occupation" text collate "C" NOT NULL,
	"requested_on" date NOT NULL,
	"endorsed_on" date,
	"valid_from" date,
	"valid_until" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "work_authorization_route_check" CHECK ("privileges"."work_authorization"."route" in ('BILATERAL_AGREEMENT', 'DE_FACTO_ARRANGEMENT', 'G4_REGULATION')),
	CONSTRAINT "work_authorization_state_check" CHECK ("privileges"."work_authorization"."state" in ('REQUESTED', 'STATE_REVIEW', 'ENDORSED', 'DENIED', 'USCIS_PENDING', 'AUTHORIZED', 'EXPIRED', 'REVOKED')),
	CONSTRAINT "work_authorization_parties_check" CHECK ("privileges"."work_authorization"."person_id" <> "privileges"."work_authorization"."principal_id"),
	CONSTRAINT "work_authorization_endorsed_check" CHECK (("privileges"."work_authorization"."endorsed_on" is null) = ("privileges"."work_authorization"."state" in ('REQUESTED', 'STATE_REVIEW'))),
	CONSTRAINT "work_authorization_endorsement_check" CHECK ("privileges"."work_authorization"."endorsed_on" >= "privileges"."work_authorization"."requested_on"),
	CONSTRAINT "work_authorization_card_check" CHECK (num_nonnulls("privileges"."work_authorization"."valid_from", "privileges"."work_authorization"."valid_until") = case when "privileges"."work_authorization"."state" in ('AUTHORIZED', 'EXPIRED', 'REVOKED') then 2 else 0 end),
	CONSTRAINT "work_authorization_period_check" CHECK ("privileges"."work_authorization"."valid_until" >= "privileges"."work_authorization"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "privileges"."domestic_worker_check" ADD CONSTRAINT "domestic_worker_check_file_id_domestic_worker_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "privileges"."domestic_worker_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privileges"."domestic_worker_file" ADD CONSTRAINT "domestic_worker_file_visa_case_fk" FOREIGN KEY ("visa_case_id") REFERENCES "privileges"."visa_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privileges"."traffic_violation" ADD CONSTRAINT "traffic_violation_licence_id_driver_licence_id_fk" FOREIGN KEY ("licence_id") REFERENCES "privileges"."driver_licence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privileges"."liability_policy" ADD CONSTRAINT "liability_policy_vehicle_id_vehicle_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "privileges"."vehicle"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privileges"."visa_case" ADD CONSTRAINT "visa_case_renewed_from_fk" FOREIGN KEY ("renewed_from_id") REFERENCES "privileges"."visa_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_attempt_relay_index" ON "privileges"."audit_attempt" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "audit_entry_relay_index" ON "privileges"."audit_entry" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "outbox_topic_index" ON "privileges"."outbox" USING btree ("topic","transaction","number");--> statement-breakpoint
CREATE INDEX "transition_subject_index" ON "privileges"."transition" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "benefit_mission_index" ON "privileges"."benefit" USING btree ("mission_id","requested_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "benefit_state_index" ON "privileges"."benefit" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "customs_clearance_mission_index" ON "privileges"."customs_clearance" USING btree ("mission_id","filed_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "customs_clearance_consignee_index" ON "privileges"."customs_clearance" USING btree ("consignee_id");--> statement-breakpoint
CREATE INDEX "customs_clearance_state_index" ON "privileges"."customs_clearance" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "domestic_worker_file_mission_index" ON "privileges"."domestic_worker_file" USING btree ("mission_id","filed_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "domestic_worker_file_worker_index" ON "privileges"."domestic_worker_file" USING btree ("worker_id");--> statement-breakpoint
CREATE INDEX "domestic_worker_file_employer_index" ON "privileges"."domestic_worker_file" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "domestic_worker_file_visa_case_index" ON "privileges"."domestic_worker_file" USING btree ("visa_case_id");--> statement-breakpoint
CREATE INDEX "domestic_worker_file_due_index" ON "privileges"."domestic_worker_file" USING btree ("state","registration_due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "driver_licence_holder_unique" ON "privileges"."driver_licence" USING btree ("holder_id") WHERE "privileges"."driver_licence"."state" in ('VALID', 'UNDER_REVIEW', 'SUSPENDED');--> statement-breakpoint
CREATE INDEX "driver_licence_holder_index" ON "privileges"."driver_licence" USING btree ("holder_id","issued_on");--> statement-breakpoint
CREATE INDEX "driver_licence_mission_index" ON "privileges"."driver_licence" USING btree ("mission_id","number");--> statement-breakpoint
CREATE INDEX "driver_licence_state_index" ON "privileges"."driver_licence" USING btree ("state","expires_on");--> statement-breakpoint
CREATE INDEX "traffic_violation_licence_index" ON "privileges"."traffic_violation" USING btree ("licence_id","committed_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "reciprocity_setting_open_unique" ON "privileges"."reciprocity_setting" USING btree ("country_code","benefit") WHERE "privileges"."reciprocity_setting"."valid_until" is null;--> statement-breakpoint
CREATE INDEX "reciprocity_setting_from_index" ON "privileges"."reciprocity_setting" USING btree ("valid_from" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "tax_card_personal_unique" ON "privileges"."tax_card" USING btree ("holder_id") WHERE "privileges"."tax_card"."kind" = 'PERSONAL' and "privileges"."tax_card"."state" = 'ISSUED';--> statement-breakpoint
CREATE INDEX "tax_card_holder_index" ON "privileges"."tax_card" USING btree ("holder_id","requested_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "tax_card_mission_index" ON "privileges"."tax_card" USING btree ("mission_id","requested_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "tax_card_state_index" ON "privileges"."tax_card" USING btree ("state","expires_on");--> statement-breakpoint
CREATE INDEX "travel_notice_person_index" ON "privileges"."travel_notice" USING btree ("person_id","starts_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "travel_notice_mission_index" ON "privileges"."travel_notice" USING btree ("mission_id","starts_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "travel_notice_state_index" ON "privileges"."travel_notice" USING btree ("state","starts_on");--> statement-breakpoint
CREATE INDEX "travel_regime_country_index" ON "privileges"."travel_regime" USING btree ("country_code","valid_from");--> statement-breakpoint
CREATE INDEX "vehicle_mission_index" ON "privileges"."vehicle" USING btree ("mission_id","plate","id");--> statement-breakpoint
CREATE INDEX "vehicle_owner_index" ON "privileges"."vehicle" USING btree ("owner_id","plate","id");--> statement-breakpoint
CREATE INDEX "vehicle_insured_index" ON "privileges"."vehicle" USING btree ("state","insured_until");--> statement-breakpoint
CREATE INDEX "visa_case_holder_index" ON "privileges"."visa_case" USING btree ("holder_id","submitted_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "visa_case_mission_index" ON "privileges"."visa_case" USING btree ("mission_id","submitted_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "visa_case_submitted_index" ON "privileges"."visa_case" USING btree ("submitted_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "visa_case_state_index" ON "privileges"."visa_case" USING btree ("state","submitted_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "visa_case_renewed_from_index" ON "privileges"."visa_case" USING btree ("renewed_from_id");--> statement-breakpoint
CREATE INDEX "visa_issuance_country_index" ON "privileges"."visa_issuance" USING btree ("country_code","series","visa_class");--> statement-breakpoint
CREATE INDEX "visa_issuance_class_index" ON "privileges"."visa_issuance" USING btree ("series","visa_class","period");--> statement-breakpoint
CREATE UNIQUE INDEX "work_authorization_authorized_unique" ON "privileges"."work_authorization" USING btree ("person_id") WHERE "privileges"."work_authorization"."state" = 'AUTHORIZED';--> statement-breakpoint
CREATE INDEX "work_authorization_person_index" ON "privileges"."work_authorization" USING btree ("person_id","requested_on" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "work_authorization_mission_index" ON "privileges"."work_authorization" USING btree ("mission_id","requested_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "work_authorization_state_index" ON "privileges"."work_authorization" USING btree ("state","valid_until");--> statement-breakpoint
-- Who sees which rows.
ALTER TABLE "privileges"."transition" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "privileges"."benefit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."customs_clearance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."domestic_worker_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."domestic_worker_file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."driver_licence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."traffic_violation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."reciprocity_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."tax_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."travel_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."travel_regime" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."liability_policy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."vehicle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."visa_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."work_authorization" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("privileges"."transition"."subject_id", 3) when 'ben' then (select true from "privileges"."benefit" where "privileges"."benefit"."id" = "privileges"."transition"."subject_id") when 'cus' then (select true from "privileges"."customs_clearance" where "privileges"."customs_clearance"."id" = "privileges"."transition"."subject_id") when 'dwf' then (select true from "privileges"."domestic_worker_file" where "privileges"."domestic_worker_file"."id" = "privileges"."transition"."subject_id") when 'lic' then (select true from "privileges"."driver_licence" where "privileges"."driver_licence"."id" = "privileges"."transition"."subject_id") when 'tax' then (select true from "privileges"."tax_card" where "privileges"."tax_card"."id" = "privileges"."transition"."subject_id") when 'trv' then (select true from "privileges"."travel_notice" where "privileges"."travel_notice"."id" = "privileges"."transition"."subject_id") when 'veh' then (select true from "privileges"."vehicle" where "privileges"."vehicle"."id" = "privileges"."transition"."subject_id") when 'vis' then (select true from "privileges"."visa_case" where "privileges"."visa_case"."id" = "privileges"."transition"."subject_id") when 'wka' then (select true from "privileges"."work_authorization" where "privileges"."work_authorization"."id" = "privileges"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."benefit" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('BENEFIT_REQUEST')) or "privileges"."benefit"."mission_id" = any ((select access.missions('BENEFIT_REQUEST'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."customs_clearance" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CUSTOMS_TRAVEL')) or "privileges"."customs_clearance"."mission_id" = any ((select access.missions('CUSTOMS_TRAVEL'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."domestic_worker_check" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "privileges"."domestic_worker_file" where "privileges"."domestic_worker_file"."id" = "privileges"."domestic_worker_check"."file_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."domestic_worker_file" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DOMESTIC_WORKER')) or "privileges"."domestic_worker_file"."mission_id" = any ((select access.missions('DOMESTIC_WORKER'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."driver_licence" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VEHICLE_LICENCE')) or "privileges"."driver_licence"."mission_id" = any ((select access.missions('VEHICLE_LICENCE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."traffic_violation" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "privileges"."driver_licence" where "privileges"."driver_licence"."id" = "privileges"."traffic_violation"."licence_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."reciprocity_setting" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('RECIPROCITY')) or "privileges"."reciprocity_setting"."country_code" = any ((select access.missions('RECIPROCITY'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."tax_card" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('TAX_CARD')) or "privileges"."tax_card"."mission_id" = any ((select access.missions('TAX_CARD'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."travel_notice" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CUSTOMS_TRAVEL')) or "privileges"."travel_notice"."mission_id" = any ((select access.missions('CUSTOMS_TRAVEL'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."travel_regime" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('RECIPROCITY')) or "privileges"."travel_regime"."country_code" = any ((select access.missions('RECIPROCITY'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."liability_policy" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "privileges"."vehicle" where "privileges"."vehicle"."id" = "privileges"."liability_policy"."vehicle_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."vehicle" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VEHICLE_LICENCE')) or "privileges"."vehicle"."mission_id" = any ((select access.missions('VEHICLE_LICENCE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."visa_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VISA_CASE')) or "privileges"."visa_case"."mission_id" = any ((select access.missions('VISA_CASE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."work_authorization" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VISA_CASE')) or "privileges"."work_authorization"."mission_id" = any ((select access.missions('VISA_CASE'))::text[]));--> statement-breakpoint
-- Ids hardly compress: trying to takes longer than everything else about a long entry.
alter table "privileges"."audit_entry" alter column "subjects" set storage external;
--> statement-breakpoint
-- Nobody changes the log, whatever rights the role has: whoever may drop these triggers is a superuser or the owner.
create function "privileges".refuse_to_change_log() returns trigger language plpgsql as $$ begin
	raise exception 'the log is only ever added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
		using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete or truncate on "privileges"."audit_entry"
	for each statement execute function "privileges".refuse_to_change_log();
--> statement-breakpoint
create trigger audit_chain_stays before delete or truncate on "privileges"."audit_chain"
	for each statement execute function "privileges".refuse_to_change_log();
--> statement-breakpoint
-- The end of a chain moves forward only.
create trigger audit_chain_forward before update on "privileges"."audit_chain"
	for each row when (new.position <= old.position or new.chain <> old.chain)
	execute function "privileges".refuse_to_change_log();
--> statement-breakpoint
revoke all on "privileges"."audit_entry", "privileges"."audit_chain" from public, fmg_app;--> statement-breakpoint
grant select, insert on "privileges"."audit_entry" to fmg_app;--> statement-breakpoint
grant select, insert, update on "privileges"."audit_chain" to fmg_app;--> statement-breakpoint
-- Counts only grow, whatever rights the role has. What has grown stands behind everything that was relayed before.
create function "privileges".count_attempts_up() returns trigger language plpgsql as $$
declare is_up boolean := false;
begin
	if tg_op = 'UPDATE' then
		is_up := row(new.day, new.actor, new.roles, new.data_class, new.first_at)
			is not distinct from row(old.day, old.actor, old.roles, old.data_class, old.first_at)
			and new.count >= old.count and new.last_at >= old.last_at;
	end if;
	if not is_up then
		raise exception 'attempts are only ever counted up: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
			using errcode = 'insufficient_privilege';
	end if;
	new.transaction := pg_current_xact_id();
	new.number := nextval('privileges.audit_attempt_number_seq');
	return new;
end $$;
--> statement-breakpoint
create trigger audit_attempt_up before update on "privileges"."audit_attempt"
	for each row execute function "privileges".count_attempts_up();
--> statement-breakpoint
create trigger audit_attempt_stays before delete or truncate on "privileges"."audit_attempt"
	for each statement execute function "privileges".count_attempts_up();
--> statement-breakpoint
-- Only the graph itself counts, as the owner.
revoke all on "privileges"."audit_attempt" from public, fmg_app;

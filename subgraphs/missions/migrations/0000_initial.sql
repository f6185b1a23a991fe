-- Everything that the schema missions holds: tables and their indexes, who sees which rows, and the log that is only ever added to.
CREATE SCHEMA "missions";
--> statement-breakpoint
-- What the serving role may do with tables; which rows it sees, the policies below say. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "missions" TO "fmg_app";
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "missions" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
-- What was asked for in vain, counted for each account, class of data and day.
CREATE TABLE "missions"."audit_attempt" (
	"day" date NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"data_class" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "missions"."audit_attempt_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_attempt_key" PRIMARY KEY("day","actor","roles","data_class")
);
--> statement-breakpoint
CREATE TABLE "missions"."audit_chain" (
	"chain" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "missions"."audit_entry" (
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
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "missions"."audit_entry_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_entry_key" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "missions"."outbox" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "missions"."outbox_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_key" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "missions"."relay_position" (
	"projection" text collate "C" PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "missions"."accreditation_case" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"appointment_id" text collate "C",
	"form" text collate "C",
	"opened_on" date NOT NULL,
	"due_on" date,
	"late" boolean NOT NULL,
	"grace_ends_on" date,
	"depart_by" date,
	"precedence_from" timestamp (3) with time zone,
	"closed_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	"case_class" text collate "C" GENERATED ALWAYS AS (case when kind = 'HEAD_OF_MISSION' or (kind = 'PERSONA_NON_GRATA' and appointment_id is null) then 'AGREMENT' else 'STAFF' end) STORED NOT NULL,
	"refusal_reason" text collate "C",
	"review_from" date,
	CONSTRAINT "accreditation_case_kind_check" CHECK ("missions"."accreditation_case"."kind" in ('HEAD_OF_MISSION', 'STAFF', 'CONSULAR_OFFICER', 'HONORARY_OFFICER', 'POST', 'PERSONA_NON_GRATA')),
	CONSTRAINT "accreditation_case_state_check" CHECK ("missions"."accreditation_case"."state" in ('AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'AGREMENT_REFUSED', 'WITHDRAWN', 'APPOINTED', 'ARRIVED', 'COPY_PRESENTED', 'ACCREDITED', 'SUSPENDED_RELATIONS', 'TERMINATED', 'EXPECTED', 'NOTIFIED', 'RETURNED', 'REGISTERED_NO_PI', 'REFUSED', 'CHANGE_PENDING', 'TERMINATED_IN_GRACE', 'OUT_OF_STATUS', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED', 'POST_REQUESTED', 'POST_APPROVED', 'POST_OPEN', 'CHANGE_REQUESTED', 'CLOSED', 'COMMISSION_RECEIVED', 'PROVISIONAL', 'RECOGNIZED', 'HON_REQUESTED', 'HON_RECOGNIZED', 'PNG_DECLARED', 'RECALLED', 'RECOGNITION_REFUSED', 'DEPARTED')),
	CONSTRAINT "accreditation_case_form_check" CHECK ("missions"."accreditation_case"."form" in ('DS-2003', 'DS-2004', 'DS-2005', 'DS-2006', 'DS-2007', 'DS-2008')),
	CONSTRAINT "accreditation_case_person_check" CHECK (kind = 'POST' or person_id is not null),
	CONSTRAINT "accreditation_case_dates_check" CHECK (closed_on >= opened_on),
	CONSTRAINT "accreditation_case_agrement_check" CHECK (state not in ('AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'AGREMENT_REFUSED') or appointment_id is null),
	CONSTRAINT "accreditation_case_grace_check" CHECK (state <> 'TERMINATED_IN_GRACE' or grace_ends_on is not null),
	CONSTRAINT "accreditation_case_refusal_reason_check" CHECK ("missions"."accreditation_case"."refusal_reason" in ('CATEGORY_NOT_ACCEPTED', 'TESTS_NOT_PASSED', 'STAFF_TOO_LARGE', 'SECURITY', 'RECIPROCITY', 'OTHER')),
	CONSTRAINT "accreditation_case_png_check" CHECK (state <> 'PNG_DECLARED' or depart_by is not null)
);
--> statement-breakpoint
CREATE TABLE "missions"."appointment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"category" text collate "C" NOT NULL,
	"rank" text collate "C",
	"title" text collate "C",
	"function" text collate "C",
	"heads_mission" boolean NOT NULL,
	"head_class" text collate "C",
	"mission_order" integer,
	"status" text collate "C" NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"expected_days" integer,
	"arrived_at" timestamp (3) with time zone,
	"arrived_on" date,
	"notified_on" date,
	"accepted_on" date,
	"functions_began_at" timestamp (3) with time zone,
	"credentials_copy_presented_at" timestamp (3) with time zone,
	"credentials_presented_at" timestamp (3) with time zone,
	"provisionally_admitted_on" date,
	"exequatur_on" date,
	"charge_from" timestamp (3) with time zone,
	"charge_until" timestamp (3) with time zone,
	"precedence_from" timestamp (3) with time zone,
	"terminated_on" date,
	"departed_on" date,
	"current" boolean GENERATED ALWAYS AS (status in ('NOTIFIED', 'RETURNED', 'PROVISIONAL', 'ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING', 'PNG_DECLARED')) STORED NOT NULL,
	"post_class" text collate "C" GENERATED ALWAYS AS (case when (accepted_on is not null or functions_began_at is not null) and (heads_mission
          or category in ('HEAD_OF_MISSION', 'DIPLOMATIC_AGENT', 'CAREER_CONSULAR_OFFICER', 'HONORARY_CONSULAR_OFFICER',
            'IO_MISSION_DIPLOMATIC', 'IO_SENIOR_OFFICIAL')
          or (category = 'MILITARY' and rank is not null)) then 'DIPLOMATIC_LIST' else 'STAFF' end) STORED NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "appointment_start_unique" UNIQUE("person_id","mission_id","starts_on"),
	CONSTRAINT "appointment_category_check" CHECK ("missions"."appointment"."category" in ('HEAD_OF_MISSION', 'DIPLOMATIC_AGENT', 'ADMIN_TECH_STAFF', 'SERVICE_STAFF', 'CAREER_CONSULAR_OFFICER', 'CONSULAR_EMPLOYEE', 'CONSULAR_SERVICE_STAFF', 'HONORARY_CONSULAR_OFFICER', 'IO_MISSION_DIPLOMATIC', 'IO_MISSION_SUPPORT', 'IO_STAFF', 'IO_SENIOR_OFFICIAL', 'FOREIGN_GOV_EMPLOYEE_MFGO', 'LOCALLY_EMPLOYED', 'PRIVATE_DOMESTIC_WORKER', 'MILITARY', 'TECRO_EMPLOYEE', 'TECO_EMPLOYEE')),
	CONSTRAINT "appointment_rank_check" CHECK ("missions"."appointment"."rank" in ('AMBASSADOR', 'CHARGE_DAFFAIRES', 'MINISTER', 'MINISTER_COUNSELOR', 'COUNSELOR', 'FIRST_SECRETARY', 'SECOND_SECRETARY', 'THIRD_SECRETARY', 'ATTACHE', 'ASSISTANT_ATTACHE', 'CONSUL_GENERAL', 'DEPUTY_CONSUL_GENERAL', 'CONSUL', 'VICE_CONSUL', 'CONSULAR_AGENT', 'HONORARY_CONSUL_GENERAL', 'HONORARY_CONSUL', 'HONORARY_VICE_CONSUL', 'HONORARY_CONSULAR_AGENT')),
	CONSTRAINT "appointment_head_class_check" CHECK ("missions"."appointment"."head_class" in ('AMBASSADOR', 'ENVOY', 'CHARGE_EN_PIED', 'CHARGE_AD_INTERIM')),
	CONSTRAINT "appointment_status_check" CHECK ("missions"."appointment"."status" in ('EXPECTED', 'NOTIFIED', 'RETURNED', 'PROVISIONAL', 'ACCREDITED', 'REGISTERED_NO_PI', 'REFUSED', 'WITHDRAWN', 'CHANGE_PENDING', 'PNG_DECLARED', 'RECALLED', 'RECOGNITION_REFUSED', 'TERMINATED_IN_GRACE', 'OUT_OF_STATUS', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED')),
	CONSTRAINT "appointment_dates_check" CHECK (ends_on >= starts_on),
	CONSTRAINT "appointment_departure_check" CHECK (departed_on >= terminated_on),
	CONSTRAINT "appointment_credentials_check" CHECK (credentials_copy_presented_at >= arrived_at and credentials_presented_at >= credentials_copy_presented_at),
	CONSTRAINT "appointment_charge_check" CHECK ((head_class = 'CHARGE_AD_INTERIM') is not true or (charge_from is not null and category <> 'HEAD_OF_MISSION')),
	CONSTRAINT "appointment_charge_dates_check" CHECK (charge_until >= charge_from),
	CONSTRAINT "appointment_head_check" CHECK (category <> 'HEAD_OF_MISSION' or (heads_mission and head_class is not null)),
	CONSTRAINT "appointment_expected_check" CHECK (status <> 'EXPECTED' or arrived_on is null),
	CONSTRAINT "appointment_termination_check" CHECK (status not in ('TERMINATED_IN_GRACE', 'OUT_OF_STATUS', 'CLOSED_DEPARTED', 'CLOSED_STATUS_CHANGED') or terminated_on is not null),
	CONSTRAINT "appointment_closing_check" CHECK (status <> 'CLOSED_DEPARTED' or departed_on is not null),
	CONSTRAINT "appointment_expected_days_check" CHECK (expected_days > 0),
	CONSTRAINT "appointment_mission_order_check" CHECK (mission_order > 0)
);
--> statement-breakpoint
CREATE TABLE "missions"."change_key" (
	"caller" text collate "C" NOT NULL,
	"change" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"input_hash" text collate "C" NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_key_key" PRIMARY KEY("caller","change","key")
);
--> statement-breakpoint
CREATE TABLE "missions"."country" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"code" text collate "C" NOT NULL,
	"alpha3" text collate "C",
	"name" text collate "C" NOT NULL,
	"official_name" text collate "C",
	"region" text collate "C",
	"subregion" text collate "C",
	"withdrawn_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "country_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "missions"."relations_period" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"country_code" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"since" date,
	"until" date,
	"protecting_power_code" text collate "C",
	"legal_basis" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "relations_period_since_unique" UNIQUE NULLS NOT DISTINCT("country_code","since"),
	CONSTRAINT "relations_period_dates_check" CHECK ("missions"."relations_period"."until" >= "missions"."relations_period"."since"),
	CONSTRAINT "relations_period_status_check" CHECK ("missions"."relations_period"."status" in ('NORMAL', 'RESTRICTED', 'MISSION_RECALLED', 'RELATIONS_SEVERED', 'PROTECTING_POWER_NAMED', 'STATE_CUSTODY', 'RESTORED', 'NONE'))
);
--> statement-breakpoint
CREATE TABLE "missions"."facts_approved_premises" (
	"notice_id" text collate "C" PRIMARY KEY NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"approved_from" date NOT NULL,
	"approved_until" date,
	CONSTRAINT "facts_approved_premises_dates_check" CHECK (approved_until >= approved_from)
);
--> statement-breakpoint
CREATE TABLE "missions"."facts_held_document" (
	"document_id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"held_from" date NOT NULL,
	"held_until" date,
	CONSTRAINT "facts_held_document_kind_check" CHECK ("missions"."facts_held_document"."kind" in ('TAX_CARD', 'PLATES', 'DRIVER_LICENCE')),
	CONSTRAINT "facts_held_document_dates_check" CHECK (held_until >= held_from)
);
--> statement-breakpoint
CREATE TABLE "missions"."facts_pending_charge" (
	"dispute_id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"maximum_months" integer,
	"pending_from" date NOT NULL,
	"pending_until" date,
	CONSTRAINT "facts_pending_charge_sentence_check" CHECK (maximum_months >= 0),
	CONSTRAINT "facts_pending_charge_dates_check" CHECK (pending_until >= pending_from)
);
--> statement-breakpoint
CREATE TABLE "missions"."facts_required_departure" (
	"waiver_request_id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"required_on" date NOT NULL,
	"departed_on" date,
	CONSTRAINT "facts_required_departure_dates_check" CHECK (departed_on >= required_on)
);
--> statement-breakpoint
CREATE TABLE "missions"."facts_staffing_cap" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"mission_id" text collate "C",
	"country_code" text collate "C",
	"kind" text collate "C" NOT NULL,
	"cap" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "facts_staffing_cap_kind_check" CHECK ("missions"."facts_staffing_cap"."kind" in ('ALL_STAFF', 'DIPLOMATIC_STAFF', 'ADMIN_TECH_STAFF', 'SERVICE_STAFF', 'CONSULAR_STAFF')),
	CONSTRAINT "facts_staffing_cap_whose_check" CHECK (num_nonnulls(mission_id, country_code) = 1),
	CONSTRAINT "facts_staffing_cap_cap_check" CHECK (cap >= 0),
	CONSTRAINT "facts_staffing_cap_dates_check" CHECK (valid_until >= valid_from)
);
--> statement-breakpoint
CREATE TABLE "missions"."facts_issued_visa" (
	"visa_case_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"visa_class" text collate "C" NOT NULL,
	"issued_on" date NOT NULL,
	"valid_until" date,
	"ended_on" date,
	CONSTRAINT "facts_issued_visa_key" PRIMARY KEY("visa_case_id")
);
--> statement-breakpoint
CREATE TABLE "missions"."transition" (
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
CREATE TABLE "missions"."household_member" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"principal_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"relation" text collate "C" NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"lives_in_household" boolean NOT NULL,
	"evidence_on" date,
	"student_until" date,
	"disability_statement_on" date,
	"married_on" date,
	"authorized_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "household_member_since_unique" UNIQUE("principal_id","person_id","since"),
	CONSTRAINT "household_member_relation_check" CHECK ("missions"."household_member"."relation" in ('SPOUSE', 'DOMESTIC_PARTNER', 'CHILD', 'PARENT', 'OTHER')),
	CONSTRAINT "household_member_dates_check" CHECK ("missions"."household_member"."until" >= "missions"."household_member"."since")
);
--> statement-breakpoint
CREATE TABLE "missions"."identity_card" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" text collate "C" NOT NULL,
	"border" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"appointment_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"card_class" text collate "C" NOT NULL,
	"issued_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"returned_on" date,
	"reported_lost_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "identity_card_number_unique" UNIQUE("number"),
	CONSTRAINT "identity_card_border_check" CHECK ("missions"."identity_card"."border" in ('BLUE', 'GREEN', 'RED')),
	CONSTRAINT "identity_card_state_check" CHECK ("missions"."identity_card"."state" in ('VALID', 'EXPIRED', 'RETURNED', 'LOST')),
	CONSTRAINT "identity_card_class_check" CHECK ("missions"."identity_card"."card_class" in ('STAFF', 'DEPENDANT')),
	CONSTRAINT "identity_card_dates_check" CHECK ("missions"."identity_card"."expires_on" > "missions"."identity_card"."issued_on"),
	CONSTRAINT "identity_card_returned_check" CHECK ("missions"."identity_card"."state" <> 'RETURNED' or "missions"."identity_card"."returned_on" is not null),
	CONSTRAINT "identity_card_lost_check" CHECK ("missions"."identity_card"."state" <> 'LOST' or "missions"."identity_card"."reported_lost_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "missions"."import_run" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"dataset" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"as_of" date,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"outcome" text collate "C" NOT NULL,
	"failure" text collate "C",
	"read" integer NOT NULL,
	"inserted" integer NOT NULL,
	"changed" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"skipped" integer NOT NULL,
	"rejected" integer NOT NULL,
	"totals_reconciled" integer NOT NULL,
	"totals_not_reconciled" integer NOT NULL,
	CONSTRAINT "import_run_kind_check" CHECK ("missions"."import_run"."kind" in ('EMBASSIES', 'CHANCERIES', 'ISSUANCES_MONTHLY', 'ISSUANCES_YEARLY', 'LEADER_VISITS', 'ZONING_OVERLAYS', 'PROPERTY_USE_CODES')),
	CONSTRAINT "import_run_outcome_check" CHECK ("missions"."import_run"."outcome" in ('IMPORTED', 'UNCHANGED', 'FAILED')),
	CONSTRAINT "import_run_file_name_check" CHECK ("missions"."import_run"."file_name" not like '%/%'),
	CONSTRAINT "import_run_counts_check" CHECK ("missions"."import_run"."read" = "missions"."import_run"."inserted" + "missions"."import_run"."changed" + "missions"."import_run"."unchanged" + "missions"."import_run"."skipped" + "missions"."import_run"."rejected"),
	CONSTRAINT "import_run_failure_check" CHECK (("missions"."import_run"."outcome" = 'FAILED') = ("missions"."import_run"."failure" is not null)),
	CONSTRAINT "import_run_period_check" CHECK ("missions"."import_run"."finished_at" >= "missions"."import_run"."started_at")
);
--> statement-breakpoint
CREATE TABLE "missions"."rejected_row" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"run_id" text collate "C" NOT NULL,
	"line" integer NOT NULL,
	"column_name" text collate "C",
	"value" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"record_used" boolean NOT NULL,
	CONSTRAINT "rejected_row_column_check" CHECK (not "missions"."rejected_row"."record_used" or "missions"."rejected_row"."column_name" is not null)
);
--> statement-breakpoint
CREATE TABLE "missions"."mission" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"status" text collate "C" GENERATED ALWAYS AS (case state when 'OPEN' then 'ACTIVE' when 'CHANGE_REQUESTED' then 'ACTIVE' when 'SUSPENDED' then 'SUSPENDED'
          when 'CLOSED' then 'CLOSED' when 'REFUSED' then 'CLOSED' else 'PLANNED' end) STORED NOT NULL,
	"sending_state_code" text collate "C",
	"parent_id" text collate "C",
	"consular_district" text collate "C",
	"organization" text collate "C",
	"street" text collate "C",
	"city" text collate "C",
	"state_code" text collate "C",
	"postal_code" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"telephone" text collate "C",
	"email" text collate "C",
	"website" text collate "C",
	"established_on" date,
	"established_precision" text collate "C",
	"closed_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	"requested_change" jsonb,
	CONSTRAINT "mission_kind_check" CHECK ("missions"."mission"."kind" in ('EMBASSY', 'EMBASSY_BRANCH', 'CONSULATE_GENERAL', 'CONSULATE', 'VICE_CONSULATE', 'CONSULAR_AGENCY', 'HONORARY_POST', 'UN_MISSION', 'UN_OBSERVER', 'OAS_MISSION', 'INTERNATIONAL_ORGANIZATION', 'DELEGATION', 'MFGO', 'TAIWAN_OFFICE', 'DESIGNATED_ENTITY')),
	CONSTRAINT "mission_state_check" CHECK ("missions"."mission"."state" in ('REQUESTED', 'APPROVED', 'OPEN', 'CHANGE_REQUESTED', 'SUSPENDED', 'CLOSED', 'REFUSED')),
	CONSTRAINT "mission_established_precision_check" CHECK ("missions"."mission"."established_precision" in ('YEAR', 'DAY')),
	CONSTRAINT "mission_dates_check" CHECK ("missions"."mission"."closed_on" >= "missions"."mission"."established_on"),
	CONSTRAINT "mission_change_check" CHECK (requested_change is null or state in ('CHANGE_REQUESTED', 'SUSPENDED')),
	CONSTRAINT "mission_parent_check" CHECK ("missions"."mission"."parent_id" <> "missions"."mission"."id"),
	CONSTRAINT "mission_sender_check" CHECK ("missions"."mission"."sending_state_code" is not null or "missions"."mission"."kind" in ('INTERNATIONAL_ORGANIZATION', 'UN_OBSERVER', 'DESIGNATED_ENTITY'))
);
--> statement-breakpoint
CREATE TABLE "missions"."mission_identifier" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"source_values" jsonb NOT NULL,
	"lost_fields" jsonb NOT NULL,
	"as_of" date,
	CONSTRAINT "mission_identifier_value_unique" UNIQUE("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "missions"."nationality" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"country_code" text collate "C" NOT NULL,
	"since" date,
	"until" date,
	CONSTRAINT "nationality_since_unique" UNIQUE NULLS NOT DISTINCT("person_id","country_code","since"),
	CONSTRAINT "nationality_dates_check" CHECK ("missions"."nationality"."until" >= "missions"."nationality"."since")
);
--> statement-breakpoint
CREATE TABLE "missions"."permanent_residence" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "permanent_residence_since_unique" UNIQUE("person_id","since"),
	CONSTRAINT "permanent_residence_dates_check" CHECK ("missions"."permanent_residence"."until" >= "missions"."permanent_residence"."since")
);
--> statement-breakpoint
CREATE TABLE "missions"."person" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"name_class" text collate "C" NOT NULL,
	"display_name" text collate "C" NOT NULL,
	"family_name" text collate "C" NOT NULL,
	"given_names" text collate "C" NOT NULL,
	"birth_date" date,
	"sex" text collate "C",
	"pid" text collate "C",
	"passport_kind" text collate "C",
	"passport_number" text collate "C",
	"passport_country_code" text collate "C",
	"passport_expires_on" date,
	"street" text collate "C",
	"city" text collate "C",
	"state_code" text collate "C",
	"postal_code" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "person_pid_unique" UNIQUE("pid"),
	CONSTRAINT "person_name_class_check" CHECK ("missions"."person"."name_class" in ('DIPLOMATIC_LIST', 'STAFF', 'DEPENDANT', 'AGREMENT')),
	CONSTRAINT "person_sex_check" CHECK ("missions"."person"."sex" in ('FEMALE', 'MALE', 'UNSPECIFIED')),
	CONSTRAINT "person_passport_kind_check" CHECK ("missions"."person"."passport_kind" in ('DIPLOMATIC', 'OFFICIAL', 'ORDINARY'))
);
--> statement-breakpoint
CREATE TABLE "missions"."appointment_notice" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"case_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"form" text collate "C" NOT NULL,
	"filed_on" date NOT NULL,
	"category" text collate "C" NOT NULL,
	"rank" text collate "C",
	"title" text collate "C",
	"visa_class" text collate "C",
	"entry_record_number" text collate "C",
	"photo_enclosed" boolean NOT NULL,
	"lives_in_capital_area" boolean,
	"weekly_hours" integer,
	"outside_activity" boolean,
	"pending_charge_months" integer,
	"sending_state_pays_arrival" boolean,
	"sending_state_pays_return" boolean,
	"rotates_within_years" integer,
	CONSTRAINT "appointment_notice_number_unique" UNIQUE("case_id","number"),
	CONSTRAINT "appointment_notice_form_check" CHECK ("missions"."appointment_notice"."form" in ('DS-2003', 'DS-2004', 'DS-2005', 'DS-2006', 'DS-2007', 'DS-2008')),
	CONSTRAINT "appointment_notice_category_check" CHECK ("missions"."appointment_notice"."category" in ('HEAD_OF_MISSION', 'DIPLOMATIC_AGENT', 'ADMIN_TECH_STAFF', 'SERVICE_STAFF', 'CAREER_CONSULAR_OFFICER', 'CONSULAR_EMPLOYEE', 'CONSULAR_SERVICE_STAFF', 'HONORARY_CONSULAR_OFFICER', 'IO_MISSION_DIPLOMATIC', 'IO_MISSION_SUPPORT', 'IO_STAFF', 'IO_SENIOR_OFFICIAL', 'FOREIGN_GOV_EMPLOYEE_MFGO', 'LOCALLY_EMPLOYED', 'PRIVATE_DOMESTIC_WORKER', 'MILITARY', 'TECRO_EMPLOYEE', 'TECO_EMPLOYEE')),
	CONSTRAINT "appointment_notice_rank_check" CHECK ("missions"."appointment_notice"."rank" in ('AMBASSADOR', 'CHARGE_DAFFAIRES', 'MINISTER', 'MINISTER_COUNSELOR', 'COUNSELOR', 'FIRST_SECRETARY', 'SECOND_SECRETARY', 'THIRD_SECRETARY', 'ATTACHE', 'ASSISTANT_ATTACHE', 'CONSUL_GENERAL', 'DEPUTY_CONSUL_GENERAL', 'CONSUL', 'VICE_CONSUL', 'CONSULAR_AGENT', 'HONORARY_CONSUL_GENERAL', 'HONORARY_CONSUL', 'HONORARY_VICE_CONSUL', 'HONORARY_CONSULAR_AGENT')),
	CONSTRAINT "appointment_notice_hours_check" CHECK (weekly_hours between 0 and 168),
	CONSTRAINT "appointment_notice_charge_check" CHECK (pending_charge_months >= 0),
	CONSTRAINT "appointment_notice_rotation_check" CHECK (rotates_within_years > 0)
);
--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ADD CONSTRAINT "accreditation_case_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "missions"."mission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ADD CONSTRAINT "accreditation_case_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "missions"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ADD CONSTRAINT "accreditation_case_appointment_id_appointment_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "missions"."appointment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."appointment" ADD CONSTRAINT "appointment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "missions"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."appointment" ADD CONSTRAINT "appointment_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "missions"."mission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."relations_period" ADD CONSTRAINT "relations_period_country_code_country_code_fk" FOREIGN KEY ("country_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."relations_period" ADD CONSTRAINT "relations_period_protecting_power_code_country_code_fk" FOREIGN KEY ("protecting_power_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."household_member" ADD CONSTRAINT "household_member_principal_id_appointment_id_fk" FOREIGN KEY ("principal_id") REFERENCES "missions"."appointment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."household_member" ADD CONSTRAINT "household_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "missions"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."identity_card" ADD CONSTRAINT "identity_card_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "missions"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."identity_card" ADD CONSTRAINT "identity_card_appointment_id_appointment_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "missions"."appointment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."rejected_row" ADD CONSTRAINT "rejected_row_run_id_import_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "missions"."import_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."mission" ADD CONSTRAINT "mission_sending_state_code_country_code_fk" FOREIGN KEY ("sending_state_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."mission" ADD CONSTRAINT "mission_parent_id_mission_id_fk" FOREIGN KEY ("parent_id") REFERENCES "missions"."mission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."mission_identifier" ADD CONSTRAINT "mission_identifier_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "missions"."mission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."nationality" ADD CONSTRAINT "nationality_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "missions"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."nationality" ADD CONSTRAINT "nationality_country_code_country_code_fk" FOREIGN KEY ("country_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."permanent_residence" ADD CONSTRAINT "permanent_residence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "missions"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."person" ADD CONSTRAINT "person_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "missions"."mission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."person" ADD CONSTRAINT "person_passport_country_code_country_code_fk" FOREIGN KEY ("passport_country_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."appointment_notice" ADD CONSTRAINT "appointment_notice_case_id_accreditation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "missions"."accreditation_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_attempt_relay_index" ON "missions"."audit_attempt" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "audit_entry_relay_index" ON "missions"."audit_entry" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "outbox_topic_index" ON "missions"."outbox" USING btree ("topic","transaction","number");--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_nominee_unique" ON "missions"."accreditation_case" USING btree ("mission_id") WHERE state in ('AGREMENT_REQUESTED', 'AGREMENT_GRANTED', 'APPOINTED');--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_consent_unique" ON "missions"."accreditation_case" USING btree ("mission_id") WHERE kind = 'POST' and state not in ('CLOSED', 'REFUSED');--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_declaration_unique" ON "missions"."accreditation_case" USING btree ("person_id",coalesce(appointment_id, '')) WHERE kind = 'PERSONA_NON_GRATA' and state not in ('DEPARTED', 'WITHDRAWN');--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_open_unique" ON "missions"."accreditation_case" USING btree ("person_id","mission_id") WHERE kind = 'STAFF' and state in ('EXPECTED', 'NOTIFIED', 'RETURNED', 'ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING');--> statement-breakpoint
CREATE INDEX "accreditation_case_mission_index" ON "missions"."accreditation_case" USING btree ("mission_id","opened_on","id");--> statement-breakpoint
CREATE INDEX "accreditation_case_person_index" ON "missions"."accreditation_case" USING btree ("person_id","opened_on");--> statement-breakpoint
CREATE INDEX "accreditation_case_appointment_index" ON "missions"."accreditation_case" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "accreditation_case_state_index" ON "missions"."accreditation_case" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "accreditation_case_kind_index" ON "missions"."accreditation_case" USING btree ("kind","state");--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_one_held_unique" ON "missions"."appointment" USING btree ("person_id","mission_id") WHERE current;--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_one_head_unique" ON "missions"."appointment" USING btree ("mission_id") WHERE heads_mission and current and head_class is distinct from 'CHARGE_AD_INTERIM';--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_one_charge_unique" ON "missions"."appointment" USING btree ("mission_id") WHERE head_class = 'CHARGE_AD_INTERIM' and current and charge_until is null;--> statement-breakpoint
CREATE INDEX "appointment_mission_index" ON "missions"."appointment" USING btree ("mission_id","mission_order","id");--> statement-breakpoint
CREATE INDEX "appointment_head_index" ON "missions"."appointment" USING btree ("mission_id") WHERE "missions"."appointment"."heads_mission" and "missions"."appointment"."current";--> statement-breakpoint
CREATE INDEX "appointment_mission_status_index" ON "missions"."appointment" USING btree ("mission_id","status","mission_order");--> statement-breakpoint
CREATE INDEX "appointment_person_index" ON "missions"."appointment" USING btree ("person_id","starts_on");--> statement-breakpoint
CREATE INDEX "appointment_status_index" ON "missions"."appointment" USING btree ("status","starts_on");--> statement-breakpoint
CREATE INDEX "appointment_arrived_index" ON "missions"."appointment" USING btree ("arrived_on");--> statement-breakpoint
CREATE INDEX "country_name_index" ON "missions"."country" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "relations_period_one_present_unique" ON "missions"."relations_period" USING btree ("country_code") WHERE until is null;--> statement-breakpoint
CREATE INDEX "facts_approved_premises_mission_index" ON "missions"."facts_approved_premises" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "facts_held_document_person_index" ON "missions"."facts_held_document" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "facts_pending_charge_person_index" ON "missions"."facts_pending_charge" USING btree ("person_id","pending_from");--> statement-breakpoint
CREATE INDEX "facts_required_departure_person_index" ON "missions"."facts_required_departure" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "facts_staffing_cap_mission_index" ON "missions"."facts_staffing_cap" USING btree ("mission_id","valid_from");--> statement-breakpoint
CREATE INDEX "facts_staffing_cap_country_index" ON "missions"."facts_staffing_cap" USING btree ("country_code","valid_from");--> statement-breakpoint
CREATE INDEX "facts_issued_visa_person_index" ON "missions"."facts_issued_visa" USING btree ("person_id","issued_on");--> statement-breakpoint
CREATE INDEX "transition_subject_index" ON "missions"."transition" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "household_member_principal_index" ON "missions"."household_member" USING btree ("principal_id","since","id");--> statement-breakpoint
CREATE INDEX "household_member_person_index" ON "missions"."household_member" USING btree ("person_id","since");--> statement-breakpoint
CREATE INDEX "household_member_mission_index" ON "missions"."household_member" USING btree ("mission_id");--> statement-breakpoint
CREATE UNIQUE INDEX "identity_card_one_valid_unique" ON "missions"."identity_card" USING btree ("person_id","appointment_id") WHERE state = 'VALID';--> statement-breakpoint
CREATE INDEX "identity_card_appointment_index" ON "missions"."identity_card" USING btree ("appointment_id","issued_on");--> statement-breakpoint
CREATE INDEX "identity_card_person_index" ON "missions"."identity_card" USING btree ("person_id","issued_on");--> statement-breakpoint
CREATE INDEX "identity_card_mission_index" ON "missions"."identity_card" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "identity_card_expiry_index" ON "missions"."identity_card" USING btree ("state","expires_on");--> statement-breakpoint
CREATE INDEX "import_run_started_index" ON "missions"."import_run" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "import_run_dataset_index" ON "missions"."import_run" USING btree ("dataset","as_of");--> statement-breakpoint
CREATE INDEX "rejected_row_run_index" ON "missions"."rejected_row" USING btree ("run_id","line","id");--> statement-breakpoint
CREATE INDEX "mission_sending_state_index" ON "missions"."mission" USING btree ("sending_state_code","name");--> statement-breakpoint
CREATE INDEX "mission_parent_index" ON "missions"."mission" USING btree ("parent_id","name");--> statement-breakpoint
CREATE INDEX "mission_kind_index" ON "missions"."mission" USING btree ("kind","name");--> statement-breakpoint
CREATE INDEX "mission_name_index" ON "missions"."mission" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "mission_status_index" ON "missions"."mission" USING btree ("status","name","id");--> statement-breakpoint
CREATE INDEX "mission_identifier_mission_index" ON "missions"."mission_identifier" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "person_mission_index" ON "missions"."person" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "person_name_index" ON "missions"."person" USING btree ("family_name","given_names","id");--> statement-breakpoint
CREATE INDEX "person_display_name_index" ON "missions"."person" USING btree ("display_name","id");--> statement-breakpoint
-- With a setting of its own it is not copied into the statements that use it: few of them come to it at all.
CREATE FUNCTION missions.people_of(missions text[]) RETURNS SETOF text LANGUAGE sql STABLE SET search_path = ''
  AS $$
    SELECT person_id FROM missions.appointment WHERE mission_id = ANY (missions)
    UNION
    SELECT person_id FROM missions.household_member WHERE mission_id = ANY (missions)
  $$;
--> statement-breakpoint
COMMENT ON FUNCTION missions.people_of(text[]) IS 'The people who have a post or a household at one of the missions.';--> statement-breakpoint
-- Who sees which rows.
ALTER TABLE "missions"."accreditation_case" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "missions"."appointment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."household_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."identity_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."nationality" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."permanent_residence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."appointment_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."accreditation_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."accreditation_case"."case_class" = any ((select access.seen())::text[]) or ("missions"."accreditation_case"."case_class" = any ((select access.own())::text[]) and ("missions"."accreditation_case"."mission_id" = any ((select access.missions())::text[]) or "missions"."accreditation_case"."mission_id" in (
        select "missions"."mission"."id" from "missions"."mission" where "missions"."mission"."parent_id" = any ((select access.missions())::text[])))));
--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."appointment" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."appointment"."post_class" = any ((select access.seen())::text[]) or ("missions"."appointment"."post_class" = any ((select access.own())::text[]) and ("missions"."appointment"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("missions"."transition"."subject_id", 3) when 'acc' then (select true from "missions"."accreditation_case" where "missions"."accreditation_case"."id" = "missions"."transition"."subject_id") when 'cty' then (select true from "missions"."country" where "missions"."country"."id" = "missions"."transition"."subject_id") when 'msn' then (select true from "missions"."mission" where "missions"."mission"."id" = "missions"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."household_member" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DEPENDANT')) or "missions"."household_member"."mission_id" = any ((select access.missions('DEPENDANT'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."identity_card" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."identity_card"."card_class" = any ((select access.seen())::text[]) or ("missions"."identity_card"."card_class" = any ((select access.own())::text[]) and ("missions"."identity_card"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."nationality" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "missions"."person" where "missions"."person"."id" = "missions"."nationality"."person_id") and ((select access.sees('PERSONAL_DATA'))
    or "missions"."nationality"."mission_id" = any ((select access.missions('PERSONAL_DATA'))::text[]) or "missions"."nationality"."person_id" in (select missions.people_of((select access.missions('PERSONAL_DATA'))::text[]))));
--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."permanent_residence" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "missions"."person" where "missions"."person"."id" = "missions"."permanent_residence"."person_id") and ((select access.sees('PERSONAL_DATA'))
    or "missions"."permanent_residence"."mission_id" = any ((select access.missions('PERSONAL_DATA'))::text[]) or "missions"."permanent_residence"."person_id" in (select missions.people_of((select access.missions('PERSONAL_DATA'))::text[]))));
--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."person" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."person"."name_class" = any ((select access.seen())::text[]) or ("missions"."person"."name_class" = any ((select access.own())::text[]) and ("missions"."person"."mission_id" = any ((select access.missions())::text[]) or "missions"."person"."id" in (select missions.people_of((select access.missions())::text[])))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."appointment_notice" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "missions"."accreditation_case" where "missions"."accreditation_case"."id" = "missions"."appointment_notice"."case_id"));--> statement-breakpoint
-- Ids hardly compress: trying to takes longer than everything else about a long entry.
alter table "missions"."audit_entry" alter column "subjects" set storage external;
--> statement-breakpoint
-- Nobody changes the log, whatever rights the role has: whoever may drop these triggers is a superuser or the owner.
create function "missions".refuse_to_change_log() returns trigger language plpgsql as $$ begin
	raise exception 'the log is only ever added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
		using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete or truncate on "missions"."audit_entry"
	for each statement execute function "missions".refuse_to_change_log();
--> statement-breakpoint
create trigger audit_chain_stays before delete or truncate on "missions"."audit_chain"
	for each statement execute function "missions".refuse_to_change_log();
--> statement-breakpoint
-- The end of a chain moves forward only.
create trigger audit_chain_forward before update on "missions"."audit_chain"
	for each row when (new.position <= old.position or new.chain <> old.chain)
	execute function "missions".refuse_to_change_log();
--> statement-breakpoint
revoke all on "missions"."audit_entry", "missions"."audit_chain" from public, fmg_app;--> statement-breakpoint
grant select, insert on "missions"."audit_entry" to fmg_app;--> statement-breakpoint
grant select, insert, update on "missions"."audit_chain" to fmg_app;--> statement-breakpoint
-- Counts only grow, whatever rights the role has. What has grown stands behind everything that was relayed before.
create function "missions".count_attempts_up() returns trigger language plpgsql as $$
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
	new.number := nextval('missions.audit_attempt_number_seq');
	return new;
end $$;
--> statement-breakpoint
create trigger audit_attempt_up before update on "missions"."audit_attempt"
	for each row execute function "missions".count_attempts_up();
--> statement-breakpoint
create trigger audit_attempt_stays before delete or truncate on "missions"."audit_attempt"
	for each statement execute function "missions".count_attempts_up();
--> statement-breakpoint
-- Only the graph itself counts, as the owner.
revoke all on "missions"."audit_attempt" from public, fmg_app;

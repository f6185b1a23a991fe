-- Everything that the schema facilities holds: tables and their indexes, who sees which rows, and the log that is only ever added to.
CREATE SCHEMA "facilities";
--> statement-breakpoint
-- What the serving role may do with tables; which rows it sees, the policies below say. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "facilities" TO "fmg_app";
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "facilities" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
-- What was asked for in vain, counted for each account, class of data and day.
CREATE TABLE "facilities"."audit_attempt" (
	"day" date NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"data_class" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "facilities"."audit_attempt_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_attempt_key" PRIMARY KEY("day","actor","roles","data_class")
);
--> statement-breakpoint
CREATE TABLE "facilities"."audit_chain" (
	"chain" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facilities"."audit_entry" (
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
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "facilities"."audit_entry_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_entry_key" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "facilities"."outbox" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "facilities"."outbox_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_key" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "facilities"."relay_position" (
	"projection" text collate "C" PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facilities"."transition" (
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
CREATE TABLE "facilities"."accountability" (
	"crisis_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "accountability_key" PRIMARY KEY("crisis_id","person_id"),
	CONSTRAINT "accountability_status_check" CHECK ("facilities"."accountability"."status" in ('SAFE', 'UNACCOUNTED', 'INJURED', 'EVACUATED', 'DECEASED'))
);
--> statement-breakpoint
CREATE TABLE "facilities"."assistance_request" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"crisis_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"facility_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"details" text collate "C",
	"people" integer,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"assigned_to" text collate "C",
	"resolved_at" timestamp (3) with time zone,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "assistance_request_kind_check" CHECK ("facilities"."assistance_request"."kind" in ('SHELTER', 'ESCORT', 'MEDICAL', 'TRANSPORT', 'SUPPLIES', 'REENTRY_PASS', 'CUSTOMS_WAIVER')),
	CONSTRAINT "assistance_request_state_check" CHECK ("facilities"."assistance_request"."state" in ('OPEN', 'ASSIGNED', 'FULFILLED', 'DECLINED')),
	CONSTRAINT "assistance_request_people_check" CHECK ("facilities"."assistance_request"."people" > 0),
	CONSTRAINT "assistance_request_assigned_check" CHECK ("facilities"."assistance_request"."assigned_to" is not null or "facilities"."assistance_request"."state" in ('OPEN', 'DECLINED')),
	CONSTRAINT "assistance_request_resolved_check" CHECK (("facilities"."assistance_request"."resolved_at" is not null) = ("facilities"."assistance_request"."state" in ('FULFILLED', 'DECLINED'))),
	CONSTRAINT "assistance_request_period_check" CHECK ("facilities"."assistance_request"."resolved_at" >= "facilities"."assistance_request"."requested_at")
);
--> statement-breakpoint
CREATE TABLE "facilities"."crisis" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"radius_km" double precision NOT NULL,
	"lead" text collate "C",
	"partners" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "crisis_kind_check" CHECK ("facilities"."crisis"."kind" in ('NATURAL_DISASTER', 'CIVIL_UNREST', 'TERROR_ATTACK', 'PANDEMIC', 'CYBER_CRISIS', 'MASS_CASUALTY', 'INFRASTRUCTURE')),
	CONSTRAINT "crisis_state_check" CHECK ("facilities"."crisis"."state" in ('MONITORING', 'ALERT', 'ACTIVE', 'STABILIZING', 'RECOVERY', 'CLOSED', 'STOOD_DOWN')),
	CONSTRAINT "crisis_latitude_check" CHECK ("facilities"."crisis"."latitude" between -90 and 90),
	CONSTRAINT "crisis_longitude_check" CHECK ("facilities"."crisis"."longitude" between -180 and 180),
	CONSTRAINT "crisis_radius_check" CHECK ("facilities"."crisis"."radius_km" > 0 and "facilities"."crisis"."radius_km" <= 20040),
	CONSTRAINT "crisis_closed_check" CHECK (("facilities"."crisis"."closed_at" is not null) = ("facilities"."crisis"."state" in ('CLOSED', 'STOOD_DOWN'))),
	CONSTRAINT "crisis_period_check" CHECK ("facilities"."crisis"."closed_at" >= "facilities"."crisis"."opened_at")
);
--> statement-breakpoint
CREATE TABLE "facilities"."crisis_mission" (
	"crisis_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"informed_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	CONSTRAINT "crisis_mission_key" PRIMARY KEY("crisis_id","mission_id"),
	CONSTRAINT "crisis_mission_acknowledged_check" CHECK ("facilities"."crisis_mission"."acknowledged_at" >= "facilities"."crisis_mission"."informed_at")
);
--> statement-breakpoint
CREATE TABLE "facilities"."cyber_advisory" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text collate "C" NOT NULL,
	"severity" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"summary" text collate "C" NOT NULL,
	"guidance" text collate "C" NOT NULL,
	"issued_on" date NOT NULL,
	"valid_until" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "cyber_advisory_severity_check" CHECK ("facilities"."cyber_advisory"."severity" in ('NOTICE', 'WARNING', 'URGENT')),
	CONSTRAINT "cyber_advisory_state_check" CHECK ("facilities"."cyber_advisory"."state" in ('ISSUED', 'SUPERSEDED', 'WITHDRAWN')),
	CONSTRAINT "cyber_advisory_period_check" CHECK ("facilities"."cyber_advisory"."valid_until" >= "facilities"."cyber_advisory"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "facilities"."cyber_advisory_mission" (
	"advisory_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	CONSTRAINT "cyber_advisory_mission_key" PRIMARY KEY("advisory_id","mission_id")
);
--> statement-breakpoint
CREATE TABLE "facilities"."facility" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"street" text collate "C",
	"city" text collate "C",
	"state_code" text collate "C",
	"postal_code" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"address_class" text collate "C" GENERATED ALWAYS AS (case when kind in ('HEAD_OF_MISSION_RESIDENCE', 'STAFF_RESIDENCE', 'CONSULAR_RESIDENCE') then 'PERSONAL_DATA' else 'FACILITY_ADDRESS' end) STORED NOT NULL,
	"inviolable" boolean NOT NULL,
	"tenure" text collate "C",
	"since" date,
	"until" date,
	"commercial_share" double precision DEFAULT 0 NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "facility_kind_check" CHECK ("facilities"."facility"."kind" in ('CHANCERY', 'CHANCERY_ANNEX', 'HEAD_OF_MISSION_RESIDENCE', 'STAFF_RESIDENCE', 'CONSULAR_OFFICE', 'CONSULAR_RESIDENCE', 'HONORARY_OFFICE', 'PERMANENT_MISSION_OFFICE', 'ORGANIZATION_HEADQUARTERS', 'MFGO_OFFICE')),
	CONSTRAINT "facility_tenure_check" CHECK ("facilities"."facility"."tenure" in ('OWNED_BY_STATE', 'OWNED_BY_HEAD', 'LEASED')),
	CONSTRAINT "facility_commercial_share_check" CHECK ("facilities"."facility"."commercial_share" between 0 and 1),
	CONSTRAINT "facility_period_check" CHECK ("facilities"."facility"."until" >= "facilities"."facility"."since"),
	CONSTRAINT "facility_latitude_check" CHECK ("facilities"."facility"."latitude" between -90 and 90),
	CONSTRAINT "facility_longitude_check" CHECK ("facilities"."facility"."longitude" between -180 and 180),
	CONSTRAINT "facility_location_check" CHECK (("facilities"."facility"."latitude" is null) = ("facilities"."facility"."longitude" is null))
);
--> statement-breakpoint
CREATE TABLE "facilities"."incident" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"facility_id" text collate "C",
	"category" text collate "C" NOT NULL,
	"severity" text collate "C",
	"state" text collate "C" NOT NULL,
	"summary" text collate "C" NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"respond_by" timestamp (3) with time zone,
	"responded_at" timestamp (3) with time zone,
	"offence_basis" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"assessment_id" text collate "C",
	"cause" text collate "C",
	"action" text collate "C",
	"lessons" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "incident_category_check" CHECK ("facilities"."incident"."category" in ('DEMONSTRATION', 'VANDALISM', 'THREAT', 'HARASSMENT', 'ASSAULT', 'INTRUSION', 'SUSPICIOUS_PACKAGE', 'BOMB_THREAT', 'CYBER', 'SURVEILLANCE', 'THEFT', 'FIRE', 'TRAFFIC', 'KIDNAP', 'OTHER')),
	CONSTRAINT "incident_severity_check" CHECK ("facilities"."incident"."severity" in ('S1', 'S2', 'S3', 'S4')),
	CONSTRAINT "incident_state_check" CHECK ("facilities"."incident"."state" in ('REPORTED', 'TRIAGED', 'RESPONDING', 'CONTAINED', 'INVESTIGATING', 'RESOLVED', 'CLOSED', 'FALSE_ALARM', 'REFERRED', 'REOPENED')),
	CONSTRAINT "incident_reported_check" CHECK ("facilities"."incident"."reported_at" >= "facilities"."incident"."occurred_at"),
	CONSTRAINT "incident_triage_check" CHECK ("facilities"."incident"."severity" is not null or "facilities"."incident"."state" in ('REPORTED', 'FALSE_ALARM')),
	CONSTRAINT "incident_respond_by_check" CHECK (("facilities"."incident"."severity" is null) = ("facilities"."incident"."respond_by" is null)),
	CONSTRAINT "incident_kidnap_check" CHECK ("facilities"."incident"."category" <> 'KIDNAP' or "facilities"."incident"."severity" is null or "facilities"."incident"."severity" = 'S4'),
	CONSTRAINT "incident_closed_check" CHECK ("facilities"."incident"."state" <> 'CLOSED' or ("facilities"."incident"."cause" is not null and "facilities"."incident"."action" is not null and "facilities"."incident"."lessons" is not null))
);
--> statement-breakpoint
CREATE TABLE "facilities"."incident_suspect" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"incident_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"description" text collate "C" NOT NULL,
	"claims_immunity" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facilities"."property_notice" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"facility_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"street" text collate "C",
	"city" text collate "C",
	"state_code" text collate "C",
	"postal_code" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"intended_use" text collate "C" NOT NULL,
	"area_square_metres" double precision,
	"commercial_use" boolean DEFAULT false NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date GENERATED ALWAYS AS (received_on + 60) STORED NOT NULL,
	"decision" text collate "C",
	"decided_on" date,
	"conditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"executed_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "property_notice_kind_check" CHECK ("facilities"."property_notice"."kind" in ('ACQUISITION_PURCHASE', 'LEASE', 'SALE', 'ALTERATION', 'ADDITION', 'CHANGE_OF_USE')),
	CONSTRAINT "property_notice_state_check" CHECK ("facilities"."property_notice"."state" in ('NOTICE_RECEIVED', 'UNDER_REVIEW', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'DISAPPROVED', 'DEEMED_NOT_DISAPPROVED', 'EXECUTED', 'VIOLATION')),
	CONSTRAINT "property_notice_decision_check" CHECK ("facilities"."property_notice"."decision" in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'DISAPPROVED')),
	CONSTRAINT "property_notice_area_check" CHECK ("facilities"."property_notice"."area_square_metres" > 0),
	CONSTRAINT "property_notice_decided_check" CHECK (("facilities"."property_notice"."decision" is null) = ("facilities"."property_notice"."decided_on" is null)),
	CONSTRAINT "property_notice_decided_on_check" CHECK ("facilities"."property_notice"."decided_on" >= "facilities"."property_notice"."received_on"),
	CONSTRAINT "property_notice_answer_check" CHECK (case when "facilities"."property_notice"."state" in ('NOTICE_RECEIVED', 'UNDER_REVIEW', 'DEEMED_NOT_DISAPPROVED') then "facilities"."property_notice"."decision" is null
        when "facilities"."property_notice"."state" in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'DISAPPROVED') then "facilities"."property_notice"."decision" is not distinct from "facilities"."property_notice"."state" else true end),
	CONSTRAINT "property_notice_conditions_check" CHECK (("facilities"."property_notice"."decision" is not distinct from 'APPROVED_WITH_CONDITIONS') = (jsonb_array_length("facilities"."property_notice"."conditions") > 0)),
	CONSTRAINT "property_notice_acted_check" CHECK (("facilities"."property_notice"."executed_on" is not null) = ("facilities"."property_notice"."state" in ('EXECUTED', 'VIOLATION'))),
	CONSTRAINT "property_notice_executed_check" CHECK ("facilities"."property_notice"."state" <> 'EXECUTED' or ("facilities"."property_notice"."decision" is distinct from 'DISAPPROVED'
        and "facilities"."property_notice"."executed_on" >= least("facilities"."property_notice"."decided_on", "facilities"."property_notice"."received_on" + 60)))
);
--> statement-breakpoint
CREATE TABLE "facilities"."property_use_code" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"description" text collate "C" NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "property_use_code_code_check" CHECK ("facilities"."property_use_code"."code" ~ '^[0-9]{3}$')
);
--> statement-breakpoint
CREATE TABLE "facilities"."protective_detail" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"protectee_id" text collate "C",
	"protectee_office" text collate "C" NOT NULL,
	"agency" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"threat_level" text collate "C",
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"venues" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"itinerary" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "protective_detail_agency_check" CHECK ("facilities"."protective_detail"."agency" in ('SECRET_SERVICE', 'SECRET_SERVICE_UNIFORMED_DIVISION', 'DIPLOMATIC_SECURITY', 'STATE_OR_LOCAL_POLICE')),
	CONSTRAINT "protective_detail_state_check" CHECK ("facilities"."protective_detail"."state" in ('REQUESTED', 'ASSESSED', 'APPROVED', 'DECLINED', 'SCHEDULED', 'ACTIVE', 'COMPLETED')),
	CONSTRAINT "protective_detail_threat_level_check" CHECK ("facilities"."protective_detail"."threat_level" in ('LOW', 'MODERATE', 'ELEVATED', 'HIGH', 'CRITICAL')),
	CONSTRAINT "protective_detail_assessed_check" CHECK ("facilities"."protective_detail"."threat_level" is not null or "facilities"."protective_detail"."state" in ('REQUESTED', 'DECLINED')),
	CONSTRAINT "protective_detail_period_check" CHECK ("facilities"."protective_detail"."ends_on" >= "facilities"."protective_detail"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "facilities"."security_assessment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"facility_id" text collate "C",
	"event_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"likelihood" integer NOT NULL,
	"impact" integer NOT NULL,
	"score" integer GENERATED ALWAYS AS (likelihood * impact) STORED NOT NULL,
	"level" text collate "C" GENERATED ALWAYS AS (case when likelihood * impact >= 20 then 'CRITICAL' when likelihood * impact >= 15 then 'HIGH'
          when likelihood * impact >= 10 then 'ELEVATED' when likelihood * impact >= 5 then 'MODERATE' else 'LOW' end) STORED NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"findings" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "security_assessment_kind_check" CHECK ("facilities"."security_assessment"."kind" in ('BASELINE', 'PERIODIC', 'EVENT', 'INCIDENT_DRIVEN')),
	CONSTRAINT "security_assessment_likelihood_check" CHECK ("facilities"."security_assessment"."likelihood" between 1 and 5),
	CONSTRAINT "security_assessment_impact_check" CHECK ("facilities"."security_assessment"."impact" between 1 and 5),
	CONSTRAINT "security_assessment_period_check" CHECK ("facilities"."security_assessment"."valid_until" >= "facilities"."security_assessment"."valid_from"),
	CONSTRAINT "security_assessment_subject_check" CHECK (num_nonnulls("facilities"."security_assessment"."facility_id", "facilities"."security_assessment"."event_id") = 1),
	CONSTRAINT "security_assessment_event_check" CHECK (("facilities"."security_assessment"."kind" = 'EVENT') = ("facilities"."security_assessment"."event_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "facilities"."zoning_case" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"facility_id" text collate "C",
	"zone_class" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"filed_on" date NOT NULL,
	"due_on" date GENERATED ALWAYS AS (case when path = 'FMBZA_REVIEW' then (filed_on + interval '6 months')::date end) STORED,
	"decided_on" date,
	"criteria" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "zoning_case_path_check" CHECK ("facilities"."zoning_case"."path" in ('AS_OF_RIGHT', 'FMBZA_REVIEW', 'NOT_ALLOWED')),
	CONSTRAINT "zoning_case_state_check" CHECK ("facilities"."zoning_case"."state" in ('FILED', 'UNDER_REVIEW', 'NOT_DISAPPROVED', 'DISAPPROVED', 'WITHDRAWN')),
	CONSTRAINT "zoning_case_decided_check" CHECK (("facilities"."zoning_case"."decided_on" is not null) = ("facilities"."zoning_case"."state" in ('NOT_DISAPPROVED', 'DISAPPROVED'))),
	CONSTRAINT "zoning_case_period_check" CHECK ("facilities"."zoning_case"."decided_on" >= "facilities"."zoning_case"."filed_on")
);
--> statement-breakpoint
CREATE TABLE "facilities"."zoning_overlay" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text collate "C" NOT NULL,
	"description" text collate "C" NOT NULL,
	"is_diplomatic" boolean NOT NULL,
	"status" text collate "C" NOT NULL,
	"polygons" jsonb NOT NULL,
	"south" double precision NOT NULL,
	"north" double precision NOT NULL,
	"west" double precision NOT NULL,
	"east" double precision NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "zoning_overlay_box_check" CHECK ("facilities"."zoning_overlay"."south" <= "facilities"."zoning_overlay"."north" and "facilities"."zoning_overlay"."west" <= "facilities"."zoning_overlay"."east")
);
--> statement-breakpoint
ALTER TABLE "facilities"."accountability" ADD CONSTRAINT "accountability_crisis_id_crisis_id_fk" FOREIGN KEY ("crisis_id") REFERENCES "facilities"."crisis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."assistance_request" ADD CONSTRAINT "assistance_request_crisis_id_crisis_id_fk" FOREIGN KEY ("crisis_id") REFERENCES "facilities"."crisis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."assistance_request" ADD CONSTRAINT "assistance_request_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facilities"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."crisis_mission" ADD CONSTRAINT "crisis_mission_crisis_id_crisis_id_fk" FOREIGN KEY ("crisis_id") REFERENCES "facilities"."crisis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."cyber_advisory_mission" ADD CONSTRAINT "cyber_advisory_mission_advisory_id_cyber_advisory_id_fk" FOREIGN KEY ("advisory_id") REFERENCES "facilities"."cyber_advisory"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."incident" ADD CONSTRAINT "incident_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facilities"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."incident" ADD CONSTRAINT "incident_assessment_id_security_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "facilities"."security_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."incident_suspect" ADD CONSTRAINT "incident_suspect_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "facilities"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."property_notice" ADD CONSTRAINT "property_notice_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facilities"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."security_assessment" ADD CONSTRAINT "security_assessment_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facilities"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities"."zoning_case" ADD CONSTRAINT "zoning_case_facility_id_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facilities"."facility"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_attempt_relay_index" ON "facilities"."audit_attempt" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "audit_entry_relay_index" ON "facilities"."audit_entry" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "outbox_topic_index" ON "facilities"."outbox" USING btree ("topic","transaction","number");--> statement-breakpoint
CREATE INDEX "transition_subject_index" ON "facilities"."transition" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "accountability_mission_index" ON "facilities"."accountability" USING btree ("crisis_id","mission_id","status");--> statement-breakpoint
CREATE INDEX "accountability_person_index" ON "facilities"."accountability" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "assistance_request_crisis_index" ON "facilities"."assistance_request" USING btree ("crisis_id","requested_at");--> statement-breakpoint
CREATE INDEX "assistance_request_mission_index" ON "facilities"."assistance_request" USING btree ("mission_id","requested_at");--> statement-breakpoint
CREATE INDEX "assistance_request_requested_index" ON "facilities"."assistance_request" USING btree ("requested_at","id");--> statement-breakpoint
CREATE INDEX "crisis_opened_index" ON "facilities"."crisis" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "crisis_state_index" ON "facilities"."crisis" USING btree ("state","opened_at");--> statement-breakpoint
CREATE INDEX "crisis_mission_mission_index" ON "facilities"."crisis_mission" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "cyber_advisory_issued_index" ON "facilities"."cyber_advisory" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "cyber_advisory_mission_mission_index" ON "facilities"."cyber_advisory_mission" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "facility_mission_index" ON "facilities"."facility" USING btree ("mission_id","kind");--> statement-breakpoint
CREATE INDEX "facility_kind_index" ON "facilities"."facility" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "facility_location_index" ON "facilities"."facility" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "incident_facility_index" ON "facilities"."incident" USING btree ("facility_id","reported_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "incident_mission_index" ON "facilities"."incident" USING btree ("mission_id","reported_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "incident_reported_index" ON "facilities"."incident" USING btree ("reported_at","id");--> statement-breakpoint
CREATE INDEX "incident_state_index" ON "facilities"."incident" USING btree ("state","reported_at");--> statement-breakpoint
CREATE INDEX "incident_suspect_incident_index" ON "facilities"."incident_suspect" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incident_suspect_person_index" ON "facilities"."incident_suspect" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "property_notice_mission_index" ON "facilities"."property_notice" USING btree ("mission_id","due_on");--> statement-breakpoint
CREATE INDEX "property_notice_facility_index" ON "facilities"."property_notice" USING btree ("facility_id","due_on");--> statement-breakpoint
CREATE INDEX "property_notice_due_index" ON "facilities"."property_notice" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "property_notice_state_index" ON "facilities"."property_notice" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "protective_detail_mission_index" ON "facilities"."protective_detail" USING btree ("mission_id","starts_on");--> statement-breakpoint
CREATE INDEX "protective_detail_protectee_index" ON "facilities"."protective_detail" USING btree ("protectee_id");--> statement-breakpoint
CREATE INDEX "protective_detail_starts_index" ON "facilities"."protective_detail" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "security_assessment_facility_index" ON "facilities"."security_assessment" USING btree ("facility_id","valid_from");--> statement-breakpoint
CREATE INDEX "security_assessment_mission_index" ON "facilities"."security_assessment" USING btree ("mission_id","valid_from");--> statement-breakpoint
CREATE INDEX "security_assessment_event_index" ON "facilities"."security_assessment" USING btree ("event_id","valid_from");--> statement-breakpoint
CREATE INDEX "security_assessment_until_index" ON "facilities"."security_assessment" USING btree ("valid_until","id");--> statement-breakpoint
CREATE INDEX "zoning_case_mission_index" ON "facilities"."zoning_case" USING btree ("mission_id","filed_on");--> statement-breakpoint
CREATE INDEX "zoning_case_facility_index" ON "facilities"."zoning_case" USING btree ("facility_id","filed_on");--> statement-breakpoint
CREATE INDEX "zoning_case_filed_index" ON "facilities"."zoning_case" USING btree ("filed_on","id");--> statement-breakpoint
CREATE INDEX "zoning_overlay_name_index" ON "facilities"."zoning_overlay" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "zoning_overlay_box_index" ON "facilities"."zoning_overlay" USING btree ("south","north");--> statement-breakpoint
-- Who sees which rows.
ALTER TABLE "facilities"."transition" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "facilities"."accountability" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."assistance_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."crisis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."crisis_mission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."cyber_advisory" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."cyber_advisory_mission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."facility" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."incident_suspect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."property_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."protective_detail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."security_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."zoning_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("facilities"."transition"."subject_id", 3) when 'asr' then (select true from "facilities"."assistance_request" where "facilities"."assistance_request"."id" = "facilities"."transition"."subject_id") when 'cri' then (select true from "facilities"."crisis" where "facilities"."crisis"."id" = "facilities"."transition"."subject_id") when 'inc' then (select true from "facilities"."incident" where "facilities"."incident"."id" = "facilities"."transition"."subject_id") when 'pno' then (select true from "facilities"."property_notice" where "facilities"."property_notice"."id" = "facilities"."transition"."subject_id") when 'prd' then (select true from "facilities"."protective_detail" where "facilities"."protective_detail"."id" = "facilities"."transition"."subject_id") when 'zon' then (select true from "facilities"."zoning_case" where "facilities"."zoning_case"."id" = "facilities"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."accountability" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS_ACCOUNTABILITY')) or "facilities"."accountability"."mission_id" = any ((select access.missions('CRISIS_ACCOUNTABILITY'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."assistance_request" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or "facilities"."assistance_request"."mission_id" = any ((select access.missions('CRISIS'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."crisis" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or id in (select crisis_id from facilities.crisis_mission where mission_id = any ((select access.missions('CRISIS'))::text[])));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."crisis_mission" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or "facilities"."crisis_mission"."mission_id" = any ((select access.missions('CRISIS'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."cyber_advisory" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or id in (select advisory_id from facilities.cyber_advisory_mission where mission_id = any ((select access.missions('CRISIS'))::text[])));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."cyber_advisory_mission" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or "facilities"."cyber_advisory_mission"."mission_id" = any ((select access.missions('CRISIS'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."facility" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("facilities"."facility"."address_class" = any ((select access.seen())::text[]) or ("facilities"."facility"."address_class" = any ((select access.own())::text[]) and ("facilities"."facility"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."incident" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('INCIDENT')) or "facilities"."incident"."mission_id" = any ((select access.missions('INCIDENT'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."incident_suspect" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('INCIDENT')) and (select access.sees('PERSONAL_DATA')));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."property_notice" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('PROPERTY_CASE')) or "facilities"."property_notice"."mission_id" = any ((select access.missions('PROPERTY_CASE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."protective_detail" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('SECURITY_ASSESSMENT')));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."security_assessment" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case when "facilities"."security_assessment"."event_id" is null then (select access.sees('SECURITY_ASSESSMENT')) else (select access.sees('EVENT_ASSESSMENT')) end);--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."zoning_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING (("facilities"."zoning_case"."path" = 'FMBZA_REVIEW' and (select access.sees('ZONING_NOTICE'))) or (select access.sees('PROPERTY_CASE')) or "facilities"."zoning_case"."mission_id" = any ((select access.missions('PROPERTY_CASE'))::text[]));--> statement-breakpoint
-- Ids hardly compress: trying to takes longer than everything else about a long entry.
alter table "facilities"."audit_entry" alter column "subjects" set storage external;
--> statement-breakpoint
-- Nobody changes the log, whatever rights the role has: whoever may drop these triggers is a superuser or the owner.
create function "facilities".refuse_to_change_log() returns trigger language plpgsql as $$ begin
	raise exception 'the log is only ever added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
		using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete or truncate on "facilities"."audit_entry"
	for each statement execute function "facilities".refuse_to_change_log();
--> statement-breakpoint
create trigger audit_chain_stays before delete or truncate on "facilities"."audit_chain"
	for each statement execute function "facilities".refuse_to_change_log();
--> statement-breakpoint
-- The end of a chain moves forward only.
create trigger audit_chain_forward before update on "facilities"."audit_chain"
	for each row when (new.position <= old.position or new.chain <> old.chain)
	execute function "facilities".refuse_to_change_log();
--> statement-breakpoint
revoke all on "facilities"."audit_entry", "facilities"."audit_chain" from public, fmg_app;--> statement-breakpoint
grant select, insert on "facilities"."audit_entry" to fmg_app;--> statement-breakpoint
grant select, insert, update on "facilities"."audit_chain" to fmg_app;--> statement-breakpoint
-- Counts only grow, whatever rights the role has. What has grown stands behind everything that was relayed before.
create function "facilities".count_attempts_up() returns trigger language plpgsql as $$
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
	new.number := nextval('facilities.audit_attempt_number_seq');
	return new;
end $$;
--> statement-breakpoint
create trigger audit_attempt_up before update on "facilities"."audit_attempt"
	for each row execute function "facilities".count_attempts_up();
--> statement-breakpoint
create trigger audit_attempt_stays before delete or truncate on "facilities"."audit_attempt"
	for each statement execute function "facilities".count_attempts_up();
--> statement-breakpoint
-- Only the graph itself counts, as the owner.
revoke all on "facilities"."audit_attempt" from public, fmg_app;

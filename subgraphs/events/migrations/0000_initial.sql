-- Everything that the schema events holds: tables and their indexes, who sees which rows, and the log that is only ever added to.
CREATE SCHEMA "events";
--> statement-breakpoint
-- What the serving role may do with tables; which rows it sees, the policies below say. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "events" TO "fmg_app";
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "events" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
-- What was asked for in vain, counted for each account, class of data and day.
CREATE TABLE "events"."audit_attempt" (
	"day" date NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"data_class" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events"."audit_attempt_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_attempt_key" PRIMARY KEY("day","actor","roles","data_class")
);
--> statement-breakpoint
CREATE TABLE "events"."audit_chain" (
	"chain" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events"."audit_entry" (
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
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events"."audit_entry_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_entry_key" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "events"."outbox" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events"."outbox_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_key" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "events"."relay_position" (
	"projection" text collate "C" PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events"."transition" (
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
CREATE TABLE "events"."agreement" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"country_code" text collate "C" NOT NULL,
	"signed_on" date,
	"in_force_from" date,
	"in_force_until" date,
	"suspended_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "agreement_title_unique" UNIQUE("country_code","title","signed_on"),
	CONSTRAINT "agreement_kind_check" CHECK ("events"."agreement"."kind" in ('CONSULAR_CONVENTION', 'PRIVILEGES_SPECIAL', 'DEPENDENT_WORK', 'TAX_RECIPROCITY', 'PROPERTY_EXCHANGE', 'CULTURAL', 'VISA_RECIPROCITY', 'STATUS_OF_STAFF')),
	CONSTRAINT "agreement_state_check" CHECK ("events"."agreement"."state" in ('NEGOTIATING', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'TERMINATED')),
	CONSTRAINT "agreement_signed_check" CHECK ("events"."agreement"."state" = 'NEGOTIATING' or "events"."agreement"."signed_on" is not null),
	CONSTRAINT "agreement_force_check" CHECK ("events"."agreement"."state" not in ('IN_FORCE', 'SUSPENDED') or "events"."agreement"."in_force_from" is not null),
	CONSTRAINT "agreement_order_check" CHECK ("events"."agreement"."in_force_from" >= "events"."agreement"."signed_on"),
	CONSTRAINT "agreement_period_check" CHECK ("events"."agreement"."in_force_until" >= "events"."agreement"."in_force_from"),
	CONSTRAINT "agreement_suspended_check" CHECK ("events"."agreement"."state" <> 'SUSPENDED' or "events"."agreement"."suspended_on" is not null),
	CONSTRAINT "agreement_suspension_check" CHECK ("events"."agreement"."suspended_on" >= "events"."agreement"."in_force_from")
);
--> statement-breakpoint
CREATE TABLE "events"."agreement_effect" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"agreement_id" text collate "C" NOT NULL,
	"benefit" text collate "C" NOT NULL,
	"level" text collate "C" NOT NULL,
	"category" text collate "C",
	"note" text collate "C",
	"valid_from" date NOT NULL,
	"valid_until" date,
	CONSTRAINT "agreement_effect_since_unique" UNIQUE NULLS NOT DISTINCT("agreement_id","benefit","category","valid_from"),
	CONSTRAINT "agreement_effect_benefit_check" CHECK ("events"."agreement_effect"."benefit" in ('IMMUNITY', 'DEPENDENT_WORK', 'TAX', 'TRAVEL', 'VISA', 'PROPERTY', 'CUSTOMS', 'EXCHANGE')),
	CONSTRAINT "agreement_effect_period_check" CHECK ("events"."agreement_effect"."valid_until" >= "events"."agreement_effect"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "events"."facts_audit_entry" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"subgraph" text collate "C" NOT NULL,
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
	CONSTRAINT "facts_audit_entry_place_unique" UNIQUE("subgraph","chain","position"),
	CONSTRAINT "facts_audit_entry_subgraph_check" CHECK ("events"."facts_audit_entry"."subgraph" in ('missions', 'privileges', 'facilities', 'events'))
);
--> statement-breakpoint
CREATE TABLE "events"."diplomatic_note" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" text collate "C" NOT NULL,
	"direction" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"sent_on" date NOT NULL,
	"answer_due_on" date,
	"answers_id" text collate "C",
	"mission_id" text collate "C",
	"country_code" text collate "C",
	"subject" text collate "C" NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "diplomatic_note_number_unique" UNIQUE NULLS NOT DISTINCT("direction","number","mission_id","country_code"),
	CONSTRAINT "diplomatic_note_direction_check" CHECK ("events"."diplomatic_note"."direction" in ('INCOMING', 'OUTGOING')),
	CONSTRAINT "diplomatic_note_kind_check" CHECK ("events"."diplomatic_note"."kind" in ('VERBALE', 'CIRCULAR', 'FIRST_PERSON')),
	CONSTRAINT "diplomatic_note_answer_check" CHECK ("events"."diplomatic_note"."answers_id" <> "events"."diplomatic_note"."id"),
	CONSTRAINT "diplomatic_note_due_check" CHECK ("events"."diplomatic_note"."answer_due_on" >= "events"."diplomatic_note"."sent_on"),
	CONSTRAINT "diplomatic_note_party_check" CHECK ("events"."diplomatic_note"."country_code" is not null or "events"."diplomatic_note"."mission_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "events"."dispute" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"party_id" text collate "C",
	"opened_on" date NOT NULL,
	"closed_on" date,
	"act_on" date,
	"incident_id" text collate "C",
	"summary" text collate "C",
	"amount" numeric(15, 2),
	"currency" text collate "C",
	"settlement" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	"maximum_months" integer,
	CONSTRAINT "dispute_kind_check" CHECK ("events"."dispute"."kind" in ('TRAFFIC_FINE', 'PARKING_FINE', 'LANDLORD_TENANT', 'DEBT', 'LABOUR_CLAIM', 'PERSONAL_INJURY', 'CONTRACT', 'PROPERTY', 'NEIGHBOUR_ZONING', 'CRIMINAL_REFERRAL', 'TAX_MISUSE', 'CUSTOMS_MISUSE', 'FAMILY_SUPPORT')),
	CONSTRAINT "dispute_state_check" CHECK ("events"."dispute"."state" in ('OPENED', 'JURISDICTION_CHECK', 'NOTE_SENT', 'MEDIATION', 'SETTLED', 'UNRESOLVED', 'CLOSED', 'ESCALATED', 'BENEFIT_ACTION')),
	CONSTRAINT "dispute_period_check" CHECK ("events"."dispute"."closed_on" >= "events"."dispute"."opened_on"),
	CONSTRAINT "dispute_act_check" CHECK ("events"."dispute"."act_on" <= "events"."dispute"."opened_on"),
	CONSTRAINT "dispute_closed_check" CHECK (("events"."dispute"."state" = 'CLOSED') = ("events"."dispute"."closed_on" is not null)),
	CONSTRAINT "dispute_party_check" CHECK ("events"."dispute"."kind" <> 'CRIMINAL_REFERRAL' or "events"."dispute"."party_id" is not null),
	CONSTRAINT "dispute_sentence_check" CHECK ("events"."dispute"."maximum_months" is null or ("events"."dispute"."maximum_months" >= 0 and "events"."dispute"."kind" = 'CRIMINAL_REFERRAL')),
	CONSTRAINT "dispute_amount_check" CHECK ("events"."dispute"."amount" > 0),
	CONSTRAINT "dispute_currency_check" CHECK (("events"."dispute"."amount" is null) = ("events"."dispute"."currency" is null))
);
--> statement-breakpoint
CREATE TABLE "events"."engagement" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"held_on" date NOT NULL,
	"subject" text collate "C" NOT NULL,
	"country_code" text collate "C",
	"mission_id" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "engagement_kind_check" CHECK ("events"."engagement"."kind" in ('CONSULTATION', 'NOTE_EXCHANGE', 'DEMARCHE', 'VISIT', 'WORKING_GROUP', 'IO_COORDINATION')),
	CONSTRAINT "engagement_state_check" CHECK ("events"."engagement"."state" in ('PLANNED', 'HELD', 'FOLLOW_UP', 'CLOSED')),
	CONSTRAINT "engagement_party_check" CHECK ("events"."engagement"."country_code" is not null or "events"."engagement"."mission_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "events"."engagement_follow_up" (
	"engagement_id" text collate "C" NOT NULL,
	"place" integer NOT NULL,
	"due_on" date NOT NULL,
	"done_on" date,
	"text" text collate "C" NOT NULL,
	CONSTRAINT "engagement_follow_up_key" PRIMARY KEY("engagement_id","place"),
	CONSTRAINT "engagement_follow_up_place_check" CHECK ("events"."engagement_follow_up"."place" > 0)
);
--> statement-breakpoint
CREATE TABLE "events"."event" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"venue" text collate "C",
	"is_public" boolean NOT NULL,
	"capacity" integer,
	"host_office" text collate "C",
	"precedence_frozen_at" timestamp (3) with time zone,
	"flags_order" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "event_kind_check" CHECK ("events"."event"."kind" in ('CREDENTIALS_CEREMONY', 'CREDENTIALS_COPY', 'STATE_VISIT', 'OFFICIAL_VISIT', 'OFFICIAL_WORKING_VISIT', 'WORKING_VISIT', 'PRIVATE_VISIT', 'NATIONAL_DAY', 'DIPLOMATIC_RECEPTION', 'DINNER', 'LUNCH', 'SIGNING', 'BRIEFING', 'CULTURAL_EVENT')),
	CONSTRAINT "event_state_check" CHECK ("events"."event"."state" in ('PLANNED', 'APPROVED', 'INVITATIONS_SENT', 'CONFIRMED', 'HELD', 'CLOSED', 'CANCELLED', 'POSTPONED')),
	CONSTRAINT "event_flags_order_check" CHECK ("events"."event"."flags_order" in ('PRECEDENCE', 'ALPHABETICAL')),
	CONSTRAINT "event_period_check" CHECK ("events"."event"."ends_at" >= "events"."event"."starts_at"),
	CONSTRAINT "event_capacity_check" CHECK ("events"."event"."capacity" > 0),
	CONSTRAINT "event_precedence_check" CHECK ("events"."event"."precedence_frozen_at" <= "events"."event"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "events"."event_host" (
	"event_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "event_host_key" PRIMARY KEY("event_id","mission_id"),
	CONSTRAINT "event_host_place_check" CHECK ("events"."event_host"."place" > 0)
);
--> statement-breakpoint
CREATE TABLE "events"."seating_conflict" (
	"event_id" text collate "C" NOT NULL,
	"first_mission_id" text collate "C" NOT NULL,
	"second_mission_id" text collate "C" NOT NULL,
	CONSTRAINT "seating_conflict_key" PRIMARY KEY("event_id","first_mission_id","second_mission_id"),
	CONSTRAINT "seating_conflict_pair_check" CHECK ("events"."seating_conflict"."first_mission_id" < "events"."seating_conflict"."second_mission_id")
);
--> statement-breakpoint
CREATE TABLE "events"."exchange_programme" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"country_code" text collate "C",
	"institution_name" text collate "C",
	"institution_city" text collate "C",
	"institution_state" text collate "C",
	"funding" text collate "C",
	"agreement_id" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "exchange_programme_kind_check" CHECK ("events"."exchange_programme"."kind" in ('CULTURAL', 'ACADEMIC', 'ARTS', 'SPORT', 'YOUTH', 'PROFESSIONAL', 'LANGUAGE')),
	CONSTRAINT "exchange_programme_state_check" CHECK ("events"."exchange_programme"."state" in ('PROPOSED', 'REVIEW', 'APPROVED', 'OPEN', 'RUNNING', 'COMPLETED', 'REJECTED', 'SUSPENDED', 'CANCELLED')),
	CONSTRAINT "exchange_programme_period_check" CHECK ("events"."exchange_programme"."ends_on" >= "events"."exchange_programme"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "events"."facilitation_request" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"agency" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"requested_on" date NOT NULL,
	"due_on" date,
	"notes" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "facilitation_request_kind_check" CHECK ("events"."facilitation_request"."kind" in ('PORT_COURTESIES', 'AIRCRAFT_CLEARANCE', 'RADIO_FREQUENCY', 'WEAPONS_PERMIT', 'STREET_USE', 'AGENCY_CONTACT', 'RECORDS', 'CONSULAR_ACCESS')),
	CONSTRAINT "facilitation_request_state_check" CHECK ("events"."facilitation_request"."state" in ('REQUESTED', 'REFERRED', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
	CONSTRAINT "facilitation_request_due_check" CHECK ("events"."facilitation_request"."due_on" >= "events"."facilitation_request"."requested_on")
);
--> statement-breakpoint
CREATE TABLE "events"."invitation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"invited_at" timestamp (3) with time zone,
	"replied_at" timestamp (3) with time zone,
	"arrived_at" timestamp (3) with time zone,
	"wait_listed_at" timestamp (3) with time zone,
	"plus_ones" integer DEFAULT 0 NOT NULL,
	"precedence" integer,
	"dietary_needs" text collate "C",
	"access_needs" text collate "C",
	"stand_in_id" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "invitation_guest_unique" UNIQUE("event_id","person_id"),
	CONSTRAINT "invitation_precedence_unique" UNIQUE("event_id","precedence"),
	CONSTRAINT "invitation_stand_in_unique" UNIQUE("stand_in_id"),
	CONSTRAINT "invitation_state_check" CHECK ("events"."invitation"."state" in ('DRAFT', 'INVITED', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'NO_REPLY', 'CHECKED_IN', 'NO_SHOW', 'SUBSTITUTED')),
	CONSTRAINT "invitation_invited_check" CHECK ("events"."invitation"."state" = 'DRAFT' or "events"."invitation"."invited_at" is not null),
	CONSTRAINT "invitation_replied_check" CHECK ("events"."invitation"."replied_at" >= "events"."invitation"."invited_at"),
	CONSTRAINT "invitation_arrived_check" CHECK (("events"."invitation"."state" = 'CHECKED_IN') = ("events"."invitation"."arrived_at" is not null)),
	CONSTRAINT "invitation_stand_in_check" CHECK (("events"."invitation"."state" = 'SUBSTITUTED') = ("events"."invitation"."stand_in_id" is not null)),
	CONSTRAINT "invitation_plus_ones_check" CHECK ("events"."invitation"."plus_ones" >= 0),
	CONSTRAINT "invitation_precedence_check" CHECK ("events"."invitation"."precedence" > 0)
);
--> statement-breakpoint
CREATE TABLE "events"."leader_visit" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"visitor" text collate "C" NOT NULL,
	"title" text collate "C",
	"kind" text collate "C" NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"country_code" text collate "C",
	"from_name" text collate "C" NOT NULL,
	"description" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "leader_visit_source_unique" UNIQUE("source","source_row"),
	CONSTRAINT "leader_visit_kind_check" CHECK ("events"."leader_visit"."kind" in ('STATE_VISIT', 'OFFICIAL_VISIT', 'OFFICIAL_WORKING_VISIT', 'WORKING_VISIT', 'PRIVATE_VISIT', 'MEETING', 'SUMMIT', 'OTHER')),
	CONSTRAINT "leader_visit_period_check" CHECK ("events"."leader_visit"."ends_on" >= "events"."leader_visit"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "events"."participant" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text collate "C" NOT NULL,
	"country_code" text collate "C",
	"programme_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"category" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"in_agriculture_or_hospitality" boolean DEFAULT false NOT NULL,
	"extension_months" integer DEFAULT 0 NOT NULL,
	"home_residence_rule" boolean NOT NULL,
	"sponsor" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "participant_category_check" CHECK ("events"."participant"."category" in ('PROFESSOR', 'RESEARCH_SCHOLAR', 'SHORT_TERM_SCHOLAR', 'TRAINEE', 'INTERN', 'STUDENT_INTERN', 'COLLEGE_UNIVERSITY_STUDENT', 'TEACHER', 'SECONDARY_SCHOOL_STUDENT', 'SPECIALIST', 'PHYSICIAN', 'INTERNATIONAL_VISITOR', 'GOVERNMENT_VISITOR', 'CAMP_COUNSELOR', 'AU_PAIR', 'SUMMER_WORK_TRAVEL')),
	CONSTRAINT "participant_state_check" CHECK ("events"."participant"."state" in ('APPLIED', 'SELECTED', 'DS2019_ISSUED', 'ARRIVED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'TERMINATED')),
	CONSTRAINT "participant_period_check" CHECK ("events"."participant"."ends_on" >= "events"."participant"."starts_on"),
	CONSTRAINT "participant_extension_check" CHECK ("events"."participant"."extension_months" = 0 or "events"."participant"."category" = 'TEACHER' and "events"."participant"."extension_months" between 1 and 24
        or "events"."participant"."category" = 'AU_PAIR' and "events"."participant"."extension_months" in (6, 9, 12))
);
--> statement-breakpoint
CREATE TABLE "events"."facts_refused_attempt" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"subgraph" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"data_class" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "facts_refused_attempt_subgraph_check" CHECK ("events"."facts_refused_attempt"."subgraph" in ('missions', 'privileges', 'facilities', 'events'))
);
--> statement-breakpoint
CREATE TABLE "events"."seat_assignment" (
	"seating_plan_id" text collate "C" NOT NULL,
	"seat" integer NOT NULL,
	"invitation_id" text collate "C" NOT NULL,
	"reason" text collate "C",
	CONSTRAINT "seat_assignment_key" PRIMARY KEY("seating_plan_id","seat"),
	CONSTRAINT "seat_assignment_guest_unique" UNIQUE("seating_plan_id","invitation_id"),
	CONSTRAINT "seat_assignment_seat_check" CHECK ("events"."seat_assignment"."seat" > 0)
);
--> statement-breakpoint
CREATE TABLE "events"."seating_plan" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "seating_plan_made_unique" UNIQUE("event_id","made_at")
);
--> statement-breakpoint
CREATE TABLE "events"."waiver_request" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"dispute_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"scope" jsonb NOT NULL,
	"offence" text collate "C",
	"serious_crime" boolean NOT NULL,
	"referred_on" date NOT NULL,
	"requested_on" date,
	"deadline" date,
	"decided_on" date,
	"decision_note_id" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "waiver_request_state_check" CHECK ("events"."waiver_request"."state" in ('REFERRAL', 'STATUS_CERTIFIED', 'NO_WAIVER_NEEDED', 'WAIVER_REQUESTED', 'WAIVED', 'WAIVER_DENIED', 'DEPARTURE_REQUIRED', 'ADMINISTRATIVE_ACTION', 'CLOSED_DEPARTED', 'CLOSED_ADJUDICATED')),
	CONSTRAINT "waiver_request_scope_check" CHECK ("events"."waiver_request"."scope" <@ '["TESTIMONY", "CRIMINAL", "CIVIL", "EXECUTION"]'::jsonb and jsonb_array_length("events"."waiver_request"."scope") > 0),
	CONSTRAINT "waiver_request_deadline_check" CHECK ("events"."waiver_request"."deadline" >= "events"."waiver_request"."requested_on"),
	CONSTRAINT "waiver_request_decided_check" CHECK ("events"."waiver_request"."decided_on" >= "events"."waiver_request"."requested_on"),
	CONSTRAINT "waiver_request_asked_check" CHECK ("events"."waiver_request"."state" in ('REFERRAL', 'STATUS_CERTIFIED', 'NO_WAIVER_NEEDED') or "events"."waiver_request"."requested_on" is not null and "events"."waiver_request"."deadline" is not null),
	CONSTRAINT "waiver_request_express_check" CHECK ("events"."waiver_request"."state" not in ('WAIVED', 'CLOSED_ADJUDICATED') or "events"."waiver_request"."decision_note_id" is not null),
	CONSTRAINT "waiver_request_departure_check" CHECK ("events"."waiver_request"."state" not in ('DEPARTURE_REQUIRED', 'CLOSED_DEPARTED') or "events"."waiver_request"."serious_crime"),
	CONSTRAINT "waiver_request_administrative_check" CHECK ("events"."waiver_request"."state" <> 'ADMINISTRATIVE_ACTION' or not "events"."waiver_request"."serious_crime")
);
--> statement-breakpoint
ALTER TABLE "events"."agreement_effect" ADD CONSTRAINT "agreement_effect_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "events"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."diplomatic_note" ADD CONSTRAINT "diplomatic_note_answers_id_diplomatic_note_id_fk" FOREIGN KEY ("answers_id") REFERENCES "events"."diplomatic_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."engagement_follow_up" ADD CONSTRAINT "engagement_follow_up_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "events"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."event_host" ADD CONSTRAINT "event_host_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."seating_conflict" ADD CONSTRAINT "seating_conflict_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."exchange_programme" ADD CONSTRAINT "exchange_programme_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "events"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."invitation" ADD CONSTRAINT "invitation_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."invitation" ADD CONSTRAINT "invitation_stand_in_id_invitation_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "events"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."participant" ADD CONSTRAINT "participant_programme_id_exchange_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "events"."exchange_programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."seat_assignment" ADD CONSTRAINT "seat_assignment_seating_plan_id_seating_plan_id_fk" FOREIGN KEY ("seating_plan_id") REFERENCES "events"."seating_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."seat_assignment" ADD CONSTRAINT "seat_assignment_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "events"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."seating_plan" ADD CONSTRAINT "seating_plan_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "events"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."waiver_request" ADD CONSTRAINT "waiver_request_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "events"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events"."waiver_request" ADD CONSTRAINT "waiver_request_decision_note_id_diplomatic_note_id_fk" FOREIGN KEY ("decision_note_id") REFERENCES "events"."diplomatic_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE FUNCTION events.subject_keys(subjects text[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT coalesce(array_agg(hashtextextended(subject, 0)), '{}') FROM unnest(subjects) AS subject $$;
--> statement-breakpoint
COMMENT ON FUNCTION events.subject_keys(text[]) IS 'A number of 64 bits for each id. That two ids share one is not to be expected.';--> statement-breakpoint
CREATE INDEX "audit_attempt_relay_index" ON "events"."audit_attempt" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "audit_entry_relay_index" ON "events"."audit_entry" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "outbox_topic_index" ON "events"."outbox" USING btree ("topic","transaction","number");--> statement-breakpoint
CREATE INDEX "transition_subject_index" ON "events"."transition" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "agreement_country_index" ON "events"."agreement" USING btree ("country_code","title","id");--> statement-breakpoint
CREATE INDEX "agreement_title_index" ON "events"."agreement" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "facts_audit_entry_at_index" ON "events"."facts_audit_entry" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "facts_audit_entry_actor_index" ON "events"."facts_audit_entry" USING btree ("actor","at");--> statement-breakpoint
CREATE INDEX "facts_audit_entry_subject_keys_index" ON "events"."facts_audit_entry" USING gin (events.subject_keys("subjects"));--> statement-breakpoint
CREATE INDEX "diplomatic_note_answers_index" ON "events"."diplomatic_note" USING btree ("answers_id","sent_on");--> statement-breakpoint
CREATE INDEX "diplomatic_note_country_index" ON "events"."diplomatic_note" USING btree ("country_code","sent_on");--> statement-breakpoint
CREATE INDEX "diplomatic_note_mission_index" ON "events"."diplomatic_note" USING btree ("mission_id","sent_on");--> statement-breakpoint
CREATE INDEX "diplomatic_note_sent_index" ON "events"."diplomatic_note" USING btree ("sent_on","id");--> statement-breakpoint
CREATE INDEX "dispute_mission_index" ON "events"."dispute" USING btree ("mission_id","opened_on");--> statement-breakpoint
CREATE INDEX "dispute_party_index" ON "events"."dispute" USING btree ("party_id","opened_on");--> statement-breakpoint
CREATE INDEX "dispute_incident_index" ON "events"."dispute" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "dispute_state_index" ON "events"."dispute" USING btree ("state","opened_on");--> statement-breakpoint
CREATE INDEX "dispute_opened_index" ON "events"."dispute" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "engagement_country_index" ON "events"."engagement" USING btree ("country_code","held_on");--> statement-breakpoint
CREATE INDEX "engagement_mission_index" ON "events"."engagement" USING btree ("mission_id","held_on");--> statement-breakpoint
CREATE INDEX "engagement_held_index" ON "events"."engagement" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "engagement_follow_up_due_index" ON "events"."engagement_follow_up" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "event_starts_index" ON "events"."event" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "event_state_index" ON "events"."event" USING btree ("state","starts_at");--> statement-breakpoint
CREATE INDEX "event_host_mission_index" ON "events"."event_host" USING btree ("mission_id","event_id");--> statement-breakpoint
CREATE INDEX "exchange_programme_mission_index" ON "events"."exchange_programme" USING btree ("mission_id","starts_on");--> statement-breakpoint
CREATE INDEX "exchange_programme_country_index" ON "events"."exchange_programme" USING btree ("country_code","starts_on");--> statement-breakpoint
CREATE INDEX "exchange_programme_agreement_index" ON "events"."exchange_programme" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "facilitation_request_mission_index" ON "events"."facilitation_request" USING btree ("mission_id","requested_on");--> statement-breakpoint
CREATE INDEX "facilitation_request_state_index" ON "events"."facilitation_request" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "invitation_event_index" ON "events"."invitation" USING btree ("event_id","precedence","id");--> statement-breakpoint
CREATE INDEX "invitation_person_index" ON "events"."invitation" USING btree ("person_id","invited_at");--> statement-breakpoint
CREATE INDEX "invitation_mission_index" ON "events"."invitation" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "leader_visit_country_index" ON "events"."leader_visit" USING btree ("country_code","starts_on");--> statement-breakpoint
CREATE INDEX "leader_visit_starts_index" ON "events"."leader_visit" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "participant_programme_index" ON "events"."participant" USING btree ("programme_id","name","id");--> statement-breakpoint
CREATE INDEX "participant_mission_index" ON "events"."participant" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "participant_country_index" ON "events"."participant" USING btree ("country_code");--> statement-breakpoint
CREATE INDEX "facts_refused_attempt_last_at_index" ON "events"."facts_refused_attempt" USING btree ("last_at","id");--> statement-breakpoint
CREATE INDEX "waiver_request_dispute_index" ON "events"."waiver_request" USING btree ("dispute_id","referred_on");--> statement-breakpoint
CREATE INDEX "waiver_request_person_index" ON "events"."waiver_request" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "waiver_request_mission_index" ON "events"."waiver_request" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "waiver_request_state_index" ON "events"."waiver_request" USING btree ("state","deadline");--> statement-breakpoint
-- Read with the owner's rights: hosts are visible with their event, so the policy of events cannot ask for visible hosts.
CREATE FUNCTION events.own_events() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT event_id FROM events.event_host WHERE mission_id = ANY ((SELECT access.missions('EVENT_DETAIL'))::text[])
    UNION
    SELECT event_id FROM events.invitation
      WHERE mission_id = ANY ((SELECT access.missions('EVENT_DETAIL'))::text[]) AND state <> 'DRAFT'
  $$;
--> statement-breakpoint
COMMENT ON FUNCTION events.own_events() IS 'The events that the viewer''s missions give, and those to which they are invited.';--> statement-breakpoint
REVOKE ALL ON FUNCTION events.own_events() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION events.own_events() TO "fmg_app";--> statement-breakpoint
-- Who sees which rows.
ALTER TABLE "events"."transition" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "events"."agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."agreement_effect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."facts_audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."diplomatic_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."dispute" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."engagement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."engagement_follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."event_host" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."seating_conflict" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."facilitation_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."facts_refused_attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."seat_assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."seating_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."waiver_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "events"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("events"."transition"."subject_id", 3) when 'agr' then (select true from "events"."agreement" where "events"."agreement"."id" = "events"."transition"."subject_id") when 'dis' then (select true from "events"."dispute" where "events"."dispute"."id" = "events"."transition"."subject_id") when 'eng' then (select true from "events"."engagement" where "events"."engagement"."id" = "events"."transition"."subject_id") when 'evt' then (select true from "events"."event" where "events"."event"."id" = "events"."transition"."subject_id") when 'exp' then (select true from "events"."exchange_programme" where "events"."exchange_programme"."id" = "events"."transition"."subject_id") when 'fcr' then (select true from "events"."facilitation_request" where "events"."facilitation_request"."id" = "events"."transition"."subject_id") when 'prt' then (select true from "events"."participant" where "events"."participant"."id" = "events"."transition"."subject_id") when 'wav' then (select true from "events"."waiver_request" where "events"."waiver_request"."id" = "events"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "events"."agreement" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case "events"."agreement"."state" when 'NEGOTIATING' then (select access.sees('ENGAGEMENT')) else (select access.sees('PUBLIC_RECORD')) end);--> statement-breakpoint
CREATE POLICY "rows" ON "events"."agreement_effect" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "events"."agreement" where "events"."agreement"."id" = "events"."agreement_effect"."agreement_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."facts_audit_entry" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('AUDIT')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."diplomatic_note" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('NOTE')) or "events"."diplomatic_note"."mission_id" = any ((select access.missions('NOTE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."dispute" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DISPUTE')) or "events"."dispute"."mission_id" = any ((select access.missions('DISPUTE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."engagement" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('ENGAGEMENT')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."engagement_follow_up" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('ENGAGEMENT')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."event" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('EVENT_DETAIL')) or ("events"."event"."is_public" and (select access.sees('PUBLIC_EVENT'))) or id in (select events.own_events()));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."event_host" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "events"."event" where "events"."event"."id" = "events"."event_host"."event_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."seating_conflict" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."facilitation_request" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('BENEFIT_REQUEST')) or "events"."facilitation_request"."mission_id" = any ((select access.missions('BENEFIT_REQUEST'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."invitation" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')) or ("events"."invitation"."mission_id" = any ((select access.missions('GUEST_LIST'))::text[]) and "events"."invitation"."state" <> 'DRAFT'));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."participant" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('PARTICIPANT')) or "events"."participant"."mission_id" = any ((select access.missions('PARTICIPANT'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."facts_refused_attempt" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('AUDIT')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."seat_assignment" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')) or (select true from "events"."invitation" where "events"."invitation"."id" = "events"."seat_assignment"."invitation_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."seating_plan" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')) or exists (select from events.seat_assignment as seat where seat.seating_plan_id = "events"."seating_plan"."id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."waiver_request" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DISPUTE')) or "events"."waiver_request"."mission_id" = any ((select access.missions('DISPUTE'))::text[]));--> statement-breakpoint
-- Whoever asked for the entries about a record read all entries: the policy of the rows is judged before what a caller asks,
-- unless that cannot leak, and no operator of lists is known not to. So a function looks, with the rights of the owner.
-- Nothing is known of how often a number occurs, so the planner would now and then rather read everything.
CREATE FUNCTION events.entries_about(subject text) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog SET enable_seqscan = off SET enable_indexscan = off
  AS $$
    SELECT id FROM events.facts_audit_entry
    WHERE access.sees('AUDIT') AND events.subject_keys(subjects) @> ARRAY[hashtextextended(subject, 0)]
  $$;
--> statement-breakpoint
COMMENT ON FUNCTION events.entries_about(text) IS 'The entries of all logs that name a record, for viewers who see the log.';--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION events.entries_about(text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION events.entries_about(text) TO fmg_app;--> statement-breakpoint
-- Ids hardly compress: trying to takes longer than everything else about a long entry.
alter table "events"."audit_entry" alter column "subjects" set storage external;
--> statement-breakpoint
alter table "events"."facts_audit_entry" alter column "subjects" set storage external;--> statement-breakpoint
-- Nobody changes the log, whatever rights the role has: whoever may drop these triggers is a superuser or the owner.
create function "events".refuse_to_change_log() returns trigger language plpgsql as $$ begin
	raise exception 'the log is only ever added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
		using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete or truncate on "events"."audit_entry"
	for each statement execute function "events".refuse_to_change_log();
--> statement-breakpoint
create trigger audit_chain_stays before delete or truncate on "events"."audit_chain"
	for each statement execute function "events".refuse_to_change_log();
--> statement-breakpoint
-- The end of a chain moves forward only.
create trigger audit_chain_forward before update on "events"."audit_chain"
	for each row when (new.position <= old.position or new.chain <> old.chain)
	execute function "events".refuse_to_change_log();
--> statement-breakpoint
revoke all on "events"."audit_entry", "events"."audit_chain" from public, fmg_app;--> statement-breakpoint
grant select, insert on "events"."audit_entry" to fmg_app;--> statement-breakpoint
grant select, insert, update on "events"."audit_chain" to fmg_app;--> statement-breakpoint
-- Counts only grow, whatever rights the role has. What has grown stands behind everything that was relayed before.
create function "events".count_attempts_up() returns trigger language plpgsql as $$
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
	new.number := nextval('events.audit_attempt_number_seq');
	return new;
end $$;
--> statement-breakpoint
create trigger audit_attempt_up before update on "events"."audit_attempt"
	for each row execute function "events".count_attempts_up();
--> statement-breakpoint
create trigger audit_attempt_stays before delete or truncate on "events"."audit_attempt"
	for each statement execute function "events".count_attempts_up();
--> statement-breakpoint
-- Only the graph itself counts, as the owner.
revoke all on "events"."audit_attempt" from public, fmg_app;

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
ALTER TABLE "missions"."transition" ADD COLUMN "number" integer;--> statement-breakpoint
CREATE INDEX "facts_held_document_person_index" ON "missions"."facts_held_document" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "facts_staffing_cap_mission_index" ON "missions"."facts_staffing_cap" USING btree ("mission_id","valid_from");--> statement-breakpoint
CREATE INDEX "facts_staffing_cap_country_index" ON "missions"."facts_staffing_cap" USING btree ("country_code","valid_from");--> statement-breakpoint
CREATE INDEX "facts_issued_visa_person_index" ON "missions"."facts_issued_visa" USING btree ("person_id","issued_on");
CREATE TABLE "missions"."facts_approved_premises" (
	"notice_id" text collate "C" PRIMARY KEY NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"approved_from" date NOT NULL,
	"approved_until" date,
	CONSTRAINT "facts_approved_premises_dates_check" CHECK (approved_until >= approved_from)
);--> statement-breakpoint
-- The class of a case says who sees it: the policy goes with the column, and comes back with the new one.
DROP POLICY "rows" ON "missions"."accreditation_case";--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" drop column "case_class";--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ADD COLUMN "case_class" text collate "C" GENERATED ALWAYS AS (case when kind = 'HEAD_OF_MISSION' or (kind = 'PERSONA_NON_GRATA' and appointment_id is null) then 'AGREMENT' else 'STAFF' end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "missions"."relations_period" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "missions"."mission" ADD COLUMN "requested_change" jsonb;--> statement-breakpoint
CREATE INDEX "facts_approved_premises_mission_index" ON "missions"."facts_approved_premises" USING btree ("mission_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_consent_unique" ON "missions"."accreditation_case" USING btree ("mission_id") WHERE kind = 'POST' and state not in ('CLOSED', 'REFUSED');--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_declaration_unique" ON "missions"."accreditation_case" USING btree ("person_id",coalesce(appointment_id, '')) WHERE kind = 'PERSONA_NON_GRATA' and state not in ('DEPARTED', 'WITHDRAWN');--> statement-breakpoint
CREATE UNIQUE INDEX "relations_period_one_present_unique" ON "missions"."relations_period" USING btree ("country_code") WHERE until is null;--> statement-breakpoint
ALTER TABLE "missions"."mission" ADD CONSTRAINT "mission_change_check" CHECK (requested_change is null or state in ('CHANGE_REQUESTED', 'SUSPENDED'));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."accreditation_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."accreditation_case"."case_class" = any ((select access.seen())::text[]) or ("missions"."accreditation_case"."case_class" = any ((select access.own())::text[]) and ("missions"."accreditation_case"."mission_id" = any ((select access.missions())::text[]) or "missions"."accreditation_case"."mission_id" in (
        select "missions"."mission"."id" from "missions"."mission" where "missions"."mission"."parent_id" = any ((select access.missions())::text[])))));--> statement-breakpoint
ALTER POLICY "rows" ON "missions"."transition" TO fmg_app USING (case left("missions"."transition"."subject_id", 3) when 'acc' then (select true from "missions"."accreditation_case" where "missions"."accreditation_case"."id" = "missions"."transition"."subject_id") when 'cty' then (select true from "missions"."country" where "missions"."country"."id" = "missions"."transition"."subject_id") when 'msn' then (select true from "missions"."mission" where "missions"."mission"."id" = "missions"."transition"."subject_id") else false end);

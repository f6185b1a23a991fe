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
ALTER TABLE "missions"."appointment_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ADD COLUMN "refusal_reason" text collate "C";--> statement-breakpoint
ALTER TABLE "missions"."appointment_notice" ADD CONSTRAINT "appointment_notice_case_id_accreditation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "missions"."accreditation_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_case_one_open_unique" ON "missions"."accreditation_case" USING btree ("person_id","mission_id") WHERE kind = 'STAFF' and state in ('EXPECTED', 'NOTIFIED', 'RETURNED', 'ACCREDITED', 'REGISTERED_NO_PI', 'CHANGE_PENDING');--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_one_held_unique" ON "missions"."appointment" USING btree ("person_id","mission_id") WHERE current;--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ADD CONSTRAINT "accreditation_case_refusal_reason_check" CHECK ("missions"."accreditation_case"."refusal_reason" in ('CATEGORY_NOT_ACCEPTED', 'TESTS_NOT_PASSED', 'STAFF_TOO_LARGE', 'SECURITY', 'RECIPROCITY', 'OTHER'));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."appointment_notice" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "missions"."accreditation_case" where "missions"."accreditation_case"."id" = "missions"."appointment_notice"."case_id"));
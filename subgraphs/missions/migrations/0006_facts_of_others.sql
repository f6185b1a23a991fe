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
CREATE INDEX "facts_pending_charge_person_index" ON "missions"."facts_pending_charge" USING btree ("person_id","pending_from");--> statement-breakpoint
CREATE INDEX "facts_required_departure_person_index" ON "missions"."facts_required_departure" USING btree ("person_id");
ALTER TABLE "missions"."household_member" ADD COLUMN "accepted_on" date;--> statement-breakpoint
ALTER TABLE "missions"."household_member" ADD COLUMN "refused_on" date;--> statement-breakpoint
ALTER TABLE "missions"."household_member" ADD CONSTRAINT "household_member_decision_check" CHECK (accepted_on is null or refused_on is null);--> statement-breakpoint
-- What was recorded before counted as accepted from its first day.
UPDATE "missions"."household_member" SET "accepted_on" = "since";

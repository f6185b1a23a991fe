-- Ids hardly compress: trying to takes longer than everything else about a long entry.
alter table "events"."audit_entry" alter column "subjects" set storage external;
--> statement-breakpoint
alter table "events"."facts_audit_entry" alter column "subjects" set storage external;

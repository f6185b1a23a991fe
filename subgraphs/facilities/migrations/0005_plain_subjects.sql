-- Ids hardly compress: trying to takes longer than everything else about a long entry.
alter table "facilities"."audit_entry" alter column "subjects" set storage external;

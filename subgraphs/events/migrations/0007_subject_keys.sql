-- Whoever asked for the entries about a record read all entries: the policy of the rows is judged before what a caller asks,
-- unless that cannot leak, and no operator of lists is known not to. So a function looks, with the rights of the owner.
DROP INDEX "events"."facts_audit_entry_subjects_index";--> statement-breakpoint
CREATE FUNCTION events.subject_keys(subjects text[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT coalesce(array_agg(hashtextextended(subject, 0)), '{}') FROM unnest(subjects) AS subject $$;
--> statement-breakpoint
COMMENT ON FUNCTION events.subject_keys(text[]) IS 'A number of 64 bits for each id. That two ids share one is not to be expected.';
--> statement-breakpoint
CREATE INDEX "facts_audit_entry_subject_keys_index" ON "events"."facts_audit_entry" USING gin (events.subject_keys("subjects"));
--> statement-breakpoint
-- Nothing is known of how often a number occurs, so the planner would now and then rather read everything.
CREATE FUNCTION events.entries_about(subject text) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog SET enable_seqscan = off SET enable_indexscan = off
  AS $$
    SELECT id FROM events.facts_audit_entry
    WHERE access.sees('AUDIT') AND events.subject_keys(subjects) @> ARRAY[hashtextextended(subject, 0)]
  $$;
--> statement-breakpoint
COMMENT ON FUNCTION events.entries_about(text) IS 'The entries of all logs that name a record, for viewers who see the log.';
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION events.entries_about(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION events.entries_about(text) TO fmg_app;

-- Who sees which rows, and what the serving role may do. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "events" TO "fmg_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "events" TO "fmg_app";--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "events" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
-- Read with the owner's rights: hosts are visible with their event, so the policy of events cannot ask for visible hosts.
CREATE FUNCTION events.own_events() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT event_id FROM events.event_host WHERE mission_id = ANY ((SELECT access.missions('EVENT_DETAIL'))::text[])
    UNION
    SELECT event_id FROM events.invitation
      WHERE mission_id = ANY ((SELECT access.missions('EVENT_DETAIL'))::text[]) AND state <> 'DRAFT'
  $$;--> statement-breakpoint
COMMENT ON FUNCTION events.own_events() IS 'The events that the viewer''s missions give, and those to which they are invited.';--> statement-breakpoint
REVOKE ALL ON FUNCTION events.own_events() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION events.own_events() TO "fmg_app";--> statement-breakpoint
ALTER TABLE "events"."agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."agreement_effect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."diplomatic_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."dispute" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."engagement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."engagement_follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."event_host" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."seating_conflict" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."facilitation_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."seat_assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."seating_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events"."waiver_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "events"."agreement" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case "events"."agreement"."state" when 'NEGOTIATING' then (select access.sees('ENGAGEMENT')) else (select access.sees('PUBLIC_RECORD')) end);--> statement-breakpoint
CREATE POLICY "rows" ON "events"."agreement_effect" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "events"."agreement" where "events"."agreement"."id" = "events"."agreement_effect"."agreement_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."diplomatic_note" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('NOTE')) or "events"."diplomatic_note"."mission_id" = any ((select access.missions('NOTE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."dispute" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DISPUTE')) or "events"."dispute"."mission_id" = any ((select access.missions('DISPUTE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."engagement" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('ENGAGEMENT')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."engagement_follow_up" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('ENGAGEMENT')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."event" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('EVENT_DETAIL')) or ("events"."event"."is_public" and (select access.sees('PUBLIC_EVENT'))) or id in (select events.own_events()));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."event_host" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "events"."event" where "events"."event"."id" = "events"."event_host"."event_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."seating_conflict" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."facilitation_request" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('BENEFIT_REQUEST')) or "events"."facilitation_request"."mission_id" = any ((select access.missions('BENEFIT_REQUEST'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("events"."transition"."subject_id", 3) when 'agr' then (select true from "events"."agreement" where "events"."agreement"."id" = "events"."transition"."subject_id") when 'dis' then (select true from "events"."dispute" where "events"."dispute"."id" = "events"."transition"."subject_id") when 'eng' then (select true from "events"."engagement" where "events"."engagement"."id" = "events"."transition"."subject_id") when 'evt' then (select true from "events"."event" where "events"."event"."id" = "events"."transition"."subject_id") when 'exp' then (select true from "events"."exchange_programme" where "events"."exchange_programme"."id" = "events"."transition"."subject_id") when 'fcr' then (select true from "events"."facilitation_request" where "events"."facilitation_request"."id" = "events"."transition"."subject_id") when 'prt' then (select true from "events"."participant" where "events"."participant"."id" = "events"."transition"."subject_id") when 'wav' then (select true from "events"."waiver_request" where "events"."waiver_request"."id" = "events"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "events"."invitation" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')) or ("events"."invitation"."mission_id" = any ((select access.missions('GUEST_LIST'))::text[]) and "events"."invitation"."state" <> 'DRAFT'));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."participant" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('PARTICIPANT')) or "events"."participant"."mission_id" = any ((select access.missions('PARTICIPANT'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."seat_assignment" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')) or (select true from "events"."invitation" where "events"."invitation"."id" = "events"."seat_assignment"."invitation_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."seating_plan" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('GUEST_LIST')) or exists (select from events.seat_assignment as seat where seat.seating_plan_id = "events"."seating_plan"."id"));--> statement-breakpoint
CREATE POLICY "rows" ON "events"."waiver_request" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DISPUTE')) or "events"."waiver_request"."mission_id" = any ((select access.missions('DISPUTE'))::text[]));

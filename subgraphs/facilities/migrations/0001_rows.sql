-- Who sees which rows, and what the serving role may do. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "facilities" TO "fmg_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "facilities" TO "fmg_app";--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "facilities" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
ALTER TABLE "facilities"."accountability" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."assistance_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."crisis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."crisis_mission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."cyber_advisory" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."cyber_advisory_mission" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."facility" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."incident_suspect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."property_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."protective_detail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."security_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "facilities"."zoning_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."accountability" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS_ACCOUNTABILITY')) or "facilities"."accountability"."mission_id" = any ((select access.missions('CRISIS_ACCOUNTABILITY'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."assistance_request" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or "facilities"."assistance_request"."mission_id" = any ((select access.missions('CRISIS'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."crisis" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or id in (select crisis_id from facilities.crisis_mission where mission_id = any ((select access.missions('CRISIS'))::text[])));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."crisis_mission" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or "facilities"."crisis_mission"."mission_id" = any ((select access.missions('CRISIS'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."cyber_advisory" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or id in (select advisory_id from facilities.cyber_advisory_mission where mission_id = any ((select access.missions('CRISIS'))::text[])));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."cyber_advisory_mission" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CRISIS')) or "facilities"."cyber_advisory_mission"."mission_id" = any ((select access.missions('CRISIS'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."facility" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("facilities"."facility"."address_class" = any ((select access.seen())::text[]) or ("facilities"."facility"."address_class" = any ((select access.own())::text[]) and ("facilities"."facility"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("facilities"."transition"."subject_id", 3) when 'asr' then (select true from "facilities"."assistance_request" where "facilities"."assistance_request"."id" = "facilities"."transition"."subject_id") when 'cri' then (select true from "facilities"."crisis" where "facilities"."crisis"."id" = "facilities"."transition"."subject_id") when 'inc' then (select true from "facilities"."incident" where "facilities"."incident"."id" = "facilities"."transition"."subject_id") when 'pno' then (select true from "facilities"."property_notice" where "facilities"."property_notice"."id" = "facilities"."transition"."subject_id") when 'prd' then (select true from "facilities"."protective_detail" where "facilities"."protective_detail"."id" = "facilities"."transition"."subject_id") when 'zon' then (select true from "facilities"."zoning_case" where "facilities"."zoning_case"."id" = "facilities"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."incident" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('INCIDENT')) or "facilities"."incident"."mission_id" = any ((select access.missions('INCIDENT'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."incident_suspect" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('INCIDENT')) and (select access.sees('PERSONAL_DATA')));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."property_notice" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('PROPERTY_CASE')) or "facilities"."property_notice"."mission_id" = any ((select access.missions('PROPERTY_CASE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."protective_detail" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('SECURITY_ASSESSMENT')));--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."security_assessment" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case when "facilities"."security_assessment"."event_id" is null then (select access.sees('SECURITY_ASSESSMENT')) else (select access.sees('EVENT_ASSESSMENT')) end);--> statement-breakpoint
CREATE POLICY "rows" ON "facilities"."zoning_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING (("facilities"."zoning_case"."path" = 'FMBZA_REVIEW' and (select access.sees('ZONING_NOTICE'))) or (select access.sees('PROPERTY_CASE')) or "facilities"."zoning_case"."mission_id" = any ((select access.missions('PROPERTY_CASE'))::text[]));

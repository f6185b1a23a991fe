-- Who sees which rows, and what the serving role may do. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "privileges" TO "fmg_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "privileges" TO "fmg_app";--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "privileges" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
ALTER TABLE "privileges"."benefit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."customs_clearance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."domestic_worker_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."domestic_worker_file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."driver_licence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."traffic_violation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."reciprocity_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."tax_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."travel_notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."travel_regime" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."liability_policy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."vehicle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."visa_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "privileges"."work_authorization" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."benefit" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('BENEFIT_REQUEST')) or "privileges"."benefit"."mission_id" = any ((select access.missions('BENEFIT_REQUEST'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."customs_clearance" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CUSTOMS_TRAVEL')) or "privileges"."customs_clearance"."mission_id" = any ((select access.missions('CUSTOMS_TRAVEL'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."domestic_worker_check" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "privileges"."domestic_worker_file" where "privileges"."domestic_worker_file"."id" = "privileges"."domestic_worker_check"."file_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."domestic_worker_file" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DOMESTIC_WORKER')) or "privileges"."domestic_worker_file"."mission_id" = any ((select access.missions('DOMESTIC_WORKER'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."driver_licence" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VEHICLE_LICENCE')) or "privileges"."driver_licence"."mission_id" = any ((select access.missions('VEHICLE_LICENCE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."traffic_violation" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "privileges"."driver_licence" where "privileges"."driver_licence"."id" = "privileges"."traffic_violation"."licence_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("privileges"."transition"."subject_id", 3) when 'ben' then (select true from "privileges"."benefit" where "privileges"."benefit"."id" = "privileges"."transition"."subject_id") when 'cus' then (select true from "privileges"."customs_clearance" where "privileges"."customs_clearance"."id" = "privileges"."transition"."subject_id") when 'dwf' then (select true from "privileges"."domestic_worker_file" where "privileges"."domestic_worker_file"."id" = "privileges"."transition"."subject_id") when 'lic' then (select true from "privileges"."driver_licence" where "privileges"."driver_licence"."id" = "privileges"."transition"."subject_id") when 'tax' then (select true from "privileges"."tax_card" where "privileges"."tax_card"."id" = "privileges"."transition"."subject_id") when 'trv' then (select true from "privileges"."travel_notice" where "privileges"."travel_notice"."id" = "privileges"."transition"."subject_id") when 'veh' then (select true from "privileges"."vehicle" where "privileges"."vehicle"."id" = "privileges"."transition"."subject_id") when 'vis' then (select true from "privileges"."visa_case" where "privileges"."visa_case"."id" = "privileges"."transition"."subject_id") when 'wka' then (select true from "privileges"."work_authorization" where "privileges"."work_authorization"."id" = "privileges"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."reciprocity_setting" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('RECIPROCITY')));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."tax_card" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('TAX_CARD')) or "privileges"."tax_card"."mission_id" = any ((select access.missions('TAX_CARD'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."travel_notice" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('CUSTOMS_TRAVEL')) or "privileges"."travel_notice"."mission_id" = any ((select access.missions('CUSTOMS_TRAVEL'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."travel_regime" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('RECIPROCITY')));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."liability_policy" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "privileges"."vehicle" where "privileges"."vehicle"."id" = "privileges"."liability_policy"."vehicle_id"));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."vehicle" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VEHICLE_LICENCE')) or "privileges"."vehicle"."mission_id" = any ((select access.missions('VEHICLE_LICENCE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."visa_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VISA_CASE')) or "privileges"."visa_case"."mission_id" = any ((select access.missions('VISA_CASE'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "privileges"."work_authorization" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('VISA_CASE')) or "privileges"."work_authorization"."mission_id" = any ((select access.missions('VISA_CASE'))::text[]));

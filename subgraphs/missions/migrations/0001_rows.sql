-- Who sees which rows, and what the serving role may do. See docs/decisions/014-rows.md.
GRANT USAGE ON SCHEMA "missions" TO "fmg_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "missions" TO "fmg_app";--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA "missions" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "fmg_app";--> statement-breakpoint
-- With a setting of its own it is not copied into the statements that use it: few of them come to it at all.
CREATE FUNCTION missions.people_of(missions text[]) RETURNS SETOF text LANGUAGE sql STABLE SET search_path = ''
  AS $$
    SELECT person_id FROM missions.appointment WHERE mission_id = ANY (missions)
    UNION
    SELECT person_id FROM missions.household_member WHERE mission_id = ANY (missions)
  $$;--> statement-breakpoint
COMMENT ON FUNCTION missions.people_of(text[]) IS 'The people who have a post or a household at one of the missions.';--> statement-breakpoint
ALTER TABLE "missions"."accreditation_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."appointment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."transition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."household_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."identity_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."nationality" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."permanent_residence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "missions"."person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."accreditation_case" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."accreditation_case"."case_class" = any ((select access.seen())::text[]) or ("missions"."accreditation_case"."case_class" = any ((select access.own())::text[]) and ("missions"."accreditation_case"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."appointment" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."appointment"."post_class" = any ((select access.seen())::text[]) or ("missions"."appointment"."post_class" = any ((select access.own())::text[]) and ("missions"."appointment"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."transition" AS PERMISSIVE FOR ALL TO "fmg_app" USING (case left("missions"."transition"."subject_id", 3) when 'acc' then (select true from "missions"."accreditation_case" where "missions"."accreditation_case"."id" = "missions"."transition"."subject_id") when 'msn' then (select true from "missions"."mission" where "missions"."mission"."id" = "missions"."transition"."subject_id") else false end);--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."household_member" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('DEPENDANT')) or "missions"."household_member"."mission_id" = any ((select access.missions('DEPENDANT'))::text[]));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."identity_card" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."identity_card"."card_class" = any ((select access.seen())::text[]) or ("missions"."identity_card"."card_class" = any ((select access.own())::text[]) and ("missions"."identity_card"."mission_id" = any ((select access.missions())::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."nationality" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "missions"."person" where "missions"."person"."id" = "missions"."nationality"."person_id") and ((select access.sees('PERSONAL_DATA'))
    or "missions"."nationality"."mission_id" = any ((select access.missions('PERSONAL_DATA'))::text[]) or "missions"."nationality"."person_id" in (select missions.people_of((select access.missions('PERSONAL_DATA'))::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."permanent_residence" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select true from "missions"."person" where "missions"."person"."id" = "missions"."permanent_residence"."person_id") and ((select access.sees('PERSONAL_DATA'))
    or "missions"."permanent_residence"."mission_id" = any ((select access.missions('PERSONAL_DATA'))::text[]) or "missions"."permanent_residence"."person_id" in (select missions.people_of((select access.missions('PERSONAL_DATA'))::text[]))));--> statement-breakpoint
CREATE POLICY "rows" ON "missions"."person" AS PERMISSIVE FOR ALL TO "fmg_app" USING ("missions"."person"."name_class" = any ((select access.seen())::text[]) or ("missions"."person"."name_class" = any ((select access.own())::text[]) and ("missions"."person"."mission_id" = any ((select access.missions())::text[]) or "missions"."person"."id" in (select missions.people_of((select access.missions())::text[])))));

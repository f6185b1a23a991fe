DROP INDEX "facilities"."incident_facility_index";--> statement-breakpoint
DROP INDEX "facilities"."incident_mission_index";--> statement-breakpoint
CREATE INDEX "incident_facility_index" ON "facilities"."incident" USING btree ("facility_id","reported_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "incident_mission_index" ON "facilities"."incident" USING btree ("mission_id","reported_at" DESC NULLS FIRST,"id");
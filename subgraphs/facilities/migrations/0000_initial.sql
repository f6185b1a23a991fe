CREATE SCHEMA "facilities";
--> statement-breakpoint
CREATE TABLE "facilities"."facility" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"mission_id" text collate "C" NOT NULL,
	"street" text collate "C",
	"city" text collate "C",
	"state_code" text collate "C",
	"postal_code" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"inviolable" boolean NOT NULL,
	"tenure" text collate "C",
	"since" date,
	"until" date,
	"commercial_share" double precision DEFAULT 0 NOT NULL,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "facility_kind_check" CHECK ("facilities"."facility"."kind" in ('CHANCERY', 'CHANCERY_ANNEX', 'HEAD_OF_MISSION_RESIDENCE', 'STAFF_RESIDENCE', 'CONSULAR_OFFICE', 'CONSULAR_RESIDENCE', 'HONORARY_OFFICE', 'PERMANENT_MISSION_OFFICE', 'ORGANIZATION_HEADQUARTERS', 'MFGO_OFFICE')),
	CONSTRAINT "facility_tenure_check" CHECK ("facilities"."facility"."tenure" in ('OWNED_BY_STATE', 'OWNED_BY_HEAD', 'LEASED')),
	CONSTRAINT "facility_commercial_share_check" CHECK ("facilities"."facility"."commercial_share" between 0 and 1),
	CONSTRAINT "facility_period_check" CHECK ("facilities"."facility"."until" >= "facilities"."facility"."since")
);
--> statement-breakpoint
CREATE INDEX "facility_mission_index" ON "facilities"."facility" USING btree ("mission_id","kind");
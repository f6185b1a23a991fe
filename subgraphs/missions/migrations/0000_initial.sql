CREATE SCHEMA "missions";
--> statement-breakpoint
CREATE TABLE "missions"."country" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"code" text collate "C" NOT NULL,
	"alpha3" text collate "C",
	"name" text collate "C" NOT NULL,
	"official_name" text collate "C",
	"region" text collate "C",
	"subregion" text collate "C",
	"withdrawn_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "country_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "missions"."relations_period" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"country_code" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"protecting_power_code" text collate "C",
	"legal_basis" text collate "C",
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "relations_period_since_unique" UNIQUE("country_code","since"),
	CONSTRAINT "relations_period_status_check" CHECK ("missions"."relations_period"."status" in ('NORMAL', 'RESTRICTED', 'MISSION_RECALLED', 'RELATIONS_SEVERED', 'PROTECTING_POWER_NAMED', 'STATE_CUSTODY', 'RESTORED', 'NONE'))
);
--> statement-breakpoint
CREATE TABLE "missions"."transition" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"event" text collate "C" NOT NULL,
	"from_state" text collate "C",
	"to_state" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "missions"."mission" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"status" text collate "C" GENERATED ALWAYS AS (case state when 'OPEN' then 'ACTIVE' when 'CHANGE_REQUESTED' then 'ACTIVE' when 'SUSPENDED' then 'SUSPENDED'
          when 'CLOSED' then 'CLOSED' when 'REFUSED' then 'CLOSED' else 'PLANNED' end) STORED NOT NULL,
	"sending_state_code" text collate "C",
	"parent_id" text collate "C",
	"consular_district" text collate "C",
	"organization" text collate "C",
	"street" text collate "C",
	"city" text collate "C",
	"state_code" text collate "C",
	"postal_code" text collate "C",
	"latitude" double precision,
	"longitude" double precision,
	"telephone" text collate "C",
	"email" text collate "C",
	"website" text collate "C",
	"established_on" date,
	"established_precision" text collate "C",
	"closed_on" date,
	"source" text collate "C" NOT NULL,
	"source_row" text collate "C",
	"retrieved_on" date,
	"licence" text collate "C",
	CONSTRAINT "mission_kind_check" CHECK ("missions"."mission"."kind" in ('EMBASSY', 'EMBASSY_BRANCH', 'CONSULATE_GENERAL', 'CONSULATE', 'VICE_CONSULATE', 'CONSULAR_AGENCY', 'HONORARY_POST', 'UN_MISSION', 'UN_OBSERVER', 'OAS_MISSION', 'INTERNATIONAL_ORGANIZATION', 'DELEGATION', 'MFGO', 'TAIWAN_OFFICE', 'DESIGNATED_ENTITY')),
	CONSTRAINT "mission_state_check" CHECK ("missions"."mission"."state" in ('REQUESTED', 'APPROVED', 'OPEN', 'CHANGE_REQUESTED', 'SUSPENDED', 'CLOSED', 'REFUSED')),
	CONSTRAINT "mission_established_precision_check" CHECK ("missions"."mission"."established_precision" in ('YEAR', 'DAY')),
	CONSTRAINT "mission_parent_check" CHECK ("missions"."mission"."parent_id" <> "missions"."mission"."id"),
	CONSTRAINT "mission_sender_check" CHECK ("missions"."mission"."sending_state_code" is not null or "missions"."mission"."kind" in ('INTERNATIONAL_ORGANIZATION', 'UN_OBSERVER', 'DESIGNATED_ENTITY'))
);
--> statement-breakpoint
ALTER TABLE "missions"."relations_period" ADD CONSTRAINT "relations_period_country_code_country_code_fk" FOREIGN KEY ("country_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."relations_period" ADD CONSTRAINT "relations_period_protecting_power_code_country_code_fk" FOREIGN KEY ("protecting_power_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions"."mission" ADD CONSTRAINT "mission_sending_state_code_country_code_fk" FOREIGN KEY ("sending_state_code") REFERENCES "missions"."country"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "country_name_index" ON "missions"."country" USING btree ("name");--> statement-breakpoint
CREATE INDEX "transition_subject_index" ON "missions"."transition" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "mission_sending_state_index" ON "missions"."mission" USING btree ("sending_state_code","name");--> statement-breakpoint
CREATE INDEX "mission_parent_index" ON "missions"."mission" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "mission_name_index" ON "missions"."mission" USING btree ("name","id");
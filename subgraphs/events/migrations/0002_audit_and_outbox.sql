CREATE TABLE "events"."audit_chain" (
	"chain" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events"."audit_entry" (
	"chain" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"mission_id" text collate "C",
	"purpose" text collate "C",
	"action" text collate "C" NOT NULL,
	"classes" text[] NOT NULL,
	"subjects" text[] NOT NULL,
	"subject_count" integer NOT NULL,
	"input_hash" text collate "C" NOT NULL,
	"request_id" text collate "C" NOT NULL,
	"previous_hash" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events"."audit_entry_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_entry_key" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "events"."outbox" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events"."outbox_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_key" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "events"."relay_position" (
	"projection" text collate "C" PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events"."facts_audit_entry" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"subgraph" text collate "C" NOT NULL,
	"chain" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"mission_id" text collate "C",
	"purpose" text collate "C",
	"action" text collate "C" NOT NULL,
	"classes" text[] NOT NULL,
	"subjects" text[] NOT NULL,
	"subject_count" integer NOT NULL,
	"input_hash" text collate "C" NOT NULL,
	"request_id" text collate "C" NOT NULL,
	"previous_hash" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	CONSTRAINT "facts_audit_entry_place_unique" UNIQUE("subgraph","chain","position"),
	CONSTRAINT "facts_audit_entry_subgraph_check" CHECK ("events"."facts_audit_entry"."subgraph" in ('missions', 'privileges', 'facilities', 'events'))
);
--> statement-breakpoint
ALTER TABLE "events"."facts_audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "audit_entry_relay_index" ON "events"."audit_entry" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "outbox_topic_index" ON "events"."outbox" USING btree ("topic","transaction","number");--> statement-breakpoint
CREATE INDEX "facts_audit_entry_at_index" ON "events"."facts_audit_entry" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "facts_audit_entry_actor_index" ON "events"."facts_audit_entry" USING btree ("actor","at");--> statement-breakpoint
CREATE INDEX "facts_audit_entry_subjects_index" ON "events"."facts_audit_entry" USING gin ("subjects");--> statement-breakpoint
CREATE POLICY "rows" ON "events"."facts_audit_entry" AS PERMISSIVE FOR ALL TO "fmg_app" USING ((select access.sees('AUDIT')));
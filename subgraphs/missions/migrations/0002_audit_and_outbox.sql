CREATE TABLE "missions"."audit_chain" (
	"chain" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "missions"."audit_entry" (
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
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "missions"."audit_entry_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_entry_key" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "missions"."outbox" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "missions"."outbox_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_key" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE TABLE "missions"."relay_position" (
	"projection" text collate "C" PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_entry_relay_index" ON "missions"."audit_entry" USING btree ("transaction","number");--> statement-breakpoint
CREATE INDEX "outbox_topic_index" ON "missions"."outbox" USING btree ("topic","transaction","number");
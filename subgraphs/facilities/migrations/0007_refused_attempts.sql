-- What was asked for in vain, counted for each account, class of data and day.
CREATE TABLE "facilities"."audit_attempt" (
	"day" date NOT NULL,
	"actor" text collate "C" NOT NULL,
	"roles" text[] NOT NULL,
	"data_class" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "facilities"."audit_attempt_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "audit_attempt_key" PRIMARY KEY("day","actor","roles","data_class")
);
--> statement-breakpoint
CREATE INDEX "audit_attempt_relay_index" ON "facilities"."audit_attempt" USING btree ("transaction","number");
--> statement-breakpoint
-- Counts only grow, whatever rights the role has. What has grown stands behind everything that was relayed before.
create function "facilities".count_attempts_up() returns trigger language plpgsql as $$
declare is_up boolean := false;
begin
	if tg_op = 'UPDATE' then
		is_up := row(new.day, new.actor, new.roles, new.data_class, new.first_at)
			is not distinct from row(old.day, old.actor, old.roles, old.data_class, old.first_at)
			and new.count >= old.count and new.last_at >= old.last_at;
	end if;
	if not is_up then
		raise exception 'attempts are only ever counted up: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
			using errcode = 'insufficient_privilege';
	end if;
	new.transaction := pg_current_xact_id();
	new.number := nextval('facilities.audit_attempt_number_seq');
	return new;
end $$;
--> statement-breakpoint
create trigger audit_attempt_up before update on "facilities"."audit_attempt"
	for each row execute function "facilities".count_attempts_up();
--> statement-breakpoint
create trigger audit_attempt_stays before delete or truncate on "facilities"."audit_attempt"
	for each statement execute function "facilities".count_attempts_up();
--> statement-breakpoint
-- Only the graph itself counts, as the owner.
revoke all on "facilities"."audit_attempt" from public, fmg_app;

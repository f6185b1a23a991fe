-- The role under which the application works. Roles belong to the whole server: two databases may make it at once.
do $$ begin
	perform pg_advisory_xact_lock(4302, 24);
	if not exists (select from pg_roles where rolname = 'fmg_app') then create role fmg_app nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
-- Nobody changes the log, whatever rights the role has: whoever may drop these triggers is a superuser or the owner.
create function "events".refuse_to_change_log() returns trigger language plpgsql as $$ begin
	raise exception 'the log is only ever added to: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
		using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_entry_append_only before update or delete or truncate on "events"."audit_entry"
	for each statement execute function "events".refuse_to_change_log();
--> statement-breakpoint
create trigger audit_chain_stays before delete or truncate on "events"."audit_chain"
	for each statement execute function "events".refuse_to_change_log();
--> statement-breakpoint
-- The end of a chain moves forward only.
create trigger audit_chain_forward before update on "events"."audit_chain"
	for each row when (new.position <= old.position or new.chain <> old.chain)
	execute function "events".refuse_to_change_log();
--> statement-breakpoint
revoke all on "events"."audit_entry", "events"."audit_chain" from public, fmg_app;
--> statement-breakpoint
grant usage on schema "events" to fmg_app;
--> statement-breakpoint
grant select, insert on "events"."audit_entry" to fmg_app;
--> statement-breakpoint
grant select, insert, update on "events"."audit_chain" to fmg_app;

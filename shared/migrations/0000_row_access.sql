-- The role that serves requests, and what the policies of all subgraphs ask. See docs/decisions/014-rows.md.

-- Roles belong to the cluster, so another database may be making this one at the same moment. Whoever migrates is the owner of
-- the tables and needs CREATEROLE, unless an operator has made the role before and granted it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fmg_app') THEN
    CREATE ROLE fmg_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
-- The owner must be able to become the role. A superuser can anyway.
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'fmg_app', 'MEMBER') THEN
    EXECUTE format('GRANT fmg_app TO %I', current_user);
  END IF;
END $$;
--> statement-breakpoint
-- A role that could look past policies would make them worthless.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fmg_app' AND (rolsuper OR rolbypassrls OR rolcreaterole)) THEN
    RAISE EXCEPTION 'the role fmg_app must not be a superuser, bypass row security or create roles';
  END IF;
END $$;
--> statement-breakpoint
CREATE SCHEMA access;
--> statement-breakpoint
GRANT USAGE ON SCHEMA access TO fmg_app;
--> statement-breakpoint
-- A connection that carries nobody has no settings, or empty ones: every test below is then not true.
CREATE FUNCTION access.seen() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(current_setting('fmg.seen', true), ',') $$;
--> statement-breakpoint
COMMENT ON FUNCTION access.seen() IS 'The classes whose rows the viewer sees whatever mission they belong to.';
--> statement-breakpoint
CREATE FUNCTION access.own() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(current_setting('fmg.own', true), ',') $$;
--> statement-breakpoint
COMMENT ON FUNCTION access.own() IS 'The classes whose rows the viewer sees when they belong to an own mission.';
--> statement-breakpoint
CREATE FUNCTION access.missions() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(current_setting('fmg.missions', true), ',') $$;
--> statement-breakpoint
COMMENT ON FUNCTION access.missions() IS 'The missions whose rows are the viewer''s own.';
--> statement-breakpoint
CREATE FUNCTION access.sees(class text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT strpos(',' || current_setting('fmg.seen', true) || ',', ',' || class || ',') > 0 $$;
--> statement-breakpoint
COMMENT ON FUNCTION access.sees(text) IS 'Whether the viewer sees the rows of a class whatever mission they belong to.';
--> statement-breakpoint
CREATE FUNCTION access.missions(class text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN strpos(',' || current_setting('fmg.own', true) || ',', ',' || class || ',') > 0
       THEN string_to_array(current_setting('fmg.missions', true), ',') END $$;
--> statement-breakpoint
COMMENT ON FUNCTION access.missions(text) IS 'The missions of whose rows of a class the viewer sees the own; null for none.';

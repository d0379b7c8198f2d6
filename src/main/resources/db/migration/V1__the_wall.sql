-- Four schemas, one for each floor of the house. The public reads as a role that may not even name the desk's tables:
-- a hole in the service opens nothing, because the database has nothing to show.

do $$
begin
    if current_setting('server_version_num')::int < 140000 then
        raise exception 'Broadsheet needs PostgreSQL 14 or newer; this server is %', current_setting('server_version');
    end if;
end $$;

create schema people;      -- accounts and their tokens
create schema catalog;     -- what stories refer to: bylines, editions
create schema desk;        -- stories as they are written
create schema published;   -- stories as readers see them

-- Roles belong to the whole server, so another Broadsheet beside this one, or a superuser for it, may have made it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'broadsheet_reader') then
        begin
            create role broadsheet_reader nologin;
        exception
            when duplicate_object or unique_violation then null;   -- the other one was faster
        end;
    end if;
    -- Since PostgreSQL 16 whoever makes a role is a member of it and still may not become it.
    if not pg_has_role(current_user, 'broadsheet_reader',
            case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
        execute format('grant broadsheet_reader to %I', current_user);
    end if;
exception
    when insufficient_privilege then
        raise exception 'This user may not create roles. As a superuser run once: create role broadsheet_reader nologin; grant broadsheet_reader to %', quote_ident(current_user);
end $$;

grant usage on schema catalog, published to broadsheet_reader;
alter default privileges in schema published grant select on tables to broadsheet_reader;

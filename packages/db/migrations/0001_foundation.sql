-- The Land as the border between tenants: every row belongs to one, and a transaction sees the rows of one.

create extension if not exists unaccent;

-- Whoever connects works as this role, which owns nothing and passes no border. It belongs to the cluster, so somebody
-- may have made it before: another database of ours, or an operator for a user who may not create roles.
do $$
begin
  if not exists (select from pg_roles where rolname = 'netzwerkstatt_app') then
    create role netzwerkstatt_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
declare
  -- Since version 16 who creates a role is a member of it, and yet may not work as it.
  needed text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  if not pg_has_role(current_user, 'netzwerkstatt_app', needed) then
    execute format('grant netzwerkstatt_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to netzwerkstatt_app;
alter default privileges in schema public grant select, insert, update, delete on tables to netzwerkstatt_app;
alter default privileges in schema public grant usage on sequences to netzwerkstatt_app;

-- The Land of the running transaction; null when none was set, and then no row is seen.
create function current_land() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.land', true), '') $$;

-- Raises the border around a table that has a land_id.
create procedure separate_lands(target regclass)
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  -- As a subquery it is asked once for a statement and not once for a row.
  execute format(
    'create policy own_land on %s using (land_id = (select current_land())) with check (land_id = (select current_land()))',
    target);
end
$$;

-- A text as search compares it, for names that are too few to be stored folded: as `foldForSearch` of the domain.
create function folded(text) returns text
  language sql stable parallel safe
  as $$
    select trim(regexp_replace(unaccent(
      replace(replace(replace(replace(lower(normalize($1, nfc)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')),
      '[^[:alnum:]]+', ' ', 'g'))
  $$;

-- The Land as the border between tenants: every row belongs to one, and a transaction sees the rows of one.

create extension if not exists unaccent;

-- Whoever connects works as this role, which owns nothing and passes no border. It belongs to the cluster, so another
-- database may have made it already.
do $$
begin
  create role netzwerkstatt_app nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  execute format('grant netzwerkstatt_app to %I', current_user);
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

-- The calendar of one person has a counter like every other one, `person:<id>`, from when somebody first asks for that
-- calendar: its row is there from then on, and `changed_at` says since when. Counted by the tables themselves, because a
-- person's calendar follows what many ways write.

create function count_own_changes(people uuid[]) returns void
  language sql
  as $$
  -- In order, so that two who write about the same people wait for each other and never both for the other.
  with watched as materialized (
    select calendar from calendar_state
    where land_id = current_land() and calendar = any(select 'person:' || unnest(people)) order by calendar for update)
  update calendar_state set revision = revision + 1
    where land_id = current_land() and calendar in (select calendar from watched)
$$;

create function count_own_registrations() returns trigger
  language plpgsql
  as $$
begin
  perform count_own_changes(array(select distinct person_id from changed));
  return null;
end
$$;
create trigger registration_added_in_calendar after insert on registration
  referencing new table as changed for each statement execute function count_own_registrations();
create trigger registration_changed_in_calendar after update on registration
  referencing new table as changed for each statement execute function count_own_registrations();
create trigger registration_gone_from_calendar after delete on registration
  referencing old table as changed for each statement execute function count_own_registrations();

create function count_own_event() returns trigger
  language plpgsql
  as $$
begin
  perform count_own_changes(array(select distinct person_id from registration where event_id = new.id));
  return null;
end
$$;
create trigger event_changed_in_own_calendars after update of revision on event
  for each row execute function count_own_event();

create function count_own_link() returns trigger
  language plpgsql
  as $$
begin
  perform count_own_changes(array[new.person_id]);
  return null;
end
$$;
create trigger link_changed_in_own_calendar after insert or update on calendar_link
  for each row execute function count_own_link();

create function forget_own_calendar() returns trigger
  language plpgsql
  as $$
begin
  delete from calendar_state where land_id = old.land_id and calendar = 'person:' || old.id;
  return null;
end
$$;
create trigger person_gone_from_calendars after delete on person
  for each row execute function forget_own_calendar();

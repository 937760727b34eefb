-- How people stand in series, as it was worked out, so that nobody has to judge everybody to count them; and of whom something
-- that a standing depends on was written since. Rules of series are no business of the database: it only remembers whom to ask about.

create table series_standing (
  land_id text not null default current_land(),
  curriculum_code text not null,
  person_id uuid not null,
  standing text not null,
  counted_minutes int not null check (counted_minutes >= 0),
  primary key (person_id, curriculum_code)
);
call separate_lands('series_standing');
create index series_standing_by_curriculum on series_standing (curriculum_code, standing);

-- Whoever was judged, also those who are in no series.
create table worked_out_learner (
  person_id uuid primary key,
  land_id text not null default current_land(),
  as_of date not null,
  -- A fingerprint of the rules.
  rules text not null
);
call separate_lands('worked_out_learner');

-- Written to and never updated: two who write about the same person do not wait for each other.
create table learning_change (
  id bigint generated always as identity primary key,
  land_id text not null default current_land(),
  person_id uuid not null
);
call separate_lands('learning_change');

create function note_new_places() returns trigger
  language plpgsql
  as $$
begin
  insert into learning_change (land_id, person_id)
    select c.land_id, c.person_id from changed c join event e on e.id = c.event_id
    where c.status = 'confirmed' and e.module_version_id is not null;
  return null;
end
$$;
create trigger note_new_places after insert on registration
  referencing new table as changed for each statement execute function note_new_places();

create function note_changed_places() returns trigger
  language plpgsql
  as $$
begin
  insert into learning_change (land_id, person_id)
    select c.land_id, c.person_id from changed c join before b on b.id = c.id join event e on e.id = c.event_id
    where (c.status = 'confirmed') <> (b.status = 'confirmed') and e.module_version_id is not null;
  return null;
end
$$;
create trigger note_changed_places after update on registration
  referencing old table as before new table as changed for each statement execute function note_changed_places();

-- Attendance counts once its event is closed; before, closing notes everybody.
create function note_attendance() returns trigger
  language plpgsql
  as $$
begin
  insert into learning_change (land_id, person_id)
    select distinct r.land_id, r.person_id
    from changed c join registration r on r.id = c.registration_id join event e on e.id = r.event_id
    where e.status = 'closed' and e.module_version_id is not null;
  return null;
end
$$;
create trigger note_new_attendance after insert on attendance
  referencing new table as changed for each statement execute function note_attendance();
create trigger note_changed_attendance after update on attendance
  referencing new table as changed for each statement execute function note_attendance();
create trigger note_removed_attendance after delete on attendance
  referencing old table as changed for each statement execute function note_attendance();

create function note_event() returns trigger
  language plpgsql
  as $$
begin
  insert into learning_change (land_id, person_id)
    select r.land_id, r.person_id from registration r where r.event_id = new.id and r.status = 'confirmed';
  return null;
end
$$;
create trigger note_event after update on event
  for each row when (
    coalesce(new.module_version_id, old.module_version_id) is not null
    and (new.status = 'closed' or new.status <> old.status or new.module_version_id is distinct from old.module_version_id)
  ) execute function note_event();

create function note_learner() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'DELETE' then
    insert into learning_change (land_id, person_id) values (old.land_id, old.person_id);
  else
    insert into learning_change (land_id, person_id) values (new.land_id, new.person_id);
  end if;
  return null;
end
$$;
create trigger note_learner after insert or update or delete on recognised_module
  for each row execute function note_learner();
create trigger note_learner after insert or update or delete on series_result
  for each row execute function note_learner();
create trigger note_learner after insert or update or delete on series_exception
  for each row execute function note_learner();
create trigger note_new_certificate after insert on certificate
  for each row when (new.about = 'series') execute function note_learner();
create trigger note_changed_certificate after update on certificate
  for each row when (
    new.about = 'series' and (new.status, new.drawing_error, new.erased_at) is distinct from (old.status, old.drawing_error, old.erased_at)
  ) execute function note_learner();

alter table registration no force row level security;
alter table event no force row level security;
alter table recognised_module no force row level security;
alter table series_result no force row level security;
alter table series_exception no force row level security;
alter table certificate no force row level security;
alter table learning_change no force row level security;
insert into learning_change (land_id, person_id)
  select r.land_id, r.person_id from registration r join event e on e.id = r.event_id
    where r.status = 'confirmed' and e.module_version_id is not null
  union select land_id, person_id from recognised_module
  union select land_id, person_id from series_result
  union select land_id, person_id from series_exception
  union select land_id, person_id from certificate
    where about = 'series' and erased_at is null and person_id is not null;
alter table registration force row level security;
alter table event force row level security;
alter table recognised_module force row level security;
alter table series_result force row level security;
alter table series_exception force row level security;
alter table certificate force row level security;
alter table learning_change force row level security;

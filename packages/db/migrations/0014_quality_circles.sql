-- Quality circles: what an event of that kind does not know of itself, and what its members work out.

create table quality_circle (
  event_id uuid primary key references event on delete cascade,
  land_id text not null default current_land(),
  topic text not null check (char_length(topic) between 1 and 300),
  lead_id uuid references person on delete set null,
  meets_every_weeks int not null check (meets_every_weeks between 1 and 52),
  status text not null check (status in ('planned', 'running', 'completed')),
  started_at timestamptz,
  completed_at timestamptz,
  result_title text check (char_length(result_title) between 1 and 300),
  result_text text,
  result_published_at timestamptz,
  revision int not null check (revision >= 1),
  check ((status = 'planned') = (started_at is null)),
  check ((status = 'completed') = (completed_at is not null)),
  check ((result_title is null) = (result_text is null)),
  -- Only what is completed has a result the world can read.
  check (result_published_at is null or (status = 'completed' and result_text is not null))
);
call separate_lands('quality_circle');
create index circle_running on quality_circle (land_id) where status = 'running';
create index circle_published on quality_circle (land_id, result_published_at) where result_published_at is not null;

-- A seat in a circle is one of the organisation: a colleague may stand in.
create table circle_substitute (
  registration_id uuid primary key references registration on delete cascade,
  land_id text not null default current_land(),
  event_id uuid not null references event on delete cascade,
  person_id uuid not null references person on delete cascade
);
call separate_lands('circle_substitute');
create index substitute_by_event on circle_substitute (event_id);

-- Apart from attendance: the minutes of a substitute count for nobody's certificate.
create table circle_representation (
  session_id uuid not null references event_session,
  registration_id uuid not null references registration,
  land_id text not null default current_land(),
  person_id uuid not null references person,
  primary key (session_id, registration_id)
);
call separate_lands('circle_representation');

create table circle_minutes (
  session_id uuid not null references event_session,
  version int not null check (version >= 1),
  land_id text not null default current_land(),
  event_id uuid not null references event,
  status text not null check (status in ('draft', 'approved')),
  revision int not null check (revision >= 1),
  blocks jsonb not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  approved_by uuid references person,
  approved_at timestamptz,
  primary key (session_id, version),
  check ((status = 'approved') = (approved_at is not null and approved_by is not null))
);
call separate_lands('circle_minutes');
create index minutes_by_event on circle_minutes (event_id);
create unique index one_draft_of_minutes on circle_minutes (session_id) where status = 'draft';

create function keep_approved_minutes() returns trigger
  language plpgsql
  as $$
begin
  if old.status = 'approved' then
    raise exception 'approved minutes never change';
  end if;
  return coalesce(new, old);
end
$$;
create trigger approved_minutes_stay before update or delete on circle_minutes
  for each row execute function keep_approved_minutes();

create table circle_task (
  id uuid primary key,
  land_id text not null default current_land(),
  event_id uuid not null references event on delete cascade,
  registration_id uuid not null references registration,
  what text not null check (char_length(what) between 1 and 500),
  due_on date not null,
  done_at timestamptz
);
call separate_lands('circle_task');
create index task_by_event on circle_task (event_id, due_on);

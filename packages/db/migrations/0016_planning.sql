-- Days that are taken otherwise, and what a plan of a whole Land asks for: sessions by day, and who teaches where.

create table planning_date (
  id uuid primary key,
  land_id text not null default current_land(),
  kind text not null check (kind in ('grant', 'committee', 'other')),
  title text not null check (char_length(title) between 1 and 200),
  first_day date not null,
  last_day date not null,
  network_id uuid references network,
  check (last_day >= first_day)
);
call separate_lands('planning_date');
create index planning_date_by_day on planning_date (land_id, last_day);

-- By the end, because a plan asks for what lies ahead; the start is compared within the index.
create index session_by_day on event_session (land_id, ends_at, starts_at) include (event_id);
create index trainers_of_event on role_grant (scope_id) where role = 'trainer' and scope_kind = 'event';

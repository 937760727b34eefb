-- Calendars people subscribe to: every change is counted where it is made, so that whoever asks whether a calendar is
-- still the same reads one row by its key.

create table calendar_state (
  land_id text not null default current_land(),
  -- `land`, `network:<id>`, `region:<ags>`, `profession:<code>`, `profession:*` for what is for everyone,
  -- `module:<id of a version>`, `event:<id>`, and `networks` for the names that stand in all of them.
  calendar text not null,
  revision bigint not null default 1 check (revision >= 1),
  changed_at timestamptz not null,
  primary key (land_id, calendar)
);
call separate_lands('calendar_state');

-- The last place a registration had in its person's calendar; null when it never had one.
alter table registration add column last_standing text check (last_standing in ('confirmed', 'waitlisted'));

-- What is cancelled leaves the calendars some time after its end. An instant of its own, because the policies of the
-- border let only plain columns be looked up in an index.
alter table event_session add column ends_instant timestamptz not null
  generated always as (ends_at at time zone time_zone) stored;
create index cancelled_session on event_session (land_id, ends_instant) include (event_id) where status = 'cancelled';

-- What is stored already, in every Land: the owner looks over the border for these statements.
alter table event no force row level security;
alter table registration no force row level security;
alter table calendar_departure no force row level security;
alter table calendar_state no force row level security;

insert into calendar_state (land_id, calendar, changed_at)
select land_id, calendar, max(changed_at) from (
  select land_id, changed_at, unnest(array_remove(
    array['land', 'network:' || network_id, 'region:' || region, 'module:' || module_version_id, 'event:' || id]
      || case when target_professions = '{}' then array['profession:*']
           else (select array_agg('profession:' || code) from unnest(target_professions) as target (code)) end,
    null)) as calendar
  from event where status <> 'draft' and admission <> 'by_invitation'
  union all
  select land_id, left_at, case calendar when 'land' then 'land' else 'network:' || calendar end from calendar_departure
) as change group by land_id, calendar;

-- How somebody stood before they left is known only of those who waited; the others are taken for participants.
update registration set last_standing = case
    when status in ('waitlisted', 'offered', 'declined') or (status <> 'confirmed' and queue_number is not null)
      then 'waitlisted'
    else 'confirmed' end
  where status not in ('requested', 'applied', 'refused');

alter table event force row level security;
alter table registration force row level security;
alter table calendar_state force row level security;

drop table calendar_departure;

-- The last event that left a calendar is found from its end backwards.
drop index event_in_calendar;
drop index event_by_change;
create index event_in_calendar on event (land_id, ends_at)
  include (id, status, network_id, region, target_professions, module_version_id)
  where status <> 'draft' and admission <> 'by_invitation';
create index cancelled_event on event (land_id, ends_at)
  include (id, network_id, region, target_professions, module_version_id)
  where status = 'cancelled' and admission <> 'by_invitation';
create index event_of_network_by_end on event (network_id, ends_at)
  where status <> 'draft' and admission <> 'by_invitation';

-- Polls about the date of an event: what was offered, who was asked, what they said.

create table date_poll (
  id uuid primary key,
  land_id text not null default current_land(),
  -- Which of two polls is the newer one.
  number bigint generated always as identity,
  event_id uuid not null references event,
  closes_at timestamptz not null,
  status text not null check (status in ('open', 'decided', 'withdrawn')),
  decided_option_id uuid,
  decided_at timestamptz,
  withdrawn_at timestamptz,
  check ((status = 'decided') = (decided_option_id is not null and decided_at is not null)),
  check ((status = 'withdrawn') = (withdrawn_at is not null))
);
call separate_lands('date_poll');
create unique index one_open_poll on date_poll (event_id) where status = 'open';
create index poll_by_event on date_poll (event_id, number);

create table poll_option (
  id uuid primary key,
  land_id text not null default current_land(),
  poll_id uuid not null references date_poll on delete cascade,
  starts_at timestamp(0) not null,
  ends_at timestamp(0) not null,
  time_zone text not null,
  check (ends_at > starts_at),
  unique (poll_id, id)
);
call separate_lands('poll_option');

alter table date_poll
  add foreign key (id, decided_option_id) references poll_option (poll_id, id);

create table poll_invitee (
  poll_id uuid not null references date_poll on delete cascade,
  person_id uuid not null references person on delete cascade,
  land_id text not null default current_land(),
  number bigint generated always as identity,
  answered_at timestamptz,
  primary key (poll_id, person_id)
);
call separate_lands('poll_invitee');

create table poll_vote (
  poll_id uuid not null,
  option_id uuid not null,
  person_id uuid not null,
  land_id text not null default current_land(),
  answer text not null check (answer in ('yes', 'if_need_be', 'no')),
  primary key (option_id, person_id),
  foreign key (poll_id, option_id) references poll_option (poll_id, id) on delete cascade,
  foreign key (poll_id, person_id) references poll_invitee (poll_id, person_id) on delete cascade
);
call separate_lands('poll_vote');
create index vote_by_invitee on poll_vote (poll_id, person_id);

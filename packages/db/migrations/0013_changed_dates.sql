-- Dates that change after people have them in their calendars.

-- What a person was sent last about a date. The sequence of a message counts on from here, person by person.
create table calendar_sent (
  person_id uuid not null references person on delete cascade,
  session_id uuid not null references event_session on delete cascade,
  land_id text not null default current_land(),
  method text not null check (method in ('REQUEST', 'CANCEL')),
  sequence int not null check (sequence >= 0),
  starts_at timestamp(0) not null,
  ends_at timestamp(0) not null,
  sent_at timestamptz not null,
  primary key (person_id, session_id)
);
call separate_lands('calendar_sent');
create index calendar_sent_by_session on calendar_sent (session_id);

-- Why an event or a date is cancelled: one of the reasons of the list; the words beside it were there before.
alter table event
  add column cancellation_kind text check (cancellation_kind in ('trainer_ill', 'too_few_registrations',
    'room_not_available', 'weather_or_traffic', 'organisational', 'other'));
alter table event_session
  add column cancellation_kind text check (cancellation_kind in ('trainer_ill', 'too_few_registrations',
    'room_not_available', 'weather_or_traffic', 'organisational', 'other')),
  add column cancellation_reason text;

-- „Does the new date suit you?“: one row for everybody who was asked, and what they answered.
create table date_question (
  registration_id uuid not null references registration on delete cascade,
  -- The revision of the event that moved the date: an answer is about that one.
  revision int not null,
  event_id uuid not null references event on delete cascade,
  land_id text not null default current_land(),
  asked_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  primary key (registration_id, revision),
  check ((answer is null) = (answered_at is null))
);
call separate_lands('date_question');
create index date_question_by_event on date_question (event_id, revision);

-- Whether the superior of somebody who registers agrees. Forgotten four weeks after the event.

create table superior_rule (
  event_id uuid primary key references event,
  land_id text not null default current_land(),
  answer_days int not null check (answer_days between 1 and 14),
  without_answer text not null check (without_answer in ('goes_on', 'lapses'))
);
call separate_lands('superior_rule');

create table superior_approval (
  registration_id uuid primary key references registration on delete cascade,
  land_id text not null default current_land(),
  email text not null check (char_length(email) <= 254),
  status text not null default 'named' check (status in ('named', 'asked', 'approved', 'declined', 'unanswered')),
  asked_at timestamptz,
  answer_until timestamptz,
  without_answer text check (without_answer in ('goes_on', 'lapses')),
  reminded_at timestamptz,
  answered_at timestamptz,
  word text check (char_length(word) between 1 and 500),
  check ((status = 'named') = (asked_at is null)),
  check ((asked_at is null) = (answer_until is null) and (asked_at is null) = (without_answer is null)),
  check ((status in ('approved', 'declined')) = (answered_at is not null))
);
call separate_lands('superior_approval');
create index superior_approval_open on superior_approval (answer_until) where status = 'asked';

alter table registration drop constraint registration_withdrawn_by_check;
alter table registration add constraint registration_withdrawn_by_check
  check (withdrawn_by in ('person', 'staff', 'superior', 'silence'));

-- What a coordinator asks with the registration for one event, what people answered, and the assistance they need as
-- something to organise.

create table event_questions (
  event_id uuid primary key references event on delete cascade,
  land_id text not null default current_land(),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  -- Up to so many days before the first day assistance can be planned.
  assistance_days int not null check (assistance_days between 0 and 90),
  revision int not null check (revision >= 1)
);
call separate_lands('event_questions');

-- Apart from the registration, because each answer is forgotten at its own time.
create table registration_answer (
  registration_id uuid not null references registration on delete cascade,
  question_id text not null check (char_length(question_id) <= 40),
  land_id text not null default current_land(),
  answer jsonb not null check (jsonb_typeof(answer) in ('string', 'boolean', 'number', 'array')),
  -- Days after the end of the event, as the form promised when it was answered.
  kept_days int not null check (kept_days between 0 and 365),
  primary key (registration_id, question_id)
);
call separate_lands('registration_answer');

-- Beside the free words of `assistance_need`, and forgotten with them.
create table assistance_request (
  registration_id uuid not null references registration on delete cascade,
  need text not null check (need in ('sign_language_interpreter', 'language_interpreter', 'induction_loop',
    'step_free_access', 'child_care', 'large_print', 'braille', 'other')),
  land_id text not null default current_land(),
  status text not null default 'open' check (status in ('open', 'ordered', 'confirmed', 'not_possible')),
  primary key (registration_id, need)
);
call separate_lands('assistance_request');

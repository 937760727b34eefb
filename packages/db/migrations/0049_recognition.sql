-- What people learned elsewhere: what they ask to have recognised, what was decided, and what a course counts for in general.

create table recognition_request (
  id uuid primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  curriculum_code text not null,
  modules text[] not null check (cardinality(modules) > 0),
  provider text not null check (char_length(provider) between 1 and 200),
  title text not null check (char_length(title) between 1 and 300),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  teaching_units int not null check (teaching_units between 1 and 999),
  -- Files of the person; without a reference, because they are gone a year after the decision.
  proofs uuid[] not null,
  asked_at timestamptz not null,
  revision int not null check (revision > 0),
  status text not null check (status in ('open', 'asked_back', 'decided', 'withdrawn')),
  -- Questions of staff and what was answered, as the application types them.
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  ended_at timestamptz,
  decided_by uuid references person,
  reason text check (char_length(reason) between 1 and 500),
  granted jsonb check (jsonb_typeof(granted) = 'array'),
  check ((status in ('decided', 'withdrawn')) = (ended_at is not null)),
  check ((status = 'decided') = (reason is not null and granted is not null and decided_by is not null))
);
call separate_lands('recognition_request');
create index recognition_by_person on recognition_request (person_id);
create index recognition_queue on recognition_request (status, asked_at);

-- Maintained by the Land. It proposes, an officer decides.
create table equivalence (
  id uuid primary key,
  land_id text not null default current_land(),
  provider text not null check (char_length(provider) between 1 and 200),
  title text not null check (char_length(title) between 1 and 300),
  module_code text not null check (module_code ~ '^[A-Z]{1,4}\d{2}$'),
  teaching_units int not null check (teaching_units between 1 and 999),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  revision int not null check (revision > 0),
  search_text text not null
);
call separate_lands('equivalence');
create index equivalence_by_module on equivalence (module_code);

-- How much of a module was recognised, and by which request. Null: the whole module; no request: at the desk of an event.
alter table recognised_module
  add column teaching_units int check (teaching_units > 0),
  add column request_id uuid;

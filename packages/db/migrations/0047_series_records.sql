-- What staff write down about people in a curriculum, besides what they attended, and why a certificate of it was issued.

create table series_result (
  id uuid primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  curriculum_code text not null,
  -- A paper, a test, a colloquium, as the certificates package types it.
  content jsonb not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null
);
call separate_lands('series_result');
create index series_result_by_curriculum on series_result (curriculum_code, person_id);
create index series_result_by_person on series_result (person_id);

create table series_exception (
  id uuid primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  curriculum_code text not null,
  rule_key text not null,
  reason text not null check (char_length(reason) between 1 and 500),
  status text not null check (status in ('proposed', 'countersigned', 'declined')),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  -- Four eyes, and none of them the participant's.
  check (proposed_by <> person_id and decided_by <> person_id),
  check (status <> 'countersigned' or decided_by <> proposed_by)
);
call separate_lands('series_exception');
create unique index one_exception_of_a_rule on series_exception (person_id, curriculum_code, rule_key)
  where status <> 'declined';

create table series_decision (
  certificate_id uuid primary key references certificate on delete cascade,
  land_id text not null default current_land(),
  -- Rules, record and decision on the day of issue; never read by anything but whoever doubts it.
  basis jsonb not null
);
call separate_lands('series_decision');

-- What chambers and authorities want to read on certificates of an event.

create table chamber_statement (
  event_id uuid not null references event on delete cascade,
  chamber text not null check (chamber in ('cme', 'opk', 'midwives', 'nurses', 'training_leave')),
  land_id text not null default current_land(),
  -- Complete, as the certificates package types it.
  statement jsonb not null check (statement->>'kind' = chamber),
  primary key (event_id, chamber)
);
call separate_lands('chamber_statement');

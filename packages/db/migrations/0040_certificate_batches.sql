-- Certificates of an event that are issued together: who asked for it, and what became of each.

create table certificate_batch (
  id uuid primary key,
  land_id text not null default current_land(),
  -- Which of two of the same moment is the later one.
  number bigint generated always as identity,
  event_id uuid not null references event,
  started_by uuid not null references person,
  started_at timestamptz not null,
  state text not null default 'running' check (state in ('running', 'done', 'cancelled')),
  ended_at timestamptz,
  check ((state = 'running') = (ended_at is null))
);
call separate_lands('certificate_batch');
create index certificate_batch_of_event on certificate_batch (event_id, number);
-- However many click at the same moment.
create unique index one_running_batch on certificate_batch (event_id) where state = 'running';

create table certificate_batch_item (
  batch_id uuid not null references certificate_batch on delete cascade,
  registration_id uuid not null references registration on delete cascade,
  land_id text not null default current_land(),
  -- In which order they are drawn.
  position int not null,
  kind text not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed', 'skipped', 'cancelled')),
  reason text,
  letter text,
  attempts int not null default 0,
  -- A worker has it until then, or it is not to be tried again before.
  waits_until timestamptz,
  certificate_id uuid references certificate on delete set null,
  primary key (batch_id, registration_id)
);
call separate_lands('certificate_batch_item');
create index certificate_batch_to_do on certificate_batch_item (batch_id, position) where state = 'waiting';

-- A place is given before the certificate is written, because the file names it: what cannot be drawn is not issued, and
-- its place stays empty.
alter table status_place drop constraint status_place_certificate_id_fkey;

-- Certificates: the snapshot of what was certified, its state, and the file as it was drawn once.

create table certificate (
  id uuid primary key,
  land_id text not null default current_land(),
  registration_id uuid not null references registration,
  event_id uuid not null references event,
  person_id uuid not null references person,
  -- Keyed fingerprint of the number: the world looks certificates up by it.
  number_key text not null,
  status text not null check (status in ('issued', 'replaced', 'revoked')),
  issued_at timestamptz not null,
  -- The whole certificate as the certificates package types it, state and snapshot.
  content jsonb not null,
  file_sha256 text,
  drawing_error text,
  draw_after timestamptz,
  unique (land_id, number_key)
);
call separate_lands('certificate');
create unique index one_valid_certificate on certificate (registration_id) where status = 'issued';
create index certificate_by_event on certificate (event_id);
create index certificate_by_person on certificate (person_id);
create index certificate_to_draw on certificate (issued_at) where file_sha256 is null;

create table certificate_file (
  certificate_id uuid primary key references certificate on delete cascade,
  land_id text not null default current_land(),
  file bytea not null
);
call separate_lands('certificate_file');

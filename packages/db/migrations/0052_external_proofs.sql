-- Proofs of trainings elsewhere, with what somebody states and what staff found.

create table external_proof (
  id uuid primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  -- Title, provider, days, length and what was awarded, as the certificates package types it.
  stated jsonb not null,
  file_id uuid not null references proof_file on delete cascade,
  handed_in_at timestamptz not null,
  revision int not null,
  status text not null check (status in ('uploaded', 'checked', 'rejected')),
  checked_at timestamptz,
  checked_by uuid references person on delete set null,
  -- What counts of it.
  counted jsonb,
  reason text check (char_length(reason) between 1 and 500),
  check ((status = 'uploaded') = (checked_at is null)),
  check ((status = 'checked') = (counted is not null)),
  check ((status = 'rejected') = (reason is not null))
);
call separate_lands('external_proof');
create index external_proof_by_person on external_proof (person_id);
create index external_proof_queue on external_proof (status, coalesce(checked_at, handed_in_at));

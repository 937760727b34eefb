-- Files people hand in as proof of what they learned elsewhere. What is uploaded and not handed in is forgotten after a day.
create table proof_file (
  id uuid primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  file_name text not null check (char_length(file_name) between 1 and 120),
  -- What its first bytes say, whatever the browser said.
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_count int not null check (byte_count between 1 and 10000000),
  uploaded_at timestamptz not null,
  handed_in_at timestamptz,
  content bytea not null
);
call separate_lands('proof_file');
create index proof_file_waiting on proof_file (person_id, uploaded_at) where handed_in_at is null;
-- A scan is compressed already.
alter table proof_file alter column content set storage external;

-- How the certificates of a Land look: one version is in force, one is being written, the older ones can be read.

create table certificate_design (
  id uuid primary key,
  land_id text not null default current_land(),
  version int not null check (version >= 1),
  -- Counts the states in which it was saved: who saves the next one names the one they have read.
  revision int not null check (revision >= 1),
  status text not null check (status in ('draft', 'released', 'superseded')),
  edited_by uuid not null,
  edited_at timestamptz not null,
  released_by uuid,
  released_at timestamptz,
  note text check (char_length(note) between 1 and 500),
  -- The design as the certificates package types it: read and written whole, never queried by parts.
  content jsonb not null,
  unique (land_id, version),
  check ((status = 'draft') = (released_at is null)),
  check ((released_at is null) = (released_by is null)),
  check ((released_at is null) = (note is null))
);
call separate_lands('certificate_design');
create unique index one_released_design on certificate_design (land_id) where status = 'released';
create unique index one_design_draft on certificate_design (land_id) where status = 'draft';

-- Which version a file was drawn with; null: with what the profile of the Land says.
alter table certificate add column design_id uuid references certificate_design;

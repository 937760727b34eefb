-- Modules with their versions, events with their sessions.

create table module_version (
  id uuid primary key,
  land_id text not null default current_land(),
  code text not null check (code ~ '^[A-Z]{1,4}\d{2}$'),
  version int not null check (version >= 1),
  status text not null check (status in ('draft', 'published', 'superseded')),
  published_at timestamptz,
  change_note text,
  -- The content as the catalogue types it: read and written whole, never queried by parts.
  content jsonb not null,
  unique (land_id, code, version),
  check ((status = 'draft') = (published_at is null))
);
call separate_lands('module_version');
-- One version of a module is in force, and one is being written.
create unique index one_published_version on module_version (land_id, code) where status = 'published';
create unique index one_draft_version on module_version (land_id, code) where status = 'draft';

create table event (
  id uuid primary key,
  land_id text not null default current_land(),
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  kind text not null,
  title text not null check (char_length(title) between 1 and 300),
  local_titles jsonb not null,
  summary text not null,
  description text not null,
  network_id uuid references network,
  region text check (region ~ '^\d{5}$'),
  format text not null check (format in ('on_site', 'online', 'hybrid')),
  venue jsonb,
  target_professions text[] not null default '{}',
  module_version_id uuid references module_version,
  admission text not null check (admission in ('first_come', 'by_application', 'by_invitation')),
  capacity int not null check (capacity >= 1),
  registration_opens_at timestamptz not null,
  registration_closes_at timestamptz not null,
  status text not null check (status in ('draft', 'published', 'cancelled', 'closed')),
  published_at timestamptz,
  cancelled_at timestamptz,
  cancellation_reason text,
  closed_at timestamptz,
  revision int not null check (revision >= 1),
  -- First start and last end of the sessions that take place, as instants, and the first day on the wall.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  starts_on date not null,
  -- Time of the last change the world can see.
  changed_at timestamptz not null,
  -- The words it is found by; see 0008.
  search_text text not null,
  -- Published, with a seat that nobody holds: kept right by triggers, so that a search asks the event alone.
  has_seats boolean not null default false,
  unique (land_id, slug),
  check (registration_opens_at <= registration_closes_at),
  check (ends_at > starts_at),
  check ((status = 'draft') = (published_at is null)),
  check ((status = 'cancelled') = (cancelled_at is not null and cancellation_reason is not null)),
  check ((status = 'closed') = (closed_at is not null))
);
call separate_lands('event');
create index event_by_start on event (land_id, starts_at) where status <> 'draft';
create index event_by_network on event (network_id, starts_at);
create index event_by_module on event (module_version_id) where status <> 'draft';
-- Everything the programme narrows by: a search without words reads this index alone.
create index event_in_programme on event (land_id, ends_at)
  include (id, starts_at, starts_on, kind, region, format, network_id, target_professions, has_seats)
  where status in ('published', 'cancelled') and admission <> 'by_invitation';
create index event_in_calendar on event (land_id, ends_at) include (id, revision, network_id)
  where status <> 'draft' and admission <> 'by_invitation';
create index event_by_change on event (land_id, changed_at) include (network_id)
  where status <> 'draft' and admission <> 'by_invitation';

create table event_session (
  id uuid primary key,
  land_id text not null default current_land(),
  event_id uuid not null references event on delete cascade,
  position int not null,
  title text,
  -- Plans are wall-clock time.
  starts_at timestamp(0) not null,
  ends_at timestamp(0) not null,
  time_zone text not null,
  teaching_minutes int not null check (teaching_minutes >= 0),
  status text not null check (status in ('planned', 'cancelled')),
  sequence int not null check (sequence >= 0),
  revised_at timestamptz not null,
  -- Two sessions may change places in one statement.
  unique (event_id, position) deferrable,
  check (ends_at > starts_at)
);
call separate_lands('event_session');

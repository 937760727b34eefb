-- Organisations of the directory, networks, people and what they are allowed to do.

create table organisation (
  id uuid primary key,
  land_id text not null default current_land(),
  name text not null check (char_length(name) between 1 and 200),
  type text not null,
  place text not null,
  region text not null check (region ~ '^\d{5}$'),
  -- Name and place as search compares them; see 0008.
  search_text text not null
);
call separate_lands('organisation');

create table network (
  id uuid primary key,
  land_id text not null default current_land(),
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  office text not null,
  mailbox text,
  region text not null check (region ~ '^\d{5}$'),
  unique (land_id, slug)
);
call separate_lands('network');

create table person (
  id uuid primary key,
  land_id text not null default current_land(),
  given_name text not null check (char_length(given_name) between 1 and 100),
  family_name text not null check (char_length(family_name) between 1 and 100),
  email text not null check (char_length(email) <= 254),
  -- The same mailbox, however it was typed.
  email_key text not null,
  profession text not null,
  organisation_id uuid references organisation,
  organisation_name text not null check (char_length(organisation_name) between 1 and 200),
  region text not null check (region ~ '^\d{5}$'),
  locale text not null check (locale in ('de', 'en')),
  email_proven_at timestamptz,
  unique (land_id, email_key)
);
call separate_lands('person');

create table role_grant (
  id bigint generated always as identity primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('admin', 'state', 'coordinator', 'trainer', 'check_in', 'org_head', 'auditor')),
  scope_kind text not null check (scope_kind in ('land', 'network', 'event')),
  scope_id text not null,
  until_at timestamptz,
  unique (person_id, role, scope_kind, scope_id)
);
call separate_lands('role_grant');

-- Sign-in without passwords, sessions, and the secret calendar links.

create table sign_in_challenge (
  id uuid primary key,
  land_id text not null default current_land(),
  email text not null,
  email_key text not null,
  person_id uuid references person on delete cascade,
  browser text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  failed_attempts int not null default 0,
  used_at timestamptz
);
call separate_lands('sign_in_challenge');
create index challenge_by_email on sign_in_challenge (land_id, email_key, created_at);

create table session (
  -- Fingerprint of the secret in the cookie.
  key text primary key,
  land_id text not null default current_land(),
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  device text not null
);
call separate_lands('session');
create index session_by_person on session (person_id);

create table calendar_link (
  person_id uuid primary key references person on delete cascade,
  land_id text not null default current_land(),
  version int not null check (version >= 1)
);
call separate_lands('calendar_link');

-- When an event last left a public calendar by a change of its own (to another network, to a circle), so that the time
-- of a calendar's last change never goes back.
create table calendar_departure (
  land_id text not null default current_land(),
  -- Id of the network, or `land`.
  calendar text not null,
  left_at timestamptz not null,
  primary key (land_id, calendar)
);
call separate_lands('calendar_departure');

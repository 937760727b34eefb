-- What people do themselves by the link of their registration: hand the place on.

alter table event add column substitutes text not null default 'same_organisation'
  check (substitutes in ('none', 'same_organisation', 'same_profession', 'anybody'));

create table place_transfer (
  id uuid primary key,
  land_id text not null default current_land(),
  -- In which order they were offered.
  number bigint generated always as identity,
  event_id uuid not null references event,
  registration_id uuid not null references registration on delete cascade,
  status text not null check (status in ('open', 'accepted', 'declined', 'taken_back', 'expired')),
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  new_registration_id uuid references registration on delete cascade,
  -- Whom the holder named; forgotten with the end, whatever it is.
  given_name text check (char_length(given_name) between 1 and 100),
  family_name text check (char_length(family_name) between 1 and 100),
  email text check (char_length(email) <= 254),
  locale text check (locale in ('de', 'en')),
  check ((status = 'open') = (ended_at is null)),
  check ((status = 'accepted') = (new_registration_id is not null)),
  check (case when status = 'open' then num_nulls(given_name, family_name, email, locale) = 0
    else num_nonnulls(given_name, family_name, email, locale) = 0 end)
);
call separate_lands('place_transfer');
-- A place is on its way to one person at a time.
create unique index one_open_transfer on place_transfer (registration_id) where status = 'open';
create index transfer_by_registration on place_transfer (registration_id, number);
create index transfer_by_new_registration on place_transfer (new_registration_id);
create index transfer_to_expire on place_transfer (expires_at) where status = 'open';

-- Seats of a reserved pool that are promised to whoever comes with a code. Written under the lock of the event's book.

create table seat_voucher (
  id uuid primary key,
  land_id text not null default current_land(),
  -- In which order they were made.
  number bigint generated always as identity,
  event_id uuid not null references event,
  -- A fingerprint: the code itself is kept nowhere.
  code_key text not null,
  label text not null check (char_length(label) between 1 and 100),
  -- By its name in the policy of the event.
  pool text not null check (char_length(pool) between 1 and 100),
  places int not null check (places between 1 and 1000),
  created_at timestamptz not null,
  valid_until timestamptz not null,
  withdrawn_at timestamptz,
  unique (land_id, code_key)
);
call separate_lands('seat_voucher');
create index seat_voucher_of_event on seat_voucher (event_id, number);

alter table registration add column voucher_id uuid references seat_voucher;
create index registration_by_voucher on registration (voucher_id) where voucher_id is not null;

-- What else people do by the link of their registration: move it to another address; and an offer that reminds once.

-- Asked for, and not in force before the mail to the new address is answered; a later wish takes its place.
create table address_change (
  id uuid primary key,
  land_id text not null default current_land(),
  registration_id uuid not null unique references registration on delete cascade,
  email text not null check (char_length(email) <= 254),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz
);
call separate_lands('address_change');
create index address_change_to_forget on address_change (expires_at);

-- Two registrations for one event under the same address are one that was written twice.
create index registration_by_address on registration (event_id, lower(email))
  where status in ('requested', 'applied', 'confirmed', 'waitlisted', 'offered');

alter table registration add column offer_reminded_at timestamptz;
create index offer_to_remind on registration (status_at) where status = 'offered' and offer_reminded_at is null;

-- What somebody was written about a registration; until now a registration was looked up in all mails to be deleted.
create index mail_by_registration on mail (registration_id) where registration_id is not null;

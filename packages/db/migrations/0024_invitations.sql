-- Personal invitations to an event; whoever is invited need not be known. Forgotten four weeks after the event.

create table invitation (
  id uuid primary key,
  land_id text not null default current_land(),
  -- In which order they were invited.
  number bigint generated always as identity,
  event_id uuid not null references event,
  email text not null check (char_length(email) <= 254),
  -- As in person: one mailbox, however it was typed.
  email_key text not null,
  name text check (char_length(name) between 1 and 100),
  sent_at timestamptz not null,
  opened_at timestamptz,
  declined_at timestamptz,
  reminded_at timestamptz,
  unique (event_id, email_key)
);
call separate_lands('invitation');
create index invitation_to_remind on invitation (event_id, sent_at) where reminded_at is null and declined_at is null;

-- What staff did about several people at once: for two minutes it can be undone, and so long its mails stay in the house.

create table bulk_action (
  id uuid primary key,
  land_id text not null default current_land(),
  -- Which of two of the same moment is the later one.
  number bigint generated always as identity,
  event_id uuid not null references event on delete cascade,
  actor_id uuid not null references person,
  kind text not null,
  people int not null check (people >= 1),
  done_at timestamptz not null,
  undo_until timestamptz not null check (undo_until > done_at),
  undone_at timestamptz,
  -- Registrations as they were and as they became: ids, states and times, read and written whole.
  changes jsonb not null
);
call separate_lands('bulk_action');
create index bulk_action_to_undo on bulk_action (event_id, number) where undone_at is null;

alter table mail
  add column action_id uuid references bulk_action on delete set null,
  add column held_until timestamptz,
  add check ((action_id is null) or (held_until is not null)),
  drop constraint mail_state_check,
  -- Called back: undone before it was sent, and kept, so that every decision has its mail.
  add constraint mail_state_check check (state in ('queued', 'sending', 'sent', 'failed', 'called_back'));
create index mail_of_action on mail (action_id) where action_id is not null;

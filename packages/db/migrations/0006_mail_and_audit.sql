-- The outbox, which is its own queue, and the trail of what was done.

create table mail (
  id uuid primary key,
  land_id text not null default current_land(),
  -- What makes it the same mail: the second one with this key is not added.
  key text not null,
  recipient text not null,
  -- Facts only: words and links are made when it is sent, so no secret is kept here.
  message jsonb not null,
  registration_id uuid references registration on delete set null,
  person_id uuid references person on delete set null,
  created_at timestamptz not null,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts int not null default 0,
  due_at timestamptz not null,
  leased_until timestamptz,
  sent_at timestamptz,
  last_error text,
  unique (land_id, key)
);
call separate_lands('mail');
create index mail_due on mail (land_id, due_at) where state in ('queued', 'sending');
create index mail_newest on mail (land_id, created_at desc);

create table audit_entry (
  id bigint generated always as identity primary key,
  land_id text not null default current_land(),
  at timestamptz not null,
  actor text not null,
  action text not null,
  target_kind text not null,
  target_id text not null,
  event_id uuid,
  reason text,
  facts jsonb
);
call separate_lands('audit_entry');
create index audit_by_event on audit_entry (event_id, id desc);

create function refuse_change() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'the audit trail is only ever written to';
end
$$;
create trigger audit_is_final before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
revoke update, delete on audit_entry from netzwerkstatt_app;

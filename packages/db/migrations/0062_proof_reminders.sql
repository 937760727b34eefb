-- Whom the house reminds before a period or a validity ends, and of what it did.

-- The next day on which an account is looked at; null: it has no end to be reminded of.
alter table proof_account add column look_on date;
create index proof_account_to_look on proof_account (look_on) where look_on is not null;

create table proof_setting (
  person_id uuid primary key references person on delete cascade,
  land_id text not null default current_land(),
  reminds boolean not null
);
call separate_lands('proof_setting');

create table validity_reminder (
  certificate_id uuid not null references certificate on delete cascade,
  -- How many months before the end.
  months_before int not null check (months_before in (1, 3)),
  land_id text not null default current_land(),
  primary key (certificate_id, months_before)
);
call separate_lands('validity_reminder');
create index certificate_by_validity on certificate ((content->'document'->>'validUntil'))
  where status = 'issued' and about = 'series';

-- For which regimes of continuing education somebody keeps an account, and over which years they look.

create table proof_account (
  person_id uuid not null references person on delete cascade,
  regime text not null check (regime ~ '^[A-Z0-9_]{1,40}$'),
  land_id text not null default current_land(),
  period text not null check (period in ('rolling', 'fixed')),
  -- Of a fixed period: the first day of one of them.
  starts_on date,
  primary key (person_id, regime),
  check ((period = 'fixed') = (starts_on is not null))
);
call separate_lands('proof_account');

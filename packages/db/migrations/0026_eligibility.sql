-- Who may come to an event, and what counts as learned although nobody has a certificate of ours for it.

-- As the domain types the conditions: read and written whole, never queried by parts. Null: whoever wants to.
alter table event add column eligibility jsonb
  check (jsonb_typeof(eligibility) = 'array' and jsonb_array_length(eligibility) > 0);

create table recognised_module (
  person_id uuid not null references person on delete cascade,
  module_code text not null check (module_code ~ '^[A-Z]{1,4}\d{2}$'),
  land_id text not null default current_land(),
  recognised_at timestamptz not null,
  recognised_by uuid not null references person,
  -- What it was recognised for, in words: „Zertifikatskurs 2023 bei einem anderen Träger“.
  reason text not null check (char_length(reason) between 1 and 500),
  primary key (person_id, module_code)
);
call separate_lands('recognised_module');

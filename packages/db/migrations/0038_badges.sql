-- With which keys a Land signs badges, and where each certificate stands in the status lists that say whether it still counts.

create table issuing_key (
  land_id text not null default current_land(),
  kid text not null,
  public_key text not null,
  -- Encrypted by the house: whoever has only the database signs nothing. Destroyed when the key is retired.
  sealed_secret bytea,
  used_from timestamptz not null,
  retired_at timestamptz,
  primary key (land_id, kid),
  check ((sealed_secret is null) = (retired_at is not null))
);
call separate_lands('issuing_key');
create unique index one_key_signs on issuing_key (land_id) where retired_at is null;

create table status_place (
  -- Without a cascade: a place that became free would let a badge count again that was revoked.
  certificate_id uuid primary key references certificate,
  land_id text not null default current_land(),
  status_list text not null,
  status_index int not null check (status_index between 0 and 131071),
  unique (land_id, status_list, status_index)
);
call separate_lands('status_place');

-- As it was signed, with the name of its holder: it goes when the file goes, and the place stays.
alter table certificate_file add column badge text;

-- Certificates of whole curricula belong to a person and a curriculum instead of a registration.

alter table certificate
  alter column registration_id drop not null,
  alter column event_id drop not null,
  -- What there may be one valid certificate about: having been there (whole or in part), having taught, a curriculum.
  add column about text not null generated always as (
    case content->'document'->>'kind' when 'partial' then 'attendance' else coalesce(content->'document'->>'kind', 'attendance') end
  ) stored,
  add column curriculum_code text generated always as (content->'document'->'curriculum'->>'code') stored,
  add constraint certificate_belongs check (
    case about when 'series' then curriculum_code is not null and registration_id is null and event_id is null
    else registration_id is not null and event_id is not null end
  );

drop index one_valid_certificate;
create unique index one_valid_certificate on certificate (registration_id, about) where status = 'issued';
create unique index one_valid_series_certificate on certificate (person_id, curriculum_code)
  where status = 'issued' and about = 'series';
create index certificate_by_curriculum on certificate (curriculum_code, issued_at) where about = 'series';

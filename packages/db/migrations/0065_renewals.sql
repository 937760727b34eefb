-- A certificate of a curriculum that ends is renewed by another one beside it: one valid one for each renewal.

alter table certificate
  add column renewal int not null default 0 check (renewal >= 0 and (renewal = 0 or about = 'series'));

drop index one_valid_series_certificate;
create unique index one_valid_series_certificate on certificate (person_id, curriculum_code, renewal)
  where status = 'issued' and about = 'series';

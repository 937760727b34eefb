-- Who taught may have no account when staff correct or revoke their certificate. What was written about them as a reason finds its
-- person once they claim the certificate by its address, and is blanked with them like every other.

create or replace trigger reason_is_final before update on audit_reason
  for each row when (
    old.text is null
    or new.text is not null and (new.text <> old.text or old.person_id is not null or new.person_id is null)
  ) execute function refuse_other_reason();

create function attach_reasons_of_claimed() returns trigger
  language plpgsql
  as $$
begin
  update audit_reason r set person_id = new.person_id
    from audit_entry e
    where e.event_id = new.event_id and e.target_kind = 'certificate' and e.target_id = new.id::text
      and r.id = e.reason_id and r.person_id is null and r.text is not null;
  return null;
end
$$;
create trigger reasons_of_claimed after update on certificate
  for each row when (old.person_id is null and new.person_id is not null) execute function attach_reasons_of_claimed();

alter table audit_entry no force row level security;
alter table audit_reason no force row level security;
alter table certificate no force row level security;
alter table person no force row level security;
update audit_reason r set person_id = c.person_id
  from audit_entry e join certificate c on c.id::text = e.target_id
  where e.target_kind = 'certificate' and c.person_id is not null
    and r.id = e.reason_id and r.person_id is null and r.text is not null;
update audit_reason set text = null, blanked_at = p.erased_at
  from person p where p.id = person_id and p.erased_at is not null and text is not null;
alter table audit_entry force row level security;
alter table audit_reason force row level security;
alter table certificate force row level security;
alter table person force row level security;

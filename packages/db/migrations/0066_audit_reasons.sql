-- The trail keeps who did what, and when, by ids. What staff wrote as a reason stands once, in a row of its own: that can be
-- blanked when the data of whom it is about are erased, while the trail stays as it was written.

create table audit_reason (
  id bigint generated always as identity primary key,
  land_id text not null default current_land(),
  -- Whom it is about; absent: an event, a design, the Land itself. No key: the trail outlives everybody.
  person_id uuid,
  -- Absent: blanked.
  text text,
  blanked_at timestamptz,
  check ((text is null) = (blanked_at is not null))
);
call separate_lands('audit_reason');
create index audit_reason_about on audit_reason (person_id) where person_id is not null;

create function refuse_other_reason() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'a reason is blanked, and never written anew';
end
$$;
create trigger reason_is_final before update on audit_reason
  for each row when (old.text is null or new.text is not null) execute function refuse_other_reason();
create trigger reason_stays before delete or truncate on audit_reason
  for each statement execute function refuse_other_reason();
revoke delete on audit_reason from netzwerkstatt_app;

alter table audit_entry add column reason_id bigint references audit_reason;

-- Of whom an entry tells. Null: of nobody, or of what is gone.
create function person_told_of(kind text, id text) returns uuid
  language sql stable
  as $$
    select case kind
      when 'person' then id::uuid
      when 'registration' then (select person_id from registration r where r.id = $2::uuid)
      when 'certificate' then (select person_id from certificate c where c.id = $2::uuid)
      when 'recognition' then (select person_id from recognition_request q where q.id = $2::uuid)
      when 'proof' then (select person_id from external_proof p where p.id = $2::uuid)
    end
  $$;

-- Whoever writes an entry hands over its reason with it, the version before this one as well; it never stays there.
create function keep_reason_apart() returns trigger
  language plpgsql
  as $$
begin
  insert into audit_reason (land_id, person_id, text)
    values (new.land_id, person_told_of(new.target_kind, new.target_id), new.reason)
    returning id into new.reason_id;
  new.reason := null;
  return new;
end
$$;

alter table audit_entry no force row level security;
alter table audit_reason no force row level security;
alter table registration no force row level security;
alter table certificate no force row level security;
alter table recognition_request no force row level security;
alter table external_proof no force row level security;
alter table person no force row level security;
alter table audit_entry disable trigger audit_is_final;
do $$
declare
  entry record;
  kept bigint;
begin
  for entry in select id, land_id, target_kind, target_id, reason from audit_entry where reason is not null order by id loop
    insert into audit_reason (land_id, person_id, text)
      values (entry.land_id, person_told_of(entry.target_kind, entry.target_id), entry.reason)
      returning id into kept;
    update audit_entry set reason_id = kept, reason = null where id = entry.id;
  end loop;
end
$$;
update audit_reason set text = null, blanked_at = p.erased_at
  from person p where p.id = person_id and p.erased_at is not null;
alter table audit_entry enable trigger audit_is_final;
alter table audit_entry force row level security;
alter table audit_reason force row level security;
alter table registration force row level security;
alter table certificate force row level security;
alter table recognition_request force row level security;
alter table external_proof force row level security;
alter table person force row level security;

create trigger reason_apart before insert on audit_entry
  for each row when (new.reason is not null) execute function keep_reason_apart();
alter table audit_entry add constraint reason_stands_apart check (reason is null);

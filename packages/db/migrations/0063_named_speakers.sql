-- Who taught need not be anybody the house knows: their certificate names them and hangs on the event alone.

alter table certificate
  alter column person_id drop not null,
  -- Of a certificate that belongs to nobody: the name and the sessions, so that nobody gets the same one twice.
  add column speaker_key text,
  drop constraint certificate_belongs,
  add constraint certificate_belongs check (
    case about
      when 'series' then curriculum_code is not null and person_id is not null and registration_id is null and event_id is null
      when 'speaker' then event_id is not null and (registration_id is null) = (person_id is null)
      else registration_id is not null and event_id is not null and person_id is not null
    end
  ),
  add constraint nobodys_certificate_has_a_key check ((speaker_key is null) = (person_id is not null));
create unique index one_valid_named_speaker on certificate (event_id, speaker_key) where status = 'issued';

create or replace function refuse_certificate_of_nobody() returns trigger
  language plpgsql
  as $$
begin
  if new.person_id is null then
    return new;
  end if;
  perform from person where id = new.person_id and erased_at is null for key share;
  return case when found then new end;
end
$$;

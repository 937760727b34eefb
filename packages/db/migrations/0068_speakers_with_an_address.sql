-- Who taught may leave an address: their certificate is sent to it, and belongs to whoever proves it.

alter table certificate
  add column speaker_email text,
  add column speaker_email_key text,
  drop constraint certificate_belongs,
  add constraint certificate_belongs check (
    case about
      when 'series' then curriculum_code is not null and person_id is not null and registration_id is null and event_id is null
      when 'speaker' then event_id is not null and (registration_id is null or person_id is not null)
      else registration_id is not null and event_id is not null and person_id is not null
    end
  ),
  drop constraint nobodys_certificate_has_a_key,
  add constraint named_speaker_has_a_key check ((speaker_key is not null) = (about = 'speaker' and registration_id is null)),
  add constraint only_named_speakers_have_an_address check (speaker_email is null or speaker_key is not null),
  add constraint an_address_has_a_key check ((speaker_email is null) = (speaker_email_key is null));
create index certificate_by_unclaimed_address on certificate (speaker_email_key) where person_id is null;

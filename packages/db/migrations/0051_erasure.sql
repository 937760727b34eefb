-- Who has their data erased stays as nobody: what counts stays, who it was goes.

alter table person add column erased_at timestamptz;
-- What remains of a certificate then is what the public is told of it.
alter table certificate add column erased_at timestamptz;

-- Whoever issues while somebody is erased waits for that, and issues nothing to nobody.
create function refuse_certificate_of_nobody() returns trigger
  language plpgsql
  as $$
begin
  perform from person where id = new.person_id and erased_at is null for key share;
  return case when found then new end;
end
$$;
create trigger certificate_of_somebody before insert on certificate
  for each row execute function refuse_certificate_of_nobody();

-- An invitation can be taken back: its link says so, it counts for nothing, and the address may be invited anew.

alter table invitation add column taken_back_at timestamptz;
drop index invitation_to_remind;
create index invitation_to_remind on invitation (event_id, sent_at)
  where reminded_at is null and declined_at is null and taken_back_at is null;

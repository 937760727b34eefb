-- What a session is within its event: a date of a rule, a forum beside others, in a room, with speakers.

alter table event
  add column series jsonb,
  add column place_id uuid;

alter table event_session
  add column rule_day date,
  add column is_by_hand boolean not null default false,
  add column is_forum boolean not null default false,
  add column room_id uuid,
  add column room_name text check (char_length(room_name) between 1 and 200),
  add column capacity int check (capacity >= 1),
  add column speakers text,
  add check (room_id is null or room_name is not null);

-- Who asks whether a room is free asks by the room and the time.
create index session_by_room on event_session (room_id, starts_at) where room_id is not null;

-- What a Land decides for itself, apart from the profile it is published with.
create table land_setting (
  land_id text primary key default current_land(),
  -- Since when whoever holds the places of a team sees who of it was there; null: not at all.
  heads_see_attendance_since timestamptz
);
call separate_lands('land_setting');

-- Of a team several people are asked at once; one and the same person once at a time.
drop index one_open_transfer;
create unique index one_open_transfer on place_transfer (registration_id, lower(email)) where status = 'open';

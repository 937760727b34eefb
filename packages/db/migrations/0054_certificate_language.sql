-- In which language somebody wants their certificates; absent: that of their messages.

alter table person add column certificate_language text check (certificate_language in ('de', 'en', 'hsb'));

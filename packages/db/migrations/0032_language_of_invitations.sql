-- An invitation is written, and reminded of, in the language the coordination chose for it.

alter table invitation add column locale text not null default 'de' check (locale in ('de', 'en'));

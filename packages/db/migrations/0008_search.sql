-- Words, by which events and organisations are found. The border between the Länder lets a query use an index only for
-- comparisons that can tell nothing about other rows, so neither LIKE nor the operators of pg_trgm would use one. Equality
-- does: of words, and of the trigrams of a word.

-- Every three neighbouring letters of a word, with two blanks before and one after it; each once.
create function trigrams_of(word text) returns setof text
  language sql immutable parallel safe
  as $$ select distinct substr('  ' || word || ' ', at, 3) from generate_series(1, length(word) + 1) as at $$;

-- The trigrams of every word anything was ever found by.
create table word_trigram (
  land_id text not null default current_land(),
  trigram text not null,
  word text not null,
  primary key (land_id, trigram, word)
);
call separate_lands('word_trigram');

-- The words of what is in the programme; what is over is passed over by its key.
create table event_word (
  land_id text not null default current_land(),
  word text not null,
  ends_at timestamptz not null,
  event_id uuid not null references event on delete cascade,
  primary key (land_id, word, ends_at, event_id)
);
call separate_lands('event_word');
create index word_of_event on event_word (event_id);

create table organisation_word (
  land_id text not null default current_land(),
  word text not null,
  organisation_id uuid not null references organisation on delete cascade,
  primary key (land_id, word, organisation_id)
);
call separate_lands('organisation_word');
create index word_of_organisation on organisation_word (organisation_id);

-- Word by word, each a look-up by key. The words come in order, so that two transactions that learn the same ones wait
-- for each other in a line and not in a circle.
create procedure learn_words(land text, words text[])
  language plpgsql
  as $$
declare
  heard text;
begin
  foreach heard in array words loop
    if not exists (
      select from word_trigram where land_id = land and trigram = '  ' || left(heard, 1) and word = heard)
    then
      insert into word_trigram (land_id, trigram, word)
        select land, trigram, heard from trigrams_of(heard) as trigram order by trigram
        on conflict do nothing;
    end if;
  end loop;
end
$$;

create function keep_event_words() returns trigger
  language plpgsql
  as $$
declare
  words constant text[] := array(select distinct unnest(string_to_array(new.search_text, ' ')) order by 1);
begin
  if tg_op = 'UPDATE' then
    delete from event_word where event_id = new.id;
  end if;
  if new.status in ('published', 'cancelled') and new.admission <> 'by_invitation' then
    insert into event_word (land_id, word, ends_at, event_id)
      select new.land_id, word, new.ends_at, new.id from unnest(words) as word;
    call learn_words(new.land_id, words);
  end if;
  return null;
end
$$;
create trigger event_words_of_new after insert on event
  for each row execute function keep_event_words();
create trigger event_words_of_changed after update on event for each row
  when ((old.search_text, old.ends_at, old.status, old.admission)
    is distinct from (new.search_text, new.ends_at, new.status, new.admission))
  execute function keep_event_words();

create function keep_organisation_words() returns trigger
  language plpgsql
  as $$
declare
  words constant text[] := array(select distinct unnest(string_to_array(new.search_text, ' ')) order by 1);
begin
  delete from organisation_word where organisation_id = new.id;
  insert into organisation_word (land_id, word, organisation_id)
    select new.land_id, word, new.id from unnest(words) as word;
  call learn_words(new.land_id, words);
  return null;
end
$$;
create trigger organisation_words after insert or update of search_text on organisation
  for each row execute function keep_organisation_words();

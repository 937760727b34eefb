import { type ChangeEvent, type FormEvent, useEffect, useRef } from 'react';
import { BookOpen, Search } from '../../components/icons.ts';
import { SearchBar } from '../../components/search/search-bar.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import { SearchSelect } from '../../components/search/search-select.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionOptions } from '../registration/profession-options.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { PROGRAMME_PATH } from './programme-href.ts';
import { type ProgrammeSearch, validateProgrammeSearch } from './programme-search.ts';
import { programmeWords } from './programme-words.ts';
import { useProgrammeSearch } from './use-programme-search.ts';
import { useSyncedValue } from './use-synced-value.ts';

/** A short pause after the last letter, and the search goes. */
const PAUSE_MS = 300;

/** The search on top of the list. Sends itself while somebody types; without scripts it is a form like any other. */
export function ProgrammeSearchBar({ professions: all }: { readonly professions: Choices['professions'] }) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  const { search, change } = useProgrammeSearch();
  const { q = '', von = '', bis = '', beruf: [profession = '', ...professions] = [], seite: _, ...others } = search;
  const text = useSyncedValue<HTMLInputElement>(q);
  const from = useSyncedValue<HTMLInputElement>(von);
  const to = useSyncedValue<HTMLInputElement>(bis);
  const mine = useSyncedValue<HTMLSelectElement>(profession);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const send = (changes: ProgrammeSearch, { isTyping = false } = {}): void => {
    clearTimeout(pause.current);
    text.noteSent(text.ref.current?.value.trim() ?? '');
    from.noteSent(from.ref.current?.value ?? '');
    to.noteSent(to.ref.current?.value ?? '');
    mine.noteSent(mine.ref.current?.value ?? '');
    change(changes, { isTyping });
  };
  const type = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => send({ q: target.value.trim() || undefined }, { isTyping: true }), PAUSE_MS);
  };
  const pick = ({ target: { name, value } }: ChangeEvent<HTMLInputElement | HTMLSelectElement>): void => {
    // Only the field that was touched: a date that is half typed counts as none.
    if (name === 'beruf') send({ beruf: [value, ...professions].filter((it) => it !== '') });
    else send({ [name]: validateProgrammeSearch({ [name]: value })[name as 'von' | 'bis'] });
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send({ q: text.ref.current?.value.trim() || undefined });
  };

  return (
    <SearchBar label={words.search} submitLabel={words.submit} action={PROGRAMME_PATH} onSubmit={submit}>
      <SearchField
        ref={text.ref}
        label={words.what}
        icon={<Search />}
        name="q"
        defaultValue={q}
        placeholder={words.whatExample}
        maxLength={200}
        onChange={type}
      />
      <SearchSelect
        ref={mine.ref}
        label={words.forMe}
        icon={<BookOpen />}
        name="beruf"
        defaultValue={profession}
        emptyLabel={words.allProfessions}
        options={professionOptions(all, locale)}
        onChange={pick}
      />
      <SearchField ref={from.ref} type="date" label={words.from} name="von" defaultValue={von} onChange={pick} />
      <SearchField ref={to.ref} type="date" label={words.to} name="bis" defaultValue={bis} onChange={pick} />
      <HiddenFields search={{ ...others, beruf: professions }} />
    </SearchBar>
  );
}

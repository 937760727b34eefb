import { useRouter } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { BookOpen, Search } from '../../components/icons.ts';
import { SearchBar } from '../../components/search/search-bar.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import { SearchSelect } from '../../components/search/search-select.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionOptions } from '../registration/profession-options.ts';
import { PROGRAMME_PATH, programmeHref } from './programme-href.ts';
import { validateProgrammeSearch } from './programme-search.ts';
import { programmeWords } from './programme-words.ts';

/** The two questions most people come with; the answer is the list, where everything else can be asked. */
export function StartSearch({ professions }: { readonly professions: Choices['professions'] }) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  const router = useRouter();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const search = validateProgrammeSearch({ q: answers.get('q'), beruf: answers.get('beruf') });
    router.history.push(programmeHref(search));
  };
  return (
    <SearchBar label={words.search} submitLabel={words.submit} action={PROGRAMME_PATH} onSubmit={submit}>
      <SearchField label={words.what} icon={<Search />} name="q" placeholder={words.whatExample} maxLength={200} />
      <SearchSelect
        label={words.forMe}
        icon={<BookOpen />}
        name="beruf"
        emptyLabel={words.allProfessions}
        options={professionOptions(professions, locale)}
      />
    </SearchBar>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useRef } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Search } from '../../components/icons.ts';
import { translated, useWords } from '../../lib/words.ts';
import { useSyncedValue } from '../programme/use-synced-value.ts';
import styles from './list-search.module.css';

const words = translated({ search: 'Suchen' }, { search: 'Search' });

const PAUSE_MS = 250;

export interface ListSearchProps {
  /** What can be searched for. */
  readonly label: string;
  /** What is searched now. */
  readonly text: string | undefined;
  /** Further parts of the address that stay: the filter. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
  readonly hrefOf: (text: string) => string;
}

/** Narrows a list while somebody types. A GET form, so that it works before the scripts do. */
export function ListSearch({ label, text = '', keep = {}, hrefOf }: ListSearchProps) {
  const texts = useWords(words);
  const navigate = useNavigate();
  const { ref, noteSent } = useSyncedValue<HTMLInputElement>(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (): void => {
    clearTimeout(timer.current);
    const typed = ref.current?.value ?? '';
    noteSent(typed);
    // The way back leads before the search, not through each letter.
    void navigate({ href: hrefOf(typed), replace: text !== '', resetScroll: false });
  };
  const searchSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, PAUSE_MS);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    search();
  };

  return (
    <search className={styles.search}>
      <form method="get" className={styles.form} onSubmit={submit}>
        <TextField
          ref={ref}
          label={label}
          name="q"
          type="search"
          defaultValue={text}
          autoComplete="off"
          onChange={searchSoon}
        />
        {Object.entries(keep).map(
          ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Button type="submit" variant="neutral">
          <Search />
          {texts.search}
        </Button>
      </form>
    </search>
  );
}

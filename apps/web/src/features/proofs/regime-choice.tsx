import { useNavigate } from '@tanstack/react-router';
import type { SyntheticEvent } from 'react';
import { SearchBar } from '../../components/search/search-bar.tsx';
import { SearchSelect } from '../../components/search/search-select.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ProofAccounts } from './proof-data.ts';
import { proofWords } from './proof-words.ts';
import { proofsPath } from './proofs-path.ts';

/** Which account is shown: one's own first, then all rules that hold in the Land. */
export function RegimeChoice({ accounts: { regimes, shown } }: { readonly accounts: ProofAccounts }) {
  const words = useWords(proofWords);
  const locale = useLocale();
  const navigate = useNavigate();
  const group = (label: string, isOwn: boolean) => ({
    label,
    options: regimes
      .filter(({ account }) => isOwn === (account !== undefined))
      .map(({ regime }) => ({ value: regime.code, label: regime.title[locale] })),
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const regime = String(new FormData(event.currentTarget).get('konto') ?? '');
    void navigate({ href: proofsPath(regime) });
  };
  return (
    <SearchBar label={words.chooseRegime} submitLabel={words.show} action="/meine/nachweise" onSubmit={submit}>
      <SearchSelect
        key={shown?.regime.code}
        label={words.regime}
        name="konto"
        defaultValue={shown?.regime.code}
        options={[group(words.own, true), group(words.further, false)].filter(({ options }) => options.length > 0)}
      />
    </SearchBar>
  );
}

import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Search } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { SearchBar } from '../../components/search/search-bar.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import { PROGRAMME_PATH } from '../../features/programme/programme-href.ts';
import { useWords } from '../../lib/words.ts';
import { notFoundWords } from './not-found-words.ts';

/** For every address behind which there is nothing, or nothing for this reader: nobody learns which. */
export function NotFoundPage() {
  const words = useWords(notFoundWords);
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={words.title} lead={words.text} />
        <SearchBar label={words.search} submitLabel={words.submit} action={PROGRAMME_PATH}>
          <SearchField label={words.what} icon={<Search />} name="q" placeholder={words.whatExample} maxLength={200} />
        </SearchBar>
        <Cluster>
          <ButtonLink variant="secondary" href={PROGRAMME_PATH}>
            {words.toEvents}
          </ButtonLink>
          <ButtonLink variant="secondary" href="/meine">
            {words.toOwn}
          </ButtonLink>
          <ButtonLink variant="quiet" href="/">
            {words.toStart}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Wrap>
  );
}

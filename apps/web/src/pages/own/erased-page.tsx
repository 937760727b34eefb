import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { erasureWords } from '../../features/erasure/erasure-words.ts';
import { useWords } from '../../lib/words.ts';

/** Where somebody arrives whose data were erased. */
export function ErasedPage() {
  const words = useWords(erasureWords);
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={words.doneTitle} lead={words.done} />
        <Cluster>
          <ButtonLink href="/veranstaltungen">{words.toProgramme}</ButtonLink>
        </Cluster>
      </Stack>
    </Wrap>
  );
}

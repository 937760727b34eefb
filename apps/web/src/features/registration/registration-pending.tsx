import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { translated, useWords } from '../../lib/words.ts';
import { NeedsScripts } from './needs-scripts.tsx';

const words = translated(
  { heading: 'Ihre Anmeldung', loading: 'Ihre Anmeldung wird geladen' },
  { heading: 'Your registration', loading: 'Your registration is being loaded' },
);

/** Until we know how it stands; without scripts, why we never will. */
export function RegistrationPending() {
  const texts = useWords(words);
  const isHydrated = useIsHydrated();
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={texts.heading} />
        <NeedsScripts />
        {isHydrated && <Skeleton label={texts.loading} shape="text" count={2} />}
      </Stack>
    </Wrap>
  );
}

import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated({ loading: 'Die Seite wird geladen' }, { loading: 'The page is loading' });

/** The shape of a page with a heading and what stands below it, while it takes a while. */
export function PagePending() {
  const { loading } = useWords(words);
  return (
    <Wrap>
      <Stack gap="large">
        <Skeleton label={loading} shape="text" count={1} />
        <Skeleton shape="card" count={3} />
      </Stack>
    </Wrap>
  );
}

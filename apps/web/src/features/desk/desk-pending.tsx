import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated({ loading: 'Die Seite wird geladen' }, { loading: 'The page is loading' });

/** The shape of a page of the desk that takes a while. */
export function DeskPending() {
  return <Skeleton label={useWords(words).loading} shape="row" count={8} />;
}

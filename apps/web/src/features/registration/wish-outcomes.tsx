import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ForumWishesProps } from './forum-wishes.tsx';
import { outcomeLine, wishWords } from './wish-words.ts';

export interface WishOutcomesProps extends Pick<ForumWishesProps, 'round'> {
  readonly event: ForumWishesProps['own']['event'];
}

/** What became of somebody's wishes, time by time. */
export function WishOutcomes({ event, round }: WishOutcomesProps) {
  const words = useWords(wishWords);
  const locale = useLocale();
  const titleOf = (id: string) => event.sessions.find((it) => it.id === id)?.title ?? words.heading;
  return (
    <div>
      <h3>{words.outcomes}</h3>
      <ul>
        {round.outcomes.map((it) => (
          <li key={it.time.join()}>{outcomeLine(it, titleOf, locale)}</li>
        ))}
      </ul>
    </div>
  );
}

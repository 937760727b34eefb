import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { forumWords } from './forum-words.ts';
import { wishWords } from './wish-words.ts';

/** Which forums somebody chose, in a line, with the way to choose others. */
export function ForumsLine({ own: { event, forums } }: { readonly own: OwnRegistration }) {
  const words = useWords(forumWords);
  const wish = useWords(wishWords);
  const locale = useLocale();
  if (forums === undefined) return null;
  const path = `/veranstaltungen/${event.slug}/anmelden#foren`;
  if (forums.round && !forums.round.isReleased) {
    return (
      <p>
        {(forums.round.wishes?.first.length ?? 0) === 0 ? wish.noWish : wish.waiting}{' '}
        {forums.round.isOpen && (
          <Link href={path}>
            {wish.toWishes(formatInstant(forums.round.wishesUntil, locale))}
            <VisuallyHidden>: {event.title}</VisuallyHidden>
          </Link>
        )}
      </p>
    );
  }
  const titles = event.sessions.flatMap(({ id, title = '' }) => (forums.chosen.includes(id) ? [title] : []));
  return (
    <p>
      {titles.length === 0 ? words.notYet : <InGerman>{words.chosen(titles.join(', '))}</InGerman>}{' '}
      {forums.isOpen && (
        <Link href={path}>
          {words.choose}
          <VisuallyHidden>: {event.title}</VisuallyHidden>
        </Link>
      )}
    </p>
  );
}

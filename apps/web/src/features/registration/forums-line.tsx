import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { forumWords } from './forum-words.ts';

/** Which forums somebody chose, in a line, with the way to choose others. */
export function ForumsLine({ own: { event, forums } }: { readonly own: OwnRegistration }) {
  const words = useWords(forumWords);
  if (forums === undefined) return null;
  const titles = event.sessions.flatMap(({ id, title = '' }) => (forums.chosen.includes(id) ? [title] : []));
  return (
    <p>
      {titles.length === 0 ? words.notYet : <InGerman>{words.chosen(titles.join(', '))}</InGerman>}{' '}
      {forums.isOpen && (
        <Link href={`/veranstaltungen/${event.slug}/anmelden#foren`}>
          {words.choose}
          <VisuallyHidden>: {event.title}</VisuallyHidden>
        </Link>
      )}
    </p>
  );
}

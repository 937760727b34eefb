import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { printedPlace } from '../refusals/printed-places.ts';
import { CorrectTitlesButton } from './correct-titles-dialog.tsx';
import type { Issuing } from './issuing.ts';
import { titleWords } from './title-words.ts';

export interface UnprintableNoteProps {
  readonly event: EventFacts;
  readonly places: Issuing['unprintable'];
  readonly mayCorrect: boolean;
}

/** The exception of an event: letters that keep everybody from getting a certificate, and where they stand. */
export function UnprintableNote({ event, places, mayCorrect }: UnprintableNoteProps) {
  const words = useWords(titleWords);
  const locale = useLocale();
  if (places.length === 0) return null;
  const isTitle = places.some(({ field }) => field === 'title' || field === 'session');
  const isElsewhere = places.some(({ field }) => field !== 'title' && field !== 'session');
  return (
    <Note
      tone="bad"
      title={words.blocked}
      actions={
        mayCorrect &&
        (event.status === 'closed' ? (
          isTitle && <CorrectTitlesButton event={event} />
        ) : (
          <ButtonLink variant="neutral" size="small" href={deskEventPath(event.id, 'bearbeiten')}>
            {words.edit}
          </ButtonLink>
        ))
      }
    >
      <p>{words.blockedWhy}</p>
      <ul>
        {places.map((it) => (
          <li key={`${it.field}${it.sessionIndex ?? ''}`}>{printedPlace(it, locale)}</li>
        ))}
      </ul>
      {isElsewhere && event.status === 'closed' && <p>{words.elsewhere}</p>}
    </Note>
  );
}

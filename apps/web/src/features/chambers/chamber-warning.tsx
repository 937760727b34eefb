import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { EventChambers } from './chamber-values.ts';
import { chamberWords } from './chamber-words.ts';

/** That people belong to a chamber for which nothing is stated; above what one came for only while that is so. */
export function ChamberWarning({ chambers: { offered, waiting } }: { readonly chambers: EventChambers }) {
  const words = useWords(chamberWords);
  const locale = useLocale();
  if (waiting.length === 0) return null;
  const titleOf = (kind: string) => offered.find(({ chamber }) => chamber === kind)?.title[locale] ?? kind;
  return (
    <Note
      tone="warning"
      title={words.waiting(waiting.reduce((sum, { people }) => sum + people, 0))}
      actions={
        <ButtonLink variant="neutral" size="small" href="#kammern">
          {words.heading}
        </ButtonLink>
      }
    >
      <p>{waiting.map(({ chamber, people }) => `${titleOf(chamber)}: ${people}`).join('; ')}</p>
    </Note>
  );
}

import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { CalendarPlus } from '../../components/icons.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import type { CircleView } from './circle-data.ts';
import { circleWords } from './circle-words.ts';

/** Says that a circle will not meet as often as it set out to; nothing when it will. */
export function LapseNote({ view }: { readonly view: CircleView }) {
  const words = useWords(circleWords);
  const { event, lapse, may } = view;
  const sentence = useLapseSentence(lapse);
  if (sentence === undefined) return null;
  return (
    <Note
      tone="warning"
      title={words.lapseTitle}
      actions={
        may.edit && (
          <ButtonLink variant="neutral" size="small" href={deskEventPath(event.id, 'termine')}>
            <CalendarPlus />
            {words.plan}
          </ButtonLink>
        )
      }
    >
      <p>{sentence}</p>
    </Note>
  );
}

/** When it meets again and by when it should. */
export function useLapseSentence(lapse: CircleView['lapse']): string | undefined {
  const words = useWords(circleWords);
  const locale = useLocale();
  if (lapse === undefined) return undefined;
  const by = formatInstantDay(lapse.meetBy, locale);
  return lapse.nextAt === undefined ? words.lapseNone(by) : words.lapseLate(formatInstantDay(lapse.nextAt, locale), by);
}

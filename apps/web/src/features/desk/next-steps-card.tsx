import { Timeline } from '../../components/data/timeline.tsx';
import { Card } from '../../components/layout/card.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { formatDayAndMonth } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { eventSteps } from './event-steps.ts';

const words = translated(
  {
    heading: 'Nächste Schritte',
    states: { done: 'erledigt', current: 'als Nächstes', ahead: 'kommt noch' },
    steps: {
      published: 'Veröffentlicht',
      opens: 'Anmeldung öffnet',
      closes: 'Anmeldeschluss',
      begins: 'Beginn',
      ends: 'Ende',
      closed: 'Abschließen',
      certificates: 'Bescheinigungen',
    },
    closedDetail: 'wenn die Anwesenheit eingetragen ist',
    certificatesDetail: 'nach dem Abschließen',
  },
  {
    heading: 'Next steps',
    states: { done: 'done', current: 'next', ahead: 'to come' },
    steps: {
      published: 'Published',
      opens: 'Registration opens',
      closes: 'Registration closes',
      begins: 'Begins',
      ends: 'Ends',
      closed: 'Close',
      certificates: 'Certificates',
    },
    closedDetail: 'once attendance is recorded',
    certificatesDetail: 'after closing',
  },
);

/** What has happened with an event and what comes next. */
export function NextStepsCard({ view: { event, now } }: { readonly view: DeskEventView }) {
  const texts = useWords(words);
  const locale = useLocale();
  const details = { closed: texts.closedDetail, certificates: texts.certificatesDetail };
  return (
    <Card as="section" labelledBy="next-steps">
      <h2 id="next-steps">{texts.heading}</h2>
      <Timeline
        stateWords={texts.states}
        steps={eventSteps(event, now).map(({ name, day, state }) => ({
          date: day === undefined ? '' : formatDayAndMonth(day, locale),
          title: texts.steps[name],
          detail: day === undefined && name in details ? details[name as keyof typeof details] : undefined,
          state,
        }))}
      />
    </Card>
  );
}

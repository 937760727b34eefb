import { RowList } from '../../components/data/row-list.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import type { Tone } from '../../components/feedback/tone.ts';
import { CalendarDays, CalendarPlus, ClipboardCheck, Pencil, Users } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import { EventTitle } from '../event/event-title.tsx';
import styles from './desk-task-list.module.css';
import type { DeskTask } from './desk-tasks.ts';
import { eventDates } from './event-dates.ts';
import type { NextStep } from './next-step.ts';
import { NextStepLine } from './next-step-line.tsx';

const words = translated(
  {
    heading: 'Zu erledigen',
    record: 'läuft gerade',
    close: 'vorbei',
    decide: 'entscheiden',
    meet: 'Termin fehlt',
    publish: 'Entwurf',
    more: (count: number) => `und ${counted(count, 'weitere Aufgabe', 'weitere Aufgaben')} in den Listen unten`,
  },
  {
    heading: 'To do',
    record: 'under way',
    close: 'over',
    decide: 'to decide',
    meet: 'date missing',
    publish: 'draft',
    more: (count: number) => `and ${counted(count, 'more task', 'more tasks', 'en')} in the lists below`,
  },
);

const MAX_TASKS = 5;

const signs = {
  record: { tone: 'success', icon: <CalendarDays /> },
  close: { tone: 'warning', icon: <ClipboardCheck /> },
  decide: { tone: 'info', icon: <Users /> },
  meet: { tone: 'warning', icon: <CalendarPlus /> },
  publish: { tone: 'info', icon: <Pencil /> },
} as const satisfies Partial<Record<NextStep['kind'], { tone: Tone; icon: unknown }>>;

/** What waits for somebody today, on top of the lists. Nothing when there is nothing. */
export function DeskTaskList({ tasks }: { readonly tasks: readonly DeskTask[] }) {
  const texts = useWords(words);
  const locale = useLocale();
  if (tasks.length === 0) return null;
  return (
    <Card as="section" tone="soft" labelledBy="tasks">
      <h2 id="tasks">{texts.heading}</h2>
      <RowList>
        {tasks.slice(0, MAX_TASKS).map(({ listed: { event }, step }) => {
          const kind = step.kind as keyof typeof signs;
          return (
            <div key={`${event.id} ${kind}`} className={styles.task}>
              <StatusText tone={signs[kind].tone} icon={signs[kind].icon}>
                {texts[kind]}
              </StatusText>
              <span>
                <b>
                  <EventTitle event={event} />
                </b>{' '}
                <span className="muted small nowrap">{eventDates(event, locale).day}</span>
              </span>
              <NextStepLine event={event.id} step={step} />
            </div>
          );
        })}
      </RowList>
      {tasks.length > MAX_TASKS && <p className="small muted">{texts.more(tasks.length - MAX_TASKS)}</p>}
    </Card>
  );
}

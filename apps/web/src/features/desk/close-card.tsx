import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { useReload } from './desk-data.ts';
import { attendancePath } from './desk-paths.ts';
import { useDeskAction } from './use-desk-action.ts';

const words = translated(
  {
    heading: 'Abschließen',
    lead: 'Die Veranstaltung ist vorbei. Wenn die Anwesenheit stimmt, schließen Sie sie ab; danach können Bescheinigungen ausgestellt werden.',
    missing: 'Es fehlt noch Anwesenheit',
    record: 'Anwesenheit eintragen',
    close: 'Abschließen …',
    sure: 'Veranstaltung abschließen?',
    final: 'Danach lässt sich die Anwesenheit nicht mehr ändern. Aus ihr entstehen die Bescheinigungen.',
    participants: (count: number) => `${counted(count, 'Person hat', 'Personen haben')} einen Platz.`,
    yes: 'Ja, abschließen',
    no: 'Abbrechen',
    closed: 'Die Veranstaltung ist abgeschlossen.',
  },
  {
    heading: 'Close',
    lead: 'The event is over. When attendance is right, close it; certificates can be issued after that.',
    missing: 'Attendance is still missing',
    record: 'Record attendance',
    close: 'Close …',
    sure: 'Close this event?',
    final: 'After that attendance cannot be changed. Certificates are made of it.',
    participants: (count: number) => `${counted(count, 'person has', 'people have', 'en')} a place.`,
    yes: 'Yes, close it',
    no: 'Cancel',
    closed: 'The event is closed.',
  },
);

/** The end of the work on an event that took place: what is missing for it, or the step itself. */
export function CloseCard({ view: { event, counts, unrecorded = [] } }: { readonly view: DeskEventView }) {
  const texts = useWords(words);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const missing = event.sessions.filter(({ id }) => unrecorded.includes(id));

  const close = async (): Promise<void> => {
    await action.run(async () => {
      await api.desk.close.mutate({ event: event.id });
      setIsAsked(false);
      await reload();
      return texts.closed;
    });
  };

  return (
    <Card as="section" labelledBy="close">
      <h2 id="close">{texts.heading}</h2>
      <p>{texts.lead}</p>
      {missing.length > 0 ? (
        <>
          <Note tone="warning" title={texts.missing}>
            <ul>
              {missing.map(({ id, startsAt, title }) => (
                <li key={id}>
                  <Link href={attendancePath(event.id, id)}>
                    {[formatDayShort(startsAt, locale), title].filter(Boolean).join(', ')}
                  </Link>
                </li>
              ))}
            </ul>
          </Note>
          <Cluster>
            <ButtonLink href={attendancePath(event.id, missing[0]?.id)}>{texts.record}</ButtonLink>
          </Cluster>
        </>
      ) : (
        <Cluster>
          <Button onClick={() => setIsAsked(true)}>{texts.close}</Button>
        </Cluster>
      )}
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={texts.sure}
        actions={
          <>
            <Button busy={action.isBusy} onClick={close}>
              {texts.yes}
            </Button>
            <Button variant="neutral" onClick={() => setIsAsked(false)}>
              {texts.no}
            </Button>
          </>
        }
      >
        <FailureNote failure={action.failure} />
        <p>
          {texts.final} {texts.participants(counts.confirmed)}
        </p>
      </Dialog>
    </Card>
  );
}

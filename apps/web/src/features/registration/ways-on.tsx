import { ownSessions } from '@netzwerkstatt/domain';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { TextButton } from '../../components/actions/text-button.tsx';
import { CalendarPlus, Printer } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { translated, useWords } from '../../lib/words.ts';
import { heldSessions } from '../event/held-sessions.ts';
import { isStanding } from './standing.ts';
import styles from './ways-on.module.css';

const words = translated(
  {
    calendar: 'In den Kalender eintragen',
    print: 'Drucken',
    own: 'Zu „Mein Konto“',
    event: 'Zur Seite der Veranstaltung',
    again: 'Neu anmelden',
    others: 'Andere Veranstaltungen ansehen',
    removeFromCalendar: 'Steht der Termin schon in Ihrem Kalender? Dann löschen Sie ihn dort bitte selbst.',
  },
  {
    calendar: 'Add to your calendar',
    print: 'Print',
    own: 'Go to “My account”',
    event: 'Go to the page of the event',
    again: 'Register again',
    others: 'See other events',
    removeFromCalendar: 'Is the date in your calendar already? Then please delete it there yourself.',
  },
);

/** One file with all dates; of an event with forums one for each date that is theirs. */
function calendarFiles({
  event,
  forums,
}: OwnRegistration): readonly { readonly href: string; readonly title?: string }[] {
  const path = `/kalender/veranstaltung/${event.slug}`;
  if (forums === undefined) return [{ href: `${path}.ics` }];
  const own = new Set(ownSessions(heldSessions(event), forums.chosen).map(({ id }) => id));
  return event.sessions.flatMap(({ id, title = '' }, index) =>
    own.has(id) ? [{ href: `${path}/${index + 1}.ics`, title }] : [],
  );
}

/** Where to go from here: a place belongs into the calendar, an end leads to other events. */
export function WaysOn({ own }: { readonly own: OwnRegistration }) {
  const texts = useWords(words);
  const { registration, event, isOver } = own;
  if (isStanding(own)) {
    return (
      <ul className={styles.ways}>
        {registration.status === 'confirmed' && (
          <>
            {calendarFiles(own).map(({ href, title }) => (
              <li key={href} className="no-print">
                <a href={href} download>
                  <CalendarPlus />
                  {[texts.calendar, title].filter(Boolean).join(': ')}
                </a>
              </li>
            ))}
            <li className="no-print">
              <TextButton onClick={() => window.print()}>
                <Printer />
                {texts.print}
              </TextButton>
            </li>
          </>
        )}
        <li className="no-print">
          <Link href="/meine">{texts.own}</Link>
        </li>
      </ul>
    );
  }
  if (registration.status === 'refused' && registration.reason === 'already_registered') {
    return <Cluster>{<ButtonLink href="/meine">{texts.own}</ButtonLink>}</Cluster>;
  }
  const canReturn =
    !isOver &&
    (registration.status === 'withdrawn' || registration.status === 'expired' || registration.status === 'declined');
  return (
    <>
      {registration.status === 'withdrawn' && <p className="muted">{texts.removeFromCalendar}</p>}
      <Cluster>
        <ButtonLink href="/veranstaltungen" variant="secondary">
          {texts.others}
        </ButtonLink>
        {canReturn && (
          <ButtonLink href={`/veranstaltungen/${event.slug}/anmelden?schritt=person`} variant="quiet">
            {texts.again}
          </ButtonLink>
        )}
        {!canReturn && (
          <ButtonLink href={`/veranstaltungen/${event.slug}`} variant="quiet">
            {texts.event}
          </ButtonLink>
        )}
      </Cluster>
    </>
  );
}

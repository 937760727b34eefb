import { IconList } from '../../components/data/icon-list.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { CalendarPlus, Clock, FileText, MapPin, Video } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { EventTile } from '../event/event-tile.tsx';
import { eventTimes } from '../event/event-times.ts';
import { EventTitle } from '../event/event-title.tsx';
import { placeOf } from '../event/place-of.ts';
import { AnswerButtons } from '../registration/answer-buttons.tsx';
import { ForumsLine } from '../registration/forums-line.tsx';
import { describeStanding } from '../registration/standing.ts';
import { timeLeft } from '../registration/time-left.ts';
import type { AnswerOptions } from '../registration/use-answer.ts';
import { useHouseTime } from '../registration/use-house-time.ts';
import { HandOn } from '../transfer/hand-on.tsx';
import styles from './own-registration-card.module.css';
import { ownWords } from './own-words.ts';

export interface OwnRegistrationCardProps extends Omit<AnswerOptions, 'registrationKey'> {
  readonly own: OwnRegistration;
}

/** An event somebody is registered for: how it stands, as a sentence, and what can be done. */
export function OwnRegistrationCard({ own, ...answering }: OwnRegistrationCardProps) {
  const words = useWords(ownWords);
  const locale = useLocale();
  const now = useHouseTime();
  const { event, registration } = own;
  const { tone, title, text } = describeStanding(own, locale);
  const left =
    registration.status === 'offered' && now !== undefined ? timeLeft(registration.expiresAt, now, locale) : undefined;
  return (
    <Card as="article" tone={registration.status === 'offered' ? 'raised' : 'plain'}>
      <div className={styles.card} id={registration.id}>
        <div className={styles.tile}>
          <EventTile event={event} />
        </div>
        <div className={styles.body}>
          <Badge tone={tone}>{title}</Badge>
          <h3>
            <Link href={`/veranstaltungen/${event.slug}`}>
              <EventTitle event={event} />
            </Link>
          </h3>
          <IconList
            items={[
              { icon: <Clock />, text: eventTimes(event, locale) },
              { icon: event.format === 'online' ? <Video /> : <MapPin />, text: placeOf(event, locale) },
            ]}
          />
          <p>
            {text} {left && <b>{left}</b>}
          </p>
          {own.forums && <ForumsLine own={own} />}
          <AnswerButtons own={own} registrationKey={{ registration: registration.id }} size="small" {...answering} />
          <HandOn
            own={own}
            registrationKey={{ registration: registration.id }}
            askAgain={answering.askAgain}
            isInCard
          />
          <Cluster>
            <Link className={styles.way} href={`/veranstaltungen/${event.slug}/anmelden`}>
              <FileText />
              {words.details}
              <VisuallyHidden>: {event.title}</VisuallyHidden>
            </Link>
            {registration.status === 'confirmed' && own.forums === undefined && (
              <a className={styles.way} href={`/kalender/veranstaltung/${event.slug}.ics`} download>
                <CalendarPlus />
                {words.calendarFile}
                <VisuallyHidden>: {event.title}</VisuallyHidden>
              </a>
            )}
          </Cluster>
        </div>
      </div>
    </Card>
  );
}

import { ButtonLink } from '../../components/actions/button-link.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { CalendarPlus } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { EventRow } from '../event/event-row.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';

const words = translated(
  {
    title: 'Anmelden geht hier nicht',
    notYet: 'Anmelden geht noch nicht',
    otherRuns: 'Weitere Termine dieses Moduls',
    event: 'Zur Seite der Veranstaltung',
    calendar: 'Termin in den Kalender eintragen',
    others: 'Andere Veranstaltungen ansehen',
  },
  {
    title: 'You cannot register here',
    notYet: 'You cannot register yet',
    otherRuns: 'Further dates of this module',
    event: 'Go to the page of the event',
    calendar: 'Add the date to your calendar',
    others: 'See other events',
  },
);

/** Why nobody can register now, and where else there is a place. */
export function ClosedView({
  page: { listed, otherRuns },
  reason,
}: {
  readonly page: Answers['programme']['event'];
  readonly reason: NonNullable<Answers['programme']['event']['closedBecause']>;
}) {
  const texts = useWords(words);
  const locale = useLocale();
  const isNotYet = reason.code === 'registration_not_open';
  const { slug } = listed.event;
  return (
    <Stack gap="large">
      <PageHeader title={isNotYet ? texts.notYet : texts.title} />
      <Note tone={isNotYet ? 'info' : 'warning'}>
        <p>{refusalMessage(reason, locale)}</p>
      </Note>
      {otherRuns.length > 0 && (
        <Section heading={texts.otherRuns}>
          <RowList>
            {otherRuns.map((run) => (
              <EventRow key={run.event.id} listed={run} />
            ))}
          </RowList>
        </Section>
      )}
      <Cluster>
        <ButtonLink href="/veranstaltungen">{texts.others}</ButtonLink>
        {isNotYet && (
          <ButtonLink href={`/kalender/veranstaltung/${slug}.ics`} variant="secondary" download>
            <CalendarPlus />
            {texts.calendar}
          </ButtonLink>
        )}
        <ButtonLink href={`/veranstaltungen/${slug}`} variant="quiet">
          {texts.event}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}

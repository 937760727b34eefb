import { ButtonLink } from '../../components/actions/button-link.tsx';
import { ResultList } from '../../components/data/result-list.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { CalendarDays } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { EventCard } from '../../features/event/event-card.tsx';
import { eventWords } from '../../features/event/event-words.ts';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { startWords } from './start-words.ts';

type Start = Answers['programme']['start'];

/** The events that come next, or what to do until there are some. */
export function NextDates({ events, networks }: Pick<Start, 'events' | 'networks'>) {
  const words = useWords(startWords);
  const { unitsMeaning } = useWords(eventWords);
  if (events.length === 0) {
    return (
      <Section heading={words.next}>
        <EmptyState
          icon={<CalendarDays />}
          level={3}
          title={words.none}
          actions={
            <>
              <ButtonLink href="/module">{words.toModules}</ButtonLink>
              <ButtonLink variant="secondary" href="/kalender">
                {words.calendars}
              </ButtonLink>
            </>
          }
        >
          <p>{words.noneReason}</p>
        </EmptyState>
      </Section>
    );
  }
  const names = new Map(networks.map(({ id, name }) => [id, name]));
  return (
    <Section heading={words.next} action={<Link href="/veranstaltungen">{words.all}</Link>}>
      <Stack>
        <ResultList>
          {events.map((listed) => (
            <EventCard
              key={listed.event.id}
              listed={listed}
              level={3}
              network={listed.event.network && names.get(listed.event.network)}
            />
          ))}
        </ResultList>
        <p className="muted small">{unitsMeaning}</p>
      </Stack>
    </Section>
  );
}

import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import type { Archive, ArchiveNetworks } from './archive-data.ts';
import { archiveWords } from './archive-words.ts';
import { ArchivedEventCard } from './archived-event-card.tsx';

export interface ArchivedEventsProps {
  readonly archive: Archive;
  readonly networks: ArchiveNetworks;
}

/** All events by year, each with the documents that were published on it. */
export function ArchivedEvents({ archive: { events, documents }, networks }: ArchivedEventsProps) {
  const words = useWords(archiveWords);
  const years = [...new Set(events.map(({ date }) => date.year))];
  return (
    <Section heading={words.events} id="veranstaltungen">
      <Stack gap="large">
        <p>{words.eventsText}</p>
        {years.map((year) => (
          <Stack key={year}>
            <h3>{year}</h3>
            {events
              .filter(({ date }) => date.year === year)
              .map((event) => (
                <ArchivedEventCard
                  key={event.id}
                  event={event}
                  documents={documents.filter(({ parent }) => parent === event.id)}
                  networks={networks}
                />
              ))}
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { CalendarFeed } from '../../features/calendar/calendar-feed.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { subscribeWords } from './subscribe-words.ts';

/** The calendar of each network. */
export function NetworkFeeds() {
  const { networks } = getRouteApi('/kalender').useLoaderData();
  const { origin } = getRouteApi('__root__').useRouteContext();
  const words = useWords(subscribeWords);
  if (networks.length === 0) return null;
  return (
    <Section heading={words.networks}>
      <Stack gap="large">
        <p className="muted">{words.networksText}</p>
        {networks.map(({ id, slug, name }) => (
          <Stack key={id} gap="small">
            <h3>
              <InGerman>{name}</InGerman>
            </h3>
            <CalendarFeed id={`netzwerk-${slug}`} name={name} url={`${origin}/kalender/netzwerk/${slug}.ics`} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

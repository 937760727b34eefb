import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { CalendarDays } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { CalendarFeed } from '../../features/calendar/calendar-feed.tsx';
import { useWords } from '../../lib/words.ts';
import { NetworkFeeds } from './network-feeds.tsx';
import { subscribeWords } from './subscribe-words.ts';

const root = getRouteApi('__root__');

/** Calendars for everybody, and how to get them into one's own. */
export function SubscribePage() {
  const { land } = root.useLoaderData();
  const { origin } = root.useRouteContext();
  const words = useWords(subscribeWords);
  const name = words.land(land.name);
  return (
    <Wrap width="narrow">
      <Stack gap="huge">
        <PageHeader title={words.title} lead={words.lead} />
        <div>
          <Section heading={name}>
            <Stack>
              <p className="muted">{words.landText}</p>
              <CalendarFeed id="land" name={name} url={`${origin}/kalender/land.ics`} />
            </Stack>
          </Section>
          <NetworkFeeds />
          <Section heading={words.own}>
            <Stack>
              <p>{words.ownText}</p>
              <div>
                <ButtonLink variant="secondary" href="/meine">
                  <CalendarDays />
                  {words.toOwn}
                </ButtonLink>
              </div>
            </Stack>
          </Section>
          <Section heading={words.setUp} id="einrichten">
            <Stack>
              <p>{words.setUpLead}</p>
              <Facts facts={words.programs.map((it) => ({ term: it.name, value: it.how }))} />
              <p className="muted small">{words.delay}</p>
            </Stack>
          </Section>
        </div>
      </Stack>
    </Wrap>
  );
}

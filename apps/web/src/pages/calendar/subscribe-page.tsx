import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { CalendarDays } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { CalendarFeed } from '../../features/calendar/calendar-feed.tsx';
import { Programs } from '../../features/calendar/programs.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { CalendarChooser } from './calendar-chooser.tsx';
import { subscribeWords } from './subscribe-words.ts';

const root = getRouteApi('__root__');
const route = getRouteApi('/kalender');

/** Calendars for everybody, and how to get them into one's own. */
export function SubscribePage() {
  const words = useWords(subscribeWords);
  return (
    <Wrap width="narrow">
      <Stack gap="huge">
        <PageHeader title={words.title} lead={words.lead} />
        <div>
          <Section heading={words.which}>
            <CalendarChooser />
          </Section>
          <ChosenCalendar />
          <Section heading={words.setUp} id="einrichten">
            <Stack>
              <p>{words.setUpLead}</p>
              <Programs />
              <p className="muted small">{words.kept}</p>
            </Stack>
          </Section>
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
        </div>
      </Stack>
    </Wrap>
  );
}

function ChosenCalendar() {
  const { calendar, name } = route.useLoaderData();
  const { land } = root.useLoaderData();
  const { origin } = root.useRouteContext();
  const words = useWords(subscribeWords);
  if (name === null) {
    return (
      <Section heading={words.unknown}>
        <Note tone="warning">
          <p>{words.unknownText}</p>
        </Note>
      </Section>
    );
  }
  const isOfLand = calendar === 'land';
  return (
    <Section heading={isOfLand ? words.land(land.name) : <InGerman>{name}</InGerman>}>
      <Stack>
        {calendar.startsWith('beruf/') && <p className="muted">{words.profession}</p>}
        <CalendarFeed
          key={calendar}
          id="adresse"
          name={isOfLand ? words.land(land.name) : name}
          url={`${origin}/kalender/${calendar}.ics`}
        />
      </Stack>
    </Section>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { ResultList } from '../../components/data/result-list.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Tag } from '../../components/feedback/tag.tsx';
import { Building2, CalendarDays, Mail, MapPin } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { CalendarFeed } from '../../features/calendar/calendar-feed.tsx';
import { circleResultPath } from '../../features/circles/circle-paths.ts';
import { EventCard } from '../../features/event/event-card.tsx';
import { programmeHref } from '../../features/programme/programme-href.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { networkWords } from './network-words.ts';

const root = getRouteApi('__root__');
const route = getRouteApi('/netzwerke/$slug');

/** A network with its office and what it has planned. */
export function NetworkPage() {
  const { network } = route.useLoaderData();
  const { land } = root.useLoaderData();
  const words = useWords(networkWords);
  return (
    <Wrap>
      <Breadcrumbs items={[{ label: words.start, href: '/' }]} current={network.name} />
      <Stack gap="huge">
        <PageHeader
          kicker={
            <Tag hue="violet">
              <InGerman>{land.words.network.one}</InGerman>
            </Tag>
          }
          title={<InGerman>{network.name}</InGerman>}
        >
          <Office />
        </PageHeader>
        <div>
          <NextDates />
          <CircleResults />
          <NetworkCalendar />
        </div>
      </Stack>
    </Wrap>
  );
}

function Office() {
  const { network, choices } = route.useLoaderData();
  const words = useWords(networkWords);
  const region = choices.regions.find(({ ags }) => ags === network.region);
  return (
    <Facts
      facts={[
        { icon: <Building2 />, term: words.office, value: <InGerman>{network.office}</InGerman> },
        ...(region === undefined
          ? []
          : [{ icon: <MapPin />, term: words.region, value: <InGerman>{region.label}</InGerman> }]),
        ...(network.mailbox === undefined
          ? []
          : [
              {
                icon: <Mail />,
                term: words.mailbox,
                value: <a href={`mailto:${network.mailbox}`}>{network.mailbox}</a>,
              },
            ]),
      ]}
    />
  );
}

function NextDates() {
  const { network, events } = route.useLoaderData();
  const words = useWords(networkWords);
  if (events.length === 0) {
    return (
      <Section heading={words.next}>
        <EmptyState
          icon={<CalendarDays />}
          level={3}
          title={words.none}
          actions={
            <ButtonLink variant="secondary" href="/veranstaltungen">
              {words.toEvents}
            </ButtonLink>
          }
        >
          <p>{words.noneReason}</p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section heading={words.next} action={<Link href={programmeHref({ netzwerk: [network.id] })}>{words.all}</Link>}>
      <ResultList>
        {events.map((listed) => (
          <EventCard key={listed.event.id} listed={listed} level={3} />
        ))}
      </ResultList>
    </Section>
  );
}

/** What the quality circles of the network found out; nothing while none has published. */
function CircleResults() {
  const { circleResults } = route.useLoaderData();
  const words = useWords(networkWords);
  const locale = useLocale();
  if (circleResults.length === 0) return null;
  return (
    <Section heading={words.circleResults}>
      <RowList>
        {circleResults.map(({ slug, title, topic, publishedAt }) => (
          <div key={slug}>
            <Link href={circleResultPath(slug)}>
              <InGerman>{title}</InGerman>
            </Link>
            <p className="small muted">
              <InGerman>{topic}</InGerman>, {words.publishedOn(formatInstantDay(publishedAt, locale))}
            </p>
          </div>
        ))}
      </RowList>
    </Section>
  );
}

function NetworkCalendar() {
  const { network } = route.useLoaderData();
  const { origin } = root.useRouteContext();
  const words = useWords(networkWords);
  return (
    <Section heading={words.calendar} action={<Link href="/kalender#einrichten">{words.help}</Link>}>
      <Stack>
        <p className="muted">{words.calendarText}</p>
        <CalendarFeed
          id={`netzwerk-${network.slug}`}
          name={network.name}
          url={`${origin}/kalender/netzwerk/${network.slug}.ics`}
        />
      </Stack>
    </Section>
  );
}

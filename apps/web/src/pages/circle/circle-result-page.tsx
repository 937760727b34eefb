import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { Tag } from '../../components/feedback/tag.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { DescriptionText } from '../../features/event/description-text.tsx';
import { kindWord } from '../../features/event/event-words.ts';
import { heldSessions } from '../../features/event/held-sessions.ts';
import { formatInstantDay, formatMonth } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { circleResultWords } from './circle-result-words.ts';

const root = getRouteApi('__root__');

/** What a quality circle found out, for everybody. */
export function CircleResultPage() {
  const words = useWords(circleResultWords);
  const locale = useLocale();
  const { land } = root.useLoaderData();
  const { event, circle, network, members, professions } = getRouteApi('/qualitaetszirkel/$slug').useLoaderData();
  const { title = circle.topic, text = '', publishedAt } = circle.result ?? {};
  const meetings = heldSessions(event);
  const [first, last] = [meetings[0], meetings.at(-1)];
  return (
    <Wrap>
      <Breadcrumbs
        items={[
          { label: words.start, href: '/' },
          ...(network ? [{ label: network.name, href: `/netzwerke/${network.slug}` }] : []),
        ]}
        current={words.result}
      />
      <Stack gap="large">
        <PageHeader
          kicker={<Tag hue="violet">{kindWord(event.kind, land.words, locale)}</Tag>}
          title={<InGerman>{title}</InGerman>}
        >
          <Facts
            facts={[
              { term: words.topic, value: <InGerman>{circle.topic}</InGerman> },
              { term: words.who, value: words.members(members, professions) },
              ...(first && last
                ? [
                    {
                      term: words.meetings,
                      value: words.met(
                        meetings.length,
                        formatMonth(first.startsAt, locale),
                        formatMonth(last.startsAt, locale),
                      ),
                    },
                  ]
                : []),
              ...(network
                ? [{ term: words.network, value: <Link href={`/netzwerke/${network.slug}`}>{network.name}</Link> }]
                : []),
              ...(publishedAt ? [{ term: words.published, value: formatInstantDay(publishedAt, locale) }] : []),
            ]}
          />
        </PageHeader>
        <DescriptionText text={text} />
      </Stack>
    </Wrap>
  );
}

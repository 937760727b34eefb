import { useId } from 'react';
import { IconList } from '../../components/data/icon-list.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { Tag } from '../../components/feedback/tag.tsx';
import { Calendar, MapPin, Network, Users } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ArchivedDocument, ArchivedEvent, ArchiveNetworks } from './archive-data.ts';
import { archiveWords } from './archive-words.ts';
import { ArchivedDocuments } from './archived-documents.tsx';
import { historicDateWords } from './historic-date.ts';

export interface ArchivedEventCardProps {
  readonly event: ArchivedEvent;
  readonly documents: readonly ArchivedDocument[];
  readonly networks: ArchiveNetworks;
}

/** An event of the past as its sources know it. */
export function ArchivedEventCard({ event, documents, networks }: ArchivedEventCardProps) {
  const words = useWords(archiveWords);
  const locale = useLocale();
  const headingId = useId();
  const { title, kind, date, place, evidence, attendance, note, scope } = event;
  const network = scope.kind === 'network' ? networks.find(({ slug }) => slug === scope.network) : undefined;
  return (
    <Card as="article" labelledBy={headingId}>
      <Cluster>
        <Tag hue="violet">{words.kinds[kind]}</Tag>
        <Badge tone={evidence === 'held' ? 'success' : 'info'}>{words[evidence]}</Badge>
      </Cluster>
      <h4 id={headingId}>
        <InGerman>{title}</InGerman>
      </h4>
      <IconList
        inline
        items={[
          { icon: <Calendar />, text: historicDateWords(date, locale) },
          { icon: <MapPin />, text: place === null ? words.noPlace : <InGerman>{place}</InGerman> },
          {
            icon: <Network />,
            text: scope.kind === 'land' ? words.wholeLand : <InGerman>{network?.name ?? scope.network}</InGerman>,
          },
          ...(attendance === undefined ? [] : [{ icon: <Users />, text: <InGerman>{attendance.text}</InGerman> }]),
        ]}
      />
      {note !== undefined && (
        <p className="muted small">
          <InGerman>{note}</InGerman>
        </p>
      )}
      {documents.length > 0 && (
        <details>
          <summary>{words.documentCount(documents.length)}</summary>
          <ArchivedDocuments documents={documents} />
        </details>
      )}
    </Card>
  );
}

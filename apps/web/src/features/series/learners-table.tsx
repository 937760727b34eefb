import { explainBriefly } from '@netzwerkstatt/certificates';
import { DataTable } from '../../components/data/data-table.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDate } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { learnerPath } from '../desk/desk-paths.ts';
import { RenewalBrief } from './renewal-brief.tsx';
import { seriesWords } from './series-words.ts';
import { StandingStatus } from './standing-status.tsx';
import { unitsOf } from './units-of.ts';

export interface LearnersTableProps {
  readonly code: string;
  readonly caption: string;
  readonly learners: Answers['series']['read']['learners'];
  readonly today: Answers['series']['read']['today'];
}

/** Who is in a series: first those about whom something is to be decided. */
export function LearnersTable({ code, caption, learners, today }: LearnersTableProps) {
  const words = useWords(seriesWords);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      rows={learners}
      rowKey={({ person }) => person}
      columns={[
        {
          id: 'who',
          header: words.who,
          rowHeader: true,
          cell: ({ person, givenName, familyName }) => (
            <Link href={learnerPath(code, person)}>
              {givenName} {familyName}
            </Link>
          ),
        },
        { id: 'state', header: words.state, cell: ({ standing }) => <StandingStatus standing={standing} /> },
        {
          id: 'units',
          header: words.units,
          cell: (row) => {
            const { counted, planned } = unitsOf(row);
            return words.unitsOf(counted, planned);
          },
        },
        {
          id: 'missing',
          header: words.missing,
          cell: ({ progress, certificate, renewal }) =>
            certificate?.status !== 'issued' ? (
              explainBriefly(progress, locale, today)
            ) : (
              <>
                {certificate.number ?? words.issuedOn(formatDate(certificate.issuedOn, locale))}
                {renewal && <RenewalBrief renewal={renewal} />}
              </>
            ),
        },
      ]}
    />
  );
}

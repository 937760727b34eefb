import { getRouteApi } from '@tanstack/react-router';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { seriesPath } from '../../features/desk/desk-paths.ts';
import { seriesWords } from '../../features/series/series-words.ts';
import type { Standing } from '../../features/series/standing-filter.ts';
import type { Answers } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';

type Row = Answers['series']['list'][number];

const shown = ['waiting', 'due', 'renewable', 'ending', 'underway', 'issued'] as const satisfies readonly Standing[];

/** Every series of the Land with who stands how in it. */
export function SeriesListPage() {
  const words = useWords(seriesWords);
  const series = getRouteApi('/arbeit/reihen').useLoaderData();
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} />
      <DataTable
        caption={words.caption(series.length)}
        rows={series}
        rowKey={({ code }) => code}
        columns={[
          {
            id: 'series',
            header: words.series,
            rowHeader: true,
            cell: ({ code, title }) => (
              <Link href={seriesPath(code)}>
                <InGerman>{title}</InGerman>
              </Link>
            ),
          },
          ...shown.map(
            (standing): Column<Row> => ({
              id: standing,
              header: words.standings[standing],
              align: 'end',
              cell: ({ code, counts }) =>
                counts[standing] === 0 ? '–' : <Link href={seriesPath(code, { standing })}>{counts[standing]}</Link>,
            }),
          ),
        ]}
      />
    </Stack>
  );
}

import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Link } from '../../components/navigation/link.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskRecognitionWords } from './desk-recognition-words.ts';
import type { ListedRecognition } from './recognition-data.ts';
import { RecognitionOutcome } from './recognition-outcome.tsx';
import { recognitionPath } from './recognition-paths.ts';

export interface RecognitionsTableProps {
  readonly caption: string;
  readonly requests: readonly ListedRecognition[];
}

/** The queue, each line leading to its request. */
export function RecognitionsTable({ caption, requests }: RecognitionsTableProps) {
  const words = useWords(deskRecognitionWords);
  const locale = useLocale();
  const columns: readonly Column<ListedRecognition>[] = [
    {
      id: 'who',
      header: words.who,
      rowHeader: true,
      cell: ({ id, name }) => <Link href={recognitionPath(id)}>{name}</Link>,
    },
    {
      id: 'course',
      header: words.course,
      cell: ({ learned: { title, provider } }) => (
        <InGerman>
          {title}
          <small>{provider}</small>
        </InGerman>
      ),
    },
    {
      id: 'asked',
      header: words.asked,
      cell: ({ modules, series }) => (
        <>
          {modules.join(', ')}
          <small>
            <InGerman>{series}</InGerman>
          </small>
        </>
      ),
    },
    { id: 'on', header: words.on, cell: ({ askedAt }) => formatInstantDay(askedAt, locale) },
    {
      id: 'state',
      header: words.state,
      cell: ({ status, outcome }) => (
        <RecognitionOutcome status={status} granted={outcome?.grantedUnits} asked={outcome?.askedUnits} />
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={requests} rowKey={({ id }) => id} />;
}

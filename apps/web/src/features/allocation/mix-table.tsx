import { DataTable } from '../../components/data/data-table.tsx';
import { Meter } from '../../components/data/meter.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { useWords } from '../../lib/words.ts';
import type { Run } from './run-reason.ts';
import { runWords } from './run-words.ts';

type Bar = Run['byGroup'][number];

export interface MixTableProps {
  readonly caption: string;
  /** What the bars are: fields of work, districts … */
  readonly header: string;
  readonly bars: readonly Bar[];
  readonly nameOf: (bar: Bar) => string;
}

/** How many apply and how many have a place, as numbers with a bar, beside what the rules want. */
export function MixTable({ caption, header, bars, nameOf }: MixTableProps) {
  const words = useWords(runWords);
  const columns: readonly Column<Bar>[] = [
    { id: 'value', header, rowHeader: true, cell: nameOf },
    { id: 'applied', header: words.mix.applied, align: 'end', cell: ({ applied }) => applied },
    {
      id: 'accepted',
      header: words.mix.accepted,
      align: 'end',
      cell: ({ accepted, applied }) => (
        <>
          {accepted}
          <Meter label={words.bar(accepted, applied)} value={accepted} max={applied} />
        </>
      ),
    },
    {
      id: 'bounds',
      header: words.mix.bounds,
      cell: ({ min, max }) =>
        [min !== undefined && words.atLeast(min), max !== undefined && words.atMost(max)].filter(Boolean).join(', '),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={bars} rowKey={({ value }) => value} />;
}

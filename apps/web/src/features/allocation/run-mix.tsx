import { DataTable } from '../../components/data/data-table.tsx';
import { Meter } from '../../components/data/meter.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Section } from '../../components/layout/section.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { groupNames } from '../registration/profession-options.ts';
import type { Run } from './run-reason.ts';
import { runWords } from './run-words.ts';

type Bar = Run['byGroup'][number];
type Pool = Run['pools'][number];

/** Whom a run comes to, by field of work, beside what the rules want. */
export function RunMix({ bars }: { readonly bars: readonly Bar[] }) {
  const words = useWords(runWords);
  const names: Readonly<Record<string, string>> = groupNames[useLocale()];
  const columns: readonly Column<Bar>[] = [
    { id: 'group', header: words.mix.group, rowHeader: true, cell: ({ value }) => names[value] ?? value },
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
  return (
    <Section heading={words.mixHeading}>
      <DataTable caption={words.mixHeading} columns={columns} rows={bars} rowKey={({ value }) => value} />
    </Section>
  );
}

/** How far the places that are kept for some found them. */
export function RunPools({ pools }: { readonly pools: readonly Pool[] }) {
  const words = useWords(runWords);
  if (pools.length === 0) return null;
  const columns: readonly Column<Pool>[] = [
    { id: 'name', header: words.pool.name, rowHeader: true, cell: ({ pool }) => pool },
    { id: 'seats', header: words.pool.seats, align: 'end', cell: ({ seats }) => seats },
    { id: 'filled', header: words.pool.filled, align: 'end', cell: ({ filled }) => filled },
    { id: 'unmet', header: words.pool.unmet, align: 'end', cell: ({ unmet }) => unmet },
  ];
  return (
    <Section heading={words.poolHeading}>
      <DataTable caption={words.poolHeading} columns={columns} rows={pools} rowKey={({ pool }) => pool} />
    </Section>
  );
}

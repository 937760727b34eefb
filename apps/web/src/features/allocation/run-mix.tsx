import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Section, type SectionProps } from '../../components/layout/section.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { groupNames } from '../registration/profession-options.ts';
import { MixTable } from './mix-table.tsx';
import type { Run } from './run-reason.ts';
import { runWords } from './run-words.ts';

type Pool = Run['pools'][number];

/** Whom a run comes to, by field of work, beside what the rules want. */
export function RunMix({ bars }: { readonly bars: Run['byGroup'] }) {
  const words = useWords(runWords);
  const names: Readonly<Record<string, string>> = groupNames[useLocale()];
  return (
    <Section heading={words.mixHeading}>
      <MixTable
        caption={words.mixHeading}
        header={words.mix.group}
        bars={bars}
        nameOf={({ value }) => names[value] ?? value}
      />
    </Section>
  );
}

export interface RunPoolsProps extends Partial<Pick<SectionProps, 'heading' | 'level'>> {
  readonly pools: readonly Pool[];
}

/** How far the places that are kept for some found them. */
export function RunPools({ pools, heading, level }: RunPoolsProps) {
  const words = useWords(runWords);
  if (pools.length === 0) return null;
  const columns: readonly Column<Pool>[] = [
    { id: 'name', header: words.pool.name, rowHeader: true, cell: ({ pool }) => pool },
    { id: 'seats', header: words.pool.seats, align: 'end', cell: ({ seats }) => seats },
    { id: 'filled', header: words.pool.filled, align: 'end', cell: ({ filled }) => filled },
    { id: 'unmet', header: words.pool.unmet, align: 'end', cell: ({ unmet }) => unmet },
  ];
  return (
    <Section heading={heading ?? words.poolHeading} level={level}>
      <DataTable caption={words.poolHeading} columns={columns} rows={pools} rowKey={({ pool }) => pool} />
    </Section>
  );
}

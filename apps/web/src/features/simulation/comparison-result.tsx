import { DataTable } from '../../components/data/data-table.tsx';
import { Meter } from '../../components/data/meter.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { groupNames } from '../registration/profession-options.ts';
import { type Change, type Comparison, difference, gainsAndLosses } from './comparison-rows.ts';
import { comparisonWords } from './comparison-words.ts';

type Bar = Comparison['byGroup'][number];

/** What other rules would change: who would have another answer, and both mixes beside each other. */
export function ComparisonResult({ comparison: { byGroup, changed } }: { readonly comparison: Comparison }) {
  const words = useWords(comparisonWords);
  const locale = useLocale();
  const { gains, losses } = gainsAndLosses(changed, locale);
  return (
    <Stack>
      <p>
        <strong>{changed.length === 0 ? words.same : words.changes(gains.length, losses.length)}</strong>
      </p>
      <p className="small muted">{words.meaning}</p>
      {changed.length > 0 && <ChangedPeople changes={[...gains, ...losses]} />}
      <MixBeside bars={byGroup} />
    </Stack>
  );
}

function ChangedPeople({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords(comparisonWords);
  const columns: readonly Column<Change>[] = [
    { id: 'name', header: words.person.name, rowHeader: true, cell: ({ name }) => name || words.unknown },
    { id: 'before', header: words.person.before, cell: ({ before }) => <Status status={before} /> },
    { id: 'after', header: words.person.after, cell: ({ after }) => <Status status={after} /> },
  ];
  return (
    <Section heading={words.people} level={3}>
      <DataTable caption={words.people} columns={columns} rows={changes} rowKey={({ registration }) => registration} />
    </Section>
  );
}

function Status({ status }: { readonly status: Change['before'] }) {
  const { to } = useWords(comparisonWords);
  if (status === 'accepted') return <StatusText tone="success">{to.accepted}</StatusText>;
  const [tone, icon] = status === 'waiting' ? (['info', <Hourglass />] as const) : (['quiet', <CircleX />] as const);
  return (
    <StatusText tone={tone} icon={icon}>
      {to[status]}
    </StatusText>
  );
}

function MixBeside({ bars }: { readonly bars: readonly Bar[] }) {
  const words = useWords(comparisonWords);
  const locale = useLocale();
  const names: Readonly<Record<string, string>> = groupNames[locale];
  const withPlace = (id: 'before' | 'after'): Column<Bar> => ({
    id,
    header: words[id],
    align: 'end',
    cell: ({ applied, [id]: accepted }) => (
      <>
        {accepted}
        <Meter label={words.bar(accepted, applied)} value={accepted} max={applied} />
      </>
    ),
  });
  const columns: readonly Column<Bar>[] = [
    { id: 'group', header: words.group, rowHeader: true, cell: ({ value }) => names[value] ?? value },
    { id: 'applied', header: words.applied, align: 'end', cell: ({ applied }) => applied },
    withPlace('before'),
    withPlace('after'),
    {
      id: 'difference',
      header: words.difference,
      align: 'end',
      cell: ({ before, after }) => difference(before, after, locale),
    },
  ];
  return (
    <Section heading={words.mix} level={3}>
      <DataTable caption={words.mix} columns={columns} rows={bars} rowKey={({ value }) => value} />
    </Section>
  );
}

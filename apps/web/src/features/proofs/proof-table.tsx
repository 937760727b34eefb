import { teachingUnitsIn } from '@netzwerkstatt/domain';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Check, Minus } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { OwnProofActions } from './own-proof-actions.tsx';
import type { ProofLine, ShownAccount } from './proof-data.ts';
import { proofWords } from './proof-words.ts';
import { inUnit, lengthWords } from './unit-words.ts';

type Texts = typeof proofWords.de;

export interface ProofTableProps {
  readonly account: ShownAccount;
  readonly onWithdrawn: () => void;
}

/** Every training with what it counts here, or why it does not, and the file that proves it. */
export function ProofTable({ account: { lines, regime }, onWithdrawn }: ProofTableProps) {
  const words = useWords(proofWords);
  const { length, recognised } = useWords(lengthWords);
  const locale = useLocale();
  const columns: readonly Column<ProofLine>[] = [
    {
      id: 'training',
      header: words.training,
      rowHeader: true,
      card: 'plain',
      cell: ({ entry }) => (
        <>
          <InGerman>{entry.title}</InGerman>
          <br />
          <small>
            <InGerman>{entry.provider}</InGerman>
          </small>
        </>
      ),
    },
    {
      id: 'day',
      header: words.day,
      cell: ({ entry: { from, to } }) =>
        from === to ? formatDate(to, locale) : words.between(formatDate(from, locale), formatDate(to, locale)),
    },
    {
      id: 'extent',
      header: words.extent,
      cell: ({ entry: { attendedMinutes, recognisedMinutes } }) => (
        <>
          {length(attendedMinutes, teachingUnitsIn(attendedMinutes))}
          {recognisedMinutes !== undefined && `, ${recognised(teachingUnitsIn(recognisedMinutes))}`}
        </>
      ),
    },
    {
      id: 'counts',
      header: words.counts,
      cell: (line) => <LineCount line={line} regime={regime} words={words} locale={locale} />,
    },
    {
      id: 'file',
      header: words.file,
      cell: (line) => <LineFile line={line} words={words} onWithdrawn={onWithdrawn} />,
    },
  ];
  return (
    <DataTable caption={words.caption(lines.length)} columns={columns} rows={lines} rowKey={({ entry }) => entry.id} />
  );
}

interface LineProps extends Pick<ShownAccount, 'regime'> {
  readonly line: ProofLine;
  readonly words: Texts;
  readonly locale: Locale;
}

function LineCount({ line, regime, words, locale }: LineProps) {
  if (!line.counts) {
    return (
      <>
        <StatusText tone="quiet" icon={<Minus />}>
          {words.notCounted}
        </StatusText>
        <br />
        <small>{words.because[line.because]}</small>
        {line.handedIn?.reason !== undefined && (
          <>
            <br />
            <small>
              <InGerman>{line.handedIn.reason}</InGerman>
            </small>
          </>
        )}
      </>
    );
  }
  const award = line.entry.awards.find((it) => it.regime === regime.code);
  return (
    <>
      <StatusText tone="success" icon={<Check />}>
        {inUnit(line.amount, regime.unit, locale)}
      </StatusText>
      {line.until !== undefined && (
        <>
          <br />
          <small>{words.until(formatDate(line.until, locale))}</small>
        </>
      )}
      {line.by === 'award' && award && (
        <>
          <br />
          <small>{words.awarded(award.number)}</small>
        </>
      )}
      {line.by === 'length' && regime.unit === 'points' && (
        <>
          <br />
          <small>{words.byLength}</small>
        </>
      )}
    </>
  );
}

interface LineFileProps extends Pick<LineProps, 'line' | 'words'> {
  readonly onWithdrawn: () => void;
}

function LineFile({ line: { entry, file, handedIn }, words, onWithdrawn }: LineFileProps) {
  if (file === undefined) return <small>{words.beingDrawn}</small>;
  if (file.kind === 'proof') {
    return (
      <Stack gap="small">
        <ButtonLink variant="secondary" size="small" href={`/belege/${file.id}`} download>
          {words.file}
          <VisuallyHidden>: {entry.title}</VisuallyHidden>
        </ButtonLink>
        {handedIn && handedIn.status !== 'checked' && (
          <OwnProofActions proof={handedIn} title={entry.title} onWithdrawn={onWithdrawn} />
        )}
      </Stack>
    );
  }
  return (
    <ButtonLink variant="secondary" size="small" href={`/bescheinigungen/${file.id}.pdf`} download>
      {words.pdf}
      <VisuallyHidden>: {entry.title}</VisuallyHidden>
    </ButtonLink>
  );
}

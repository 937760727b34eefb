import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Download, Hourglass, Minus } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDayShort } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { Candidate } from './candidate-counts.ts';
import { certificateWords } from './certificate-words.ts';

export interface CandidatesTableProps {
  readonly candidates: readonly Candidate[];
  /** Before closing, what stands here may still change. */
  readonly isFinal: boolean;
  readonly mayDownload: boolean;
}

/** Who gets a certificate, who does not and why, and where its file is. */
export function CandidatesTable({ candidates, isFinal, mayDownload }: CandidatesTableProps) {
  const words = useWords(certificateWords);
  const hasIssued = candidates.some(({ kind }) => kind === 'issued');
  const columns: readonly Column<Candidate>[] = [
    { id: 'name', header: words.name, rowHeader: true, cell: nameOf },
    {
      id: 'state',
      header: words.state,
      card: 'plain',
      cell: (it) => <CandidateState candidate={it} isFinal={isFinal} />,
    },
    { id: 'attended', header: words.attended, cell: (it) => <span className="nowrap">{attendedOf(it, words)}</span> },
    ...(hasIssued ? [numberColumn(words), ...(mayDownload ? [fileColumn(words)] : [])] : []),
  ];
  return (
    <DataTable
      caption={words.caption(candidates.length)}
      columns={columns}
      rows={candidates}
      rowKey={({ registration }) => registration}
    />
  );
}

type Texts = (typeof certificateWords)['de'];

const nameOf = ({ givenName, familyName }: Candidate) => `${familyName}, ${givenName}`;

function attendedOf(candidate: Candidate, words: Texts): string | undefined {
  if (candidate.kind === 'issued') return undefined;
  const { attendedUnits, plannedUnits } = candidate.kind === 'due' ? candidate.attendance : candidate.refusal;
  return words.attendedOf(attendedUnits, plannedUnits);
}

function numberColumn(words: Texts): Column<Candidate> {
  return {
    id: 'number',
    header: words.number,
    cell: (it) => it.kind === 'issued' && <span className="nowrap tabular">{it.number}</span>,
  };
}

function fileColumn(words: Texts): Column<Candidate> {
  return {
    id: 'file',
    header: words.file,
    cell: (it) =>
      it.kind === 'issued' &&
      it.isDrawn && (
        <Link href={`/bescheinigungen/${it.certificate}.pdf`} download className="nowrap">
          <Download /> {words.download}
          <VisuallyHidden>: {words.downloadOf(`${it.givenName} ${it.familyName}`)}</VisuallyHidden>
        </Link>
      ),
  };
}

function CandidateState({ candidate, isFinal }: { readonly candidate: Candidate; readonly isFinal: boolean }) {
  const words = useWords(certificateWords);
  const locale = useLocale();
  switch (candidate.kind) {
    case 'due':
      return (
        <StatusText tone={isFinal ? 'info' : 'success'} icon={isFinal ? <Hourglass /> : undefined}>
          {isFinal ? words.due : words.dueNow}
        </StatusText>
      );
    case 'too_low':
      return (
        <>
          <StatusText tone={isFinal ? 'quiet' : 'warning'} icon={isFinal ? <Minus /> : undefined}>
            {isFinal ? words.tooLow : words.tooLowNow}
          </StatusText>
          <small>{words.missing(candidate.refusal.missingUnits, candidate.refusal.neededUnits)}</small>
        </>
      );
    case 'issued':
      return (
        <>
          <StatusText tone="success">{words.issued(formatDayShort(candidate.issuedOn, locale))}</StatusText>
          {!candidate.isDrawn && <small>{candidate.drawingError === undefined ? words.drawing : words.failed}</small>}
        </>
      );
  }
}

import type { ReactNode } from 'react';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Download } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import { CandidateState } from './candidate-state.tsx';
import { certificateWords } from './certificate-words.ts';
import type { Candidate, Issuing } from './issuing.ts';

export interface CandidatesTableProps {
  readonly issuing: Pick<Issuing, 'candidates' | 'list' | 'total'>;
  /** Before closing, what stands here may still change. */
  readonly isFinal: boolean;
  readonly mayDownload: boolean;
  /** At the end of the row of each: what can be done. */
  readonly actionsFor?: ((candidate: Candidate) => ReactNode) | undefined;
}

/** One list of people: who gets a certificate, who does not and why, or where its file is. */
export function CandidatesTable({ issuing, isFinal, mayDownload, actionsFor }: CandidatesTableProps) {
  const words = useWords(certificateWords);
  const { list, candidates, total } = issuing;
  const columns: readonly Column<Candidate>[] = [
    { id: 'name', header: words.name, rowHeader: true, cell: nameOf },
    {
      id: 'state',
      header: words.state,
      card: 'plain',
      cell: (it) => <CandidateState candidate={it} isFinal={isFinal} />,
    },
    ...(list === 'issued'
      ? [attendedColumn(words), ...(mayDownload ? [numberColumn(words), fileColumn(words)] : [])]
      : [attendedColumn(words)]),
    ...(actionsFor
      ? [{ id: 'actions', header: words.actions, headerHidden: true, card: 'foot' as const, cell: actionsFor }]
      : []),
  ];
  return (
    <DataTable
      caption={words.caption(words.listNames[list], total)}
      columns={columns}
      rows={candidates}
      rowKey={({ registration }) => registration}
    />
  );
}

type Texts = (typeof certificateWords)['de'];

export const nameOf = ({ givenName, familyName }: Pick<Candidate, 'givenName' | 'familyName'>) =>
  `${familyName}, ${givenName}`;

function attendedColumn(words: Texts): Column<Candidate> {
  return {
    id: 'attended',
    header: words.attended,
    // On a card, a value that is not there takes its header with it.
    cell: (it) => {
      const attended = attendedOf(it, words);
      return attended && <span className="nowrap">{attended}</span>;
    },
  };
}

function attendedOf(candidate: Candidate, words: Texts): string | undefined {
  const summary =
    'refusal' in candidate ? candidate.refusal : 'attendance' in candidate ? candidate.attendance : undefined;
  return summary && words.attendedOf(summary.attendedUnits, summary.plannedUnits);
}

function numberColumn(words: Texts): Column<Candidate> {
  return {
    id: 'number',
    header: words.number,
    cell: (it) => it.kind === 'issued' && <span className="nowrap tabular">{it.paper?.number}</span>,
  };
}

function fileColumn(words: Texts): Column<Candidate> {
  return {
    id: 'file',
    header: words.file,
    cell: (it) =>
      it.kind === 'issued' &&
      it.paper?.isDrawn && (
        <Link href={`/bescheinigungen/${it.paper.certificate}.pdf`} download className="nowrap">
          <Download /> {words.download}
          <VisuallyHidden>: {words.downloadOf(`${it.givenName} ${it.familyName}`)}</VisuallyHidden>
        </Link>
      ),
  };
}

import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass } from '../../components/icons.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { professionTitle } from '../registration/profession-options.ts';
import styles from './allocation.module.css';
import { AnswerDetails, type AnswerDetailsProps } from './answer-details.tsx';
import { answerName } from './answer-name.ts';
import type { RunAnswer } from './run-reason.ts';
import { runWords } from './run-words.ts';

export interface RunAnswersProps extends Omit<AnswerDetailsProps, 'answer'> {
  readonly answers: readonly RunAnswer[];
  /** Of all answers that are meant, on whatever page. */
  readonly total: number;
}

/** Everybody with their answer and why; on a narrow screen two lines each, with all else behind the second. */
export function RunAnswers({ answers, total, choices, onOverride }: RunAnswersProps) {
  const words = useWords(runWords);
  const locale = useLocale();
  const columns: readonly Column<RunAnswer>[] = [
    {
      id: 'name',
      header: words.answers.name,
      rowHeader: true,
      card: 'inline',
      cell: (it) => (
        <>
          {answerName(it, locale)}
          <span className={styles.inTable}>
            <small>{it.applicant?.organisation.name}</small>
            <small>{professionTitle(choices.professions, it.applicant?.profession, locale)}</small>
          </span>
        </>
      ),
    },
    { id: 'answer', header: words.answers.answer, card: 'inline', cell: (it) => <AnswerState answer={it} /> },
    {
      id: 'why',
      header: words.answers.why,
      card: 'plain',
      cell: (it) => <AnswerDetails answer={it} choices={choices} onOverride={onOverride} />,
    },
  ];
  return (
    <DataTable
      caption={words.answersCaption(total)}
      columns={columns}
      rows={answers}
      rowKey={({ registration }) => registration}
    />
  );
}

function AnswerState({ answer: { to, outcome } }: { readonly answer: RunAnswer }) {
  const words = useWords(runWords);
  const seats = outcome.status === 'not_eligible' ? 1 : outcome.seats;
  const position = outcome.status === 'waiting' && to === 'waiting' ? outcome.position : undefined;
  const text = [
    words.to[to],
    ...(position === undefined ? [] : [words.position(position)]),
    ...(seats > 1 ? [words.seats(seats)] : []),
  ].join(', ');
  if (to === 'accepted') return <StatusText tone="success">{text}</StatusText>;
  return (
    <StatusText tone={to === 'waiting' ? 'info' : 'quiet'} icon={to === 'waiting' ? <Hourglass /> : <CircleX />}>
      {text}
    </StatusText>
  );
}

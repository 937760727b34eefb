import { Button } from '../../components/actions/button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fullName } from '../desk/participant-columns.tsx';
import { professionTitle } from '../registration/profession-options.ts';
import { type RunAnswer, runReason } from './run-reason.ts';
import { RunTrace } from './run-trace.tsx';
import { runWords } from './run-words.ts';

export interface RunAnswersProps {
  readonly answers: readonly RunAnswer[];
  /** Of all answers, on whatever page. */
  readonly total: number;
  readonly choices: Choices;
  /** Absent once the answers have gone out. */
  readonly onOverride?: ((answer: RunAnswer) => void) | undefined;
}

/** Everybody with their answer, why, and every step that led there. */
export function RunAnswers({ answers, total, choices, onOverride }: RunAnswersProps) {
  const words = useWords(runWords);
  const locale = useLocale();
  const columns: readonly Column<RunAnswer>[] = [
    {
      id: 'name',
      header: words.answers.name,
      rowHeader: true,
      cell: (it) => (
        <>
          {answerName(it, locale)}
          <small>{it.applicant?.organisation.name}</small>
          <small>{professionTitle(choices.professions, it.applicant?.profession, locale)}</small>
        </>
      ),
    },
    { id: 'answer', header: words.answers.answer, card: 'plain', cell: (it) => <AnswerState answer={it} /> },
    {
      id: 'why',
      header: words.answers.why,
      cell: (it) => (
        <>
          {it.override && <span>{words.byStaff(it.override.reason)}</span>}
          <small>{runReason(it, locale)}</small>
          <RunTrace answer={it} name={answerName(it, locale)} />
        </>
      ),
    },
    ...(onOverride
      ? [
          {
            id: 'actions',
            header: words.answers.actions,
            headerHidden: true,
            card: 'plain' as const,
            cell: (it: RunAnswer) => (
              <Button variant="quiet" size="small" onClick={() => onOverride(it)}>
                {words.override}
                <VisuallyHidden>: {answerName(it, locale)}</VisuallyHidden>
              </Button>
            ),
          },
        ]
      : []),
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
  const isByRules = outcome.status === to;
  const seats = outcome.status === 'not_eligible' ? 1 : outcome.seats;
  return (
    <>
      {to === 'accepted' && <StatusText tone="success">{words.to.accepted}</StatusText>}
      {to === 'waiting' && (
        <StatusText tone="info" icon={<Hourglass />}>
          {words.to.waiting}
        </StatusText>
      )}
      {to === 'refused' && (
        <StatusText tone="quiet" icon={<CircleX />}>
          {words.to.refused}
        </StatusText>
      )}
      {isByRules && outcome.status === 'waiting' && <small>{words.position(outcome.position)}</small>}
      {seats > 1 && <small>{words.seats(seats)}</small>}
    </>
  );
}

/** Who it is about; somebody whose data is deleted keeps their answer without a name. */
export function answerName({ applicant }: RunAnswer, locale: Locale): string {
  return applicant === undefined ? runWords[locale].unknownPerson : fullName(applicant);
}

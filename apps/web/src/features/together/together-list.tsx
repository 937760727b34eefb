import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Selection } from '../../components/data/table-column.ts';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Participant } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { eventHasBegun } from '../desk/event-state.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { decisionsTogether } from './decisions-together.ts';
import { MailDialog } from './mail-dialog.tsx';
import { peopleSelection } from './people-selection.ts';
import { TogetherBar, type TogetherBarProps } from './together-bar.tsx';
import { UndoNotes } from './undo-notes.tsx';
import { useTogether } from './use-together.ts';

export interface TogetherListProps extends Pick<TogetherBarProps, 'participants' | 'total' | 'wish'> {
  /** Absent for those who may only look. */
  readonly undoable: Answers['together']['undoable'] | undefined;
  /** The list, with the checkboxes and the bar where there are some. */
  readonly children: (selection: Selection<Participant> | undefined, bar: ReactNode) => ReactNode;
}

/** A list of people about whom something can be done together, and what was done a moment ago. */
export function TogetherList({ participants, total, wish, undoable, children }: TogetherListProps) {
  const { event, counts, may, now } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const locale = useLocale();
  const together = useTogether();
  const choosing = useDeskAction();
  if (!may.decide) return children(undefined, undefined);
  const there = wish.statuses.filter((status) => counts[status] > 0);
  const decisions = decisionsTogether(there, eventHasBegun(event, now));
  const bar = (
    <TogetherBar
      together={together}
      participants={participants}
      total={total}
      wish={wish}
      mayDecide={decisions.length > 0}
      action={choosing}
    />
  );
  return (
    <Stack>
      {undoable && <UndoNotes undoable={undoable} together={together} />}
      <FailureNote failure={choosing.failure} />
      {children(peopleSelection(together, locale), bar)}
      <DecideDialog together={together} decisions={decisions} />
      <MailDialog together={together} />
    </Stack>
  );
}

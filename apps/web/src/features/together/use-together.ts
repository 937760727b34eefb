import { MAX_SELECTED } from '@netzwerkstatt/registration';
import { useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import type { OutcomeGroup } from './outcome-groups.ts';

export type DoneAction = Answers['together']['undoable']['actions'][number];
export type SelectedId = Answers['together']['select']['registrations'][number];

/** A mail as it stands in its fields. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
}

/** What was done last on this page, and what it takes to do it anew after it was undone. */
export interface LastDone {
  readonly action: DoneAction;
  readonly selected: ReadonlySet<string>;
  /** Those for whom nothing has changed, by the reason why. */
  readonly unchanged: readonly OutcomeGroup[];
  /** What was written, when it was a mail. */
  readonly draft?: MailDraft;
}

const emptyDraft: MailDraft = { subject: '', text: '' };
const nobody: ReadonlySet<string> = new Set();

/** Who is chosen in a list, across its pages and whatever it is narrowed to, and what is being done about them. */
export interface Together {
  /** In the order in which they were chosen. */
  readonly selected: ReadonlySet<string>;
  /** As many as can be chosen at once: of more only the first ones stay. */
  readonly select: (selected: ReadonlySet<string>) => void;
  readonly asked: 'decision' | 'mail' | undefined;
  readonly ask: (what: 'decision' | 'mail' | undefined) => void;
  readonly draft: MailDraft;
  readonly write: (draft: MailDraft) => void;
  readonly last: LastDone | undefined;
  /** Nobody is chosen any more, nothing is asked. */
  readonly finish: (done: LastDone | undefined) => void;
  /** Everything stands as before the last was done, to be done otherwise. */
  readonly takeUpAgain: (action: DoneAction['id']) => void;
}

export function useTogether(): Together {
  const [selected, setSelected] = useState(nobody);
  const [asked, ask] = useState<Together['asked']>();
  const [draft, write] = useState(emptyDraft);
  const [last, setLast] = useState<LastDone>();
  return {
    selected,
    select: (wanted) => setSelected(new Set([...wanted].slice(0, MAX_SELECTED))),
    asked,
    ask,
    draft,
    write,
    last,
    finish(done) {
      setLast(done);
      setSelected(nobody);
      ask(undefined);
      if (done?.draft) write(emptyDraft);
    },
    takeUpAgain(action) {
      if (last?.action.id !== action) return;
      setLast(undefined);
      setSelected(last.selected);
      if (last.draft) write(last.draft);
    },
  };
}

/** Those who are chosen, as the house wants them. */
export function selectedIds({ selected }: Pick<Together, 'selected'>): SelectedId[] {
  return [...selected] as SelectedId[];
}

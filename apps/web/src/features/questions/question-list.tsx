import { useId, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import type { FormError } from '../../components/forms/error-summary.tsx';
import { Plus, Undo2 } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { movedTo, newDraft, type QuestionDraft } from './design-draft.ts';
import { designField } from './design-errors.ts';
import { designWords } from './design-words.ts';
import { focusAfter } from './focus-after.ts';
import styles from './question-card.module.css';
import { QuestionCard } from './question-card.tsx';

export interface QuestionListProps {
  readonly drafts: readonly QuestionDraft[];
  readonly answered: Answers['questions']['design']['answered'];
  readonly choices: Choices;
  readonly errors: readonly FormError[];
  readonly onChange: (drafts: readonly QuestionDraft[]) => void;
  readonly maxQuestions: number;
}

/** The questions in their order: to add, move by keyboard, open, and take away with a way back. */
export function QuestionList({ drafts, answered, choices, errors, onChange, maxQuestions }: QuestionListProps) {
  const words = useWords(designWords);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<{ readonly draft: QuestionDraft; readonly index: number }>();
  const [told, setTold] = useState('');
  const undoId = useId();
  const nameOf = ({ label }: QuestionDraft) => label.de || words.untitled;

  const add = (): void => {
    const draft = newDraft();
    const append = () => {
      onChange([...drafts, draft]);
      setOpen(new Set([...open, draft.id]));
    };
    focusAfter(append, designField(draft.id, 'label'));
  };
  const change = (index: number, changed: Partial<QuestionDraft>) =>
    onChange(drafts.map((it, at) => (at === index ? { ...it, ...changed } : it)));
  const move = (index: number, by: 1 | -1): void => {
    const draft = drafts[index];
    if (draft === undefined) return;
    const to = index + by;
    const swap = () => {
      onChange(movedTo(drafts, index, to));
      setTold(words.moved(nameOf(draft), to + 1, drafts.length));
    };
    // At an end the button that was pressed is of no more use: then the other one has the focus.
    const isAtEnd = by === 1 ? to === drafts.length - 1 : to === 0;
    focusAfter(swap, designField(draft.id, (by === 1) === isAtEnd ? 'up' : 'down'));
  };
  const remove = (index: number): void => {
    const draft = drafts[index];
    if (draft === undefined) return;
    if (draft.id in answered) {
      change(index, { isRetired: true });
      setTold(words.isRetired(nameOf(draft)));
      return;
    }
    const takeAway = () => {
      onChange(drafts.toSpliced(index, 1));
      setRemoved({ draft, index });
    };
    focusAfter(takeAway, undoId);
  };
  const undo = (): void => {
    if (removed === undefined) return;
    const putBack = () => {
      onChange(drafts.toSpliced(removed.index, 0, removed.draft));
      setRemoved(undefined);
    };
    focusAfter(putBack, designField(removed.draft.id, removed.index === 0 ? 'down' : 'up'));
  };

  return (
    <Stack>
      {drafts.length === 0 && <p className="muted">{words.none}</p>}
      <ol className={styles.list}>
        {drafts.map((draft, index) => {
          const errorOf = (field: string) =>
            errors.find(({ fieldId }) => fieldId === designField(draft.id, field))?.message;
          const isWrong = errors.some(({ fieldId }) => fieldId.startsWith(`${draft.id}.`));
          return (
            <QuestionCard
              key={draft.id}
              draft={draft}
              before={drafts.slice(0, index)}
              chosen={answered[draft.id]}
              choices={choices}
              number={index + 1}
              isLast={index === drafts.length - 1}
              isOpen={open.has(draft.id) || isWrong}
              errorOf={errorOf}
              onOpen={(isOpen) => setOpen(isOpen ? new Set([...open, draft.id]) : without(open, draft.id))}
              onChange={(changed) => change(index, changed)}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          );
        })}
      </ol>
      {removed && (
        <Note
          tone="info"
          role="status"
          title={words.removed(nameOf(removed.draft))}
          actions={
            <Button id={undoId} variant="neutral" size="small" onClick={undo}>
              <Undo2 />
              {words.undo}
            </Button>
          }
        />
      )}
      {drafts.filter(({ isRetired }) => !isRetired).length < maxQuestions ? (
        <div>
          <Button variant="neutral" onClick={add}>
            <Plus />
            {words.add}
          </Button>
        </div>
      ) : (
        <p className="small muted">{words.limit(maxQuestions)}</p>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </Stack>
  );
}

function without(all: ReadonlySet<string>, one: string): ReadonlySet<string> {
  return new Set([...all].filter((it) => it !== one));
}

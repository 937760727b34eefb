import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Plus } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import type { Failure } from '../../lib/failure.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { CaseDataNote } from './case-data-note.tsx';
import type { CircleMinutes, CircleSession } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { MinutesBlockFields } from './minutes-block-fields.tsx';
import { draftBlocks, withBlock, writtenBlocks } from './minutes-draft.ts';
import { minutesWords } from './minutes-words.ts';

export interface MinutesEditorProps {
  readonly event: CircleMinutes['event'];
  readonly session: CircleSession;
  /** The draft that is written on, or the approved version that is corrected. */
  readonly before: CircleMinutes | undefined;
  /** Called when it is saved or approved. */
  readonly onDone: () => void;
}

/** Writes the minutes of a meeting. What was typed stays, whatever the answer is. */
export function MinutesEditor({ event, session, before, onDone }: MinutesEditorProps) {
  const words = useWords(minutesWords);
  const { cancel } = useWords(circleWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [blocks, setBlocks] = useState(() => draftBlocks(before?.blocks ?? []));
  const [saved, setSaved] = useState(blocks);
  const [revision, setRevision] = useState(before?.status === 'draft' ? before.revision : 0);
  const [isAsked, setIsAsked] = useState(false);
  const isDirty = () => JSON.stringify(writtenBlocks(blocks)) !== JSON.stringify(writtenBlocks(saved));
  const about = { event, session: session.id };

  const write = async (basedOn: number): Promise<number> => {
    const written = await api.circles.writeMinutes.mutate({
      ...about,
      revision: basedOn,
      blocks: writtenBlocks(blocks),
    });
    setSaved(blocks);
    setRevision(written.revision);
    return written.revision;
  };
  const save = (basedOn = revision) =>
    action.run(async () => {
      await write(basedOn);
      await reload();
      return words.saved;
    });
  const approve = () =>
    action.run(async () => {
      setIsAsked(false);
      const current = isDirty() || revision === 0 ? await write(revision) : revision;
      await api.circles.approveMinutes.mutate({ ...about, revision: current });
      onDone();
      await reload();
      return words.approved;
    });
  const theirs = staleRevision(action.failure);

  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      <Stack>
        <LeaveGuard isDirty={() => isDirty() && !action.isBusy} />
        <Note tone="info" title={words.pseudonymised}>
          <p>{words.pseudonymisedText}</p>
        </Note>
        {blocks.map((block, index) => (
          <MinutesBlockFields
            key={block.key}
            block={block}
            number={index + 1}
            onChange={(changed) => setBlocks(blocks.map((it) => (it.key === block.key ? changed : it)))}
            onRemove={blocks.length > 1 ? () => setBlocks(blocks.filter(({ key }) => key !== block.key)) : undefined}
          />
        ))}
        <div>
          <Button variant="quiet" onClick={() => setBlocks(withBlock(blocks))}>
            <Plus />
            {words.addBlock}
          </Button>
        </div>
        <CaseDataNote blocks={blocks} />
        <FailureNote
          failure={action.failure}
          actions={
            theirs !== undefined && (
              <Button variant="neutral" size="small" onClick={() => void save(theirs)}>
                {words.saveMine}
              </Button>
            )
          }
        />
        <FormActions>
          <Button type="submit" busy={action.isBusy}>
            {words.save}
          </Button>
          <Button variant="secondary" onClick={() => setIsAsked(true)}>
            {words.approve}
          </Button>
        </FormActions>
        <Dialog
          isOpen={isAsked}
          onClose={() => setIsAsked(false)}
          title={words.approveTitle}
          actions={
            <>
              <Button onClick={() => void approve()}>{words.approve}</Button>
              <Button variant="neutral" onClick={() => setIsAsked(false)}>
                {cancel}
              </Button>
            </>
          }
        >
          <Stack>
            <p>{words.approveText}</p>
            <CaseDataNote blocks={blocks} />
          </Stack>
        </Dialog>
      </Stack>
    </form>
  );
}

/** The state that somebody else has saved meanwhile. */
function staleRevision(failure: Failure | undefined): number | undefined {
  if (failure?.kind !== 'refusal' || failure.refusal.code !== 'minutes_stale') return undefined;
  return failure.refusal.revision;
}

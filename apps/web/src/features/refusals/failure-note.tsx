import { type ReactNode, useEffect, useRef } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import type { Failure } from '../../lib/failure.ts';
import { useLocale } from '../../lib/locale.ts';
import { UnmetList } from '../eligibility/unmet-list.tsx';
import { failureMessage } from './failure-message.ts';

export interface FailureNoteProps {
  readonly failure: Failure | undefined;
  /** The way on. */
  readonly actions?: ReactNode;
}

/** Why something did not work, near to where it was tried. It comes into view and is read out at once. */
export function FailureNote({ failure, actions }: FailureNoteProps) {
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) place.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  if (failure === undefined) return null;
  return (
    <div ref={place}>
      <Note tone="bad" role="alert" actions={actions}>
        {failure.kind === 'refusal' && failure.refusal.code === 'not_eligible' ? (
          <UnmetList unmet={failure.refusal.unmet} />
        ) : (
          <p>{failureMessage(failure, locale)}</p>
        )}
      </Note>
    </div>
  );
}

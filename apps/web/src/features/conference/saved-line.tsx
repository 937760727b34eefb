import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { ProgrammeDeskView } from './programme-data.ts';
import { programmeWords } from './programme-words.ts';
import type { ProgrammeDraftState } from './use-programme-draft.ts';

export interface SavedLineProps {
  readonly desk: ProgrammeDeskView;
  readonly draft: ProgrammeDraftState;
}

/** Whether what somebody did is kept. */
export function SavedLine({ desk: { event }, draft: { isSaving, isDirty, saved } }: SavedLineProps) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  const text = isSaving
    ? words.saving
    : isDirty
      ? words.unsaved
      : saved.at === undefined
        ? words.noDraft
        : words.savedAt(formatInstant(saved.at, locale));
  return (
    <p className="muted small">
      {event.status === 'draft' ? words.leadDraft : words.leadPublished} <b>{text}</b>
    </p>
  );
}

import { designDifferences, mergeDesigns } from '@netzwerkstatt/certificates';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { StaleNote } from '../desk/stale-note.tsx';
import { type Design, type DesignValues, type DesignVersion, toDesign, valuesOf } from './design-values.ts';
import { designWords } from './design-words.ts';
import { partName } from './part-name.ts';

export interface StaleDesignNoteProps {
  /** What the editor began with. */
  readonly base: Design;
  readonly mine: Design;
  readonly theirs: DesignVersion;
  readonly isBusy: boolean;
  /** With what both of them changed. */
  readonly onSaveBoth: (merged: DesignValues) => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote at the same time: who was first, what they changed, and how to go on without losing either. */
export function StaleDesignNote({ base, mine, theirs, isBusy, onSaveBoth, onTakeTheirs }: StaleDesignNoteProps) {
  const words = useWords(designWords);
  const locale = useLocale();
  const other = toDesign(valuesOf(theirs.design));
  const { design, disputed } = mergeDesigns(base, mine, other);
  const by = theirs.status === 'draft' ? theirs.editor : theirs.releaser;
  const who = by ?? words.somebodyElse;
  return (
    <StaleNote
      title={
        theirs.status === 'draft'
          ? words.savedByOther(who, formatInstant(theirs.editedAt, locale))
          : words.releasedByOther(who, theirs.version, formatInstant(theirs.releasedAt, locale))
      }
      changed={designDifferences(base, other).map(({ part }) => partName(part, words))}
      disputed={disputed.map((part) => partName(part, words))}
      isBusy={isBusy}
      onSaveMine={() => onSaveBoth(valuesOf(design))}
      onTakeTheirs={onTakeTheirs}
    />
  );
}

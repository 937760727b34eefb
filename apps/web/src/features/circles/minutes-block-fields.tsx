import { Button } from '../../components/actions/button.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Trash2 } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import type { DraftBlock } from './minutes-draft.ts';
import { minutesWords } from './minutes-words.ts';

export interface MinutesBlockFieldsProps {
  readonly block: DraftBlock;
  /** From 1. */
  readonly number: number;
  readonly onChange: (block: DraftBlock) => void;
  /** Absent for the last one there is. */
  readonly onRemove: (() => void) | undefined;
}

/** One point of the minutes: what it was about, and what was said. */
export function MinutesBlockFields({ block, number, onChange, onRemove }: MinutesBlockFieldsProps) {
  const words = useWords(minutesWords);
  return (
    <Fieldset legend={words.block(number)}>
      <TextField
        id={`heading-${block.key}`}
        label={words.heading}
        optional
        maxLength={200}
        value={block.heading}
        onChange={({ target }) => onChange({ ...block, heading: target.value })}
      />
      <TextAreaField
        id={`text-${block.key}`}
        label={words.text}
        rows={4}
        maxLength={10_000}
        value={block.text}
        onChange={({ target }) => onChange({ ...block, text: target.value })}
      />
      {onRemove && (
        <div>
          <Button variant="quiet" size="small" onClick={onRemove}>
            <Trash2 />
            {words.removeBlock}
            <VisuallyHidden> {number}</VisuallyHidden>
          </Button>
        </div>
      )}
    </Fieldset>
  );
}

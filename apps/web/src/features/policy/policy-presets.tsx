import type { AllocationPolicy } from '@netzwerkstatt/registration';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { policyWords } from './policy-words.ts';

export interface PolicyPresetsProps {
  readonly presets: Answers['desk']['policy']['presets'];
  /** Puts a draft into the fields. */
  readonly onApply: (policy: AllocationPolicy) => void;
  /** Puts back what stood there before. */
  readonly onUndo: () => void;
}

/** Drafts to begin with; what stood in the fields before is one click away. */
export function PolicyPresets({ presets, onApply, onUndo }: PolicyPresetsProps) {
  const words = useWords(policyWords);
  const [chosen, setChosen] = useState('');
  const [applied, setApplied] = useState<string>();
  const preset = presets.find(({ name }) => name === chosen);
  return (
    <Stack>
      <SelectField
        id="preset"
        label={words.preset}
        hint={words.presetHint}
        emptyLabel={words.pleaseChoose}
        options={presets.map(({ name }) => ({ value: name, label: words.presets[name] }))}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      />
      <div>
        <Button
          variant="neutral"
          aria-disabled={preset === undefined}
          onClick={() => {
            if (preset === undefined) return;
            onApply(preset.policy);
            setApplied(words.presets[preset.name]);
          }}
        >
          {words.applyPreset}
        </Button>
      </div>
      {applied && (
        <Note
          tone="info"
          role="status"
          title={words.presetApplied(applied)}
          actions={
            <Button
              variant="neutral"
              size="small"
              onClick={() => {
                onUndo();
                setApplied(undefined);
              }}
            >
              {words.undo}
            </Button>
          }
        />
      )}
    </Stack>
  );
}

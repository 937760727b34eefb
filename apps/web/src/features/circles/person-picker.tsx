import type { PersonId } from '@netzwerkstatt/domain';
import { type SyntheticEvent, useId, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ComboBoxField } from '../../components/forms/combo-box-field.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import type { SuggestedText } from '../../components/forms/suggestion.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import type { DeskAction } from '../desk/use-desk-action.ts';
import { memberWords } from './member-words.ts';
import { chosenPerson, usePeopleSearch } from './use-people-search.ts';

export interface PersonPickerProps {
  readonly event: string;
  readonly action: DeskAction;
  /** What the button does. */
  readonly goAhead: string;
  readonly onPick: (person: PersonId, name: string) => void;
}

/** Finds somebody the network knows, and takes them. */
export function PersonPicker({ event, action, goAhead, onPick }: PersonPickerProps) {
  const words = useWords(memberWords);
  const fieldId = useId();
  const search = usePeopleSearch(event);
  const [chosen, setChosen] = useState<SuggestedText>({ text: '', id: undefined });
  const [isMissing, setIsMissing] = useState(false);
  const person = chosenPerson(chosen);

  const pick = (submit: SyntheticEvent): void => {
    submit.preventDefault();
    setIsMissing(person === undefined);
    if (person === undefined) document.getElementById(fieldId)?.focus();
    else onPick(person, chosen.text);
  };

  return (
    <form noValidate onSubmit={pick}>
      <Stack>
        <ComboBoxField
          id={fieldId}
          label={words.search}
          hint={words.searchHint}
          load={search}
          onChange={setChosen}
          error={isMissing && person === undefined ? words.chooseFirst : undefined}
        />
        <FormActions>
          <Button type="submit" busy={action.isBusy}>
            {goAhead}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

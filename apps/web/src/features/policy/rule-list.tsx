import { type ReactNode, useId } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { FieldError } from '../../components/forms/field-error.tsx';
import { Plus } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { focusAfter } from '../questions/focus-after.ts';
import type { RuleFieldsProps } from './cap-fields.tsx';
import styles from './policy-form.module.css';

export interface RuleListProps<Draft extends { readonly key: string }> {
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  /** Of the button that adds one; what is wrong with all of them together stands there. */
  readonly addId: string;
  readonly drafts: readonly Draft[];
  readonly newDraft: () => Draft;
  /** The field to write in first, of the one with this index. */
  readonly firstField: (index: number) => string;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onChange: (drafts: readonly Draft[]) => void;
  readonly children: (rule: Omit<RuleFieldsProps<Draft>, 'choices'> & { readonly key: string }) => ReactNode;
}

/** Rules of one kind, to add and to take away. */
export function RuleList<Draft extends { readonly key: string }>(props: RuleListProps<Draft>) {
  const { heading, lead, none, add, addId, drafts, newDraft, firstField, errorOf, onChange, children } = props;
  const errorId = useId();
  const wrong = errorOf(addId);
  return (
    <Section heading={heading}>
      <Stack>
        <p>{lead}</p>
        {drafts.length === 0 && <p className="muted">{none}</p>}
        <ul className={styles.rules}>
          {drafts.map((draft, index) =>
            children({
              key: draft.key,
              draft,
              index,
              errorOf,
              onChange: (changed) => onChange(drafts.map((it, at) => (at === index ? { ...it, ...changed } : it))),
              onRemove: () => focusAfter(() => onChange(drafts.toSpliced(index, 1)), addId),
            }),
          )}
        </ul>
        {wrong && <FieldError id={errorId}>{wrong}</FieldError>}
        <div>
          <Button
            id={addId}
            variant="neutral"
            aria-describedby={wrong && errorId}
            onClick={() => focusAfter(() => onChange([...drafts, newDraft()]), firstField(drafts.length))}
          >
            <Plus />
            {add}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

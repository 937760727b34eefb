import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { ChevronDown, ChevronUp } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import type { ConditionFieldsProps } from './condition-fields.tsx';
import { hasOptions } from './design-draft.ts';
import { designField } from './design-errors.ts';
import { DesignFields } from './design-fields.tsx';
import { designWords } from './design-words.ts';
import styles from './question-card.module.css';

export interface QuestionCardProps extends ConditionFieldsProps {
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
  /** Takes it away, or, when people have answered it, asks nobody any more. */
  readonly onRemove: () => void;
}

/** One question of the designer: what it is in a line, where it stands, and its fields once somebody opens it. */
export function QuestionCard(props: QuestionCardProps) {
  const { draft, chosen, number, isLast, isOpen, onOpen, onMove, onRemove, onChange } = props;
  const words = useWords(designWords);
  const label = draft.label.de || words.untitled;
  const facts = [
    words.types[draft.type],
    hasOptions(draft.type) && words.optionsCount(draft.options.length),
    draft.isRequired ? words.required : words.optional,
    draft.when !== 'always' && words.conditional,
    draft.asked === 'once_per_team' && words.oncePerTeam,
    words.audiences[draft.seenBy],
    draft.isRetired && words.retired,
  ];
  const about = <VisuallyHidden>: {label}</VisuallyHidden>;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h3>
            {number}. {label}
          </h3>
          <p className="small muted">{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <div className={styles.actions}>
          <IconButton
            id={designField(draft.id, 'up')}
            label={`${words.up}: ${label}`}
            icon={<ChevronUp />}
            disabled={number === 1}
            onClick={() => onMove(-1)}
          />
          <IconButton
            id={designField(draft.id, 'down')}
            label={`${words.down}: ${label}`}
            icon={<ChevronDown />}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <Button variant="quiet" size="small" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
            {isOpen ? words.close : words.edit}
            {about}
          </Button>
          {draft.isRetired ? (
            <Button variant="quiet" size="small" onClick={() => onChange({ isRetired: false })}>
              {words.revive}
              {about}
            </Button>
          ) : (
            <Button variant="quiet" size="small" onClick={onRemove}>
              {chosen === undefined ? words.remove : words.retire}
              {about}
            </Button>
          )}
        </div>
      </div>
      {isOpen && <DesignFields {...props} />}
    </li>
  );
}

import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { CircleAlert } from '../icons.ts';
import styles from './error-summary.module.css';

export interface FormError {
  /** The id of the field, which is its name unless it was given another one. */
  readonly fieldId: string;
  /** The sentence that also stands at the field. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly FormError[];
  /** Called before a line leads to its field, for a form that does not show all of its fields at once. */
  readonly onLead?: ((fieldId: string) => void) | undefined;
}

/**
 * Everything that is wrong, on top of the form. It takes the focus when it appears and when the errors change, and each
 * line leads to its field. Nothing while there are no errors.
 */
export function ErrorSummary({ title, errors, onLead }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const content = errors.map(({ fieldId, message }) => `${fieldId} ${message}`).join('\n');
  useEffect(() => {
    if (content) ref.current?.focus();
  }, [content]);

  if (errors.length === 0) return null;
  return (
    <div ref={ref} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <CircleAlert />
        {title}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                onLead?.(fieldId);
                focusField(event);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Like the jump itself, but it leaves the address alone and shows the label above the field. */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  (field.closest('fieldset') ?? field).scrollIntoView({ block: 'nearest' });
}

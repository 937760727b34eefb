import { CircleAlert } from '../icons.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { useWords } from '../words.tsx';
import styles from './field.module.css';

/** The sentence at the field. Sign, word and colour, so that nobody depends on the colour. */
export function FieldError({ id, children }: { readonly id: string; readonly children: string }) {
  const words = useWords();
  return (
    <p className={styles.error} id={id}>
      <CircleAlert />
      <span>
        <VisuallyHidden>{words.errorPrefix} </VisuallyHidden>
        {children}
      </span>
    </p>
  );
}

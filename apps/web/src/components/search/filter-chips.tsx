import { X } from '../icons.ts';
import { Link } from '../navigation/link.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { useWords } from '../words.tsx';
import styles from './filter-chips.module.css';

export interface FilterChipsProps {
  readonly label: string;
  /** Each leads to the list without this filter. */
  readonly chips: readonly { readonly label: string; readonly href: string }[];
}

/** What is filtered by, each removable. Nothing when there is no filter. */
export function FilterChips({ label, chips }: FilterChipsProps) {
  const words = useWords();
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <Link href={chip.href}>
            <VisuallyHidden>{words.removeFilter(chip.label)}</VisuallyHidden>
            <span aria-hidden="true">{chip.label}</span>
            <X />
          </Link>
        </li>
      ))}
    </ul>
  );
}

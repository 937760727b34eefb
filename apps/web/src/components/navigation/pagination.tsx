import { buttonClass } from '../actions/button-look.ts';
import { ChevronLeft, ChevronRight } from '../icons.ts';
import { useWords } from '../words.tsx';
import { Link } from './link.tsx';
import { pageNumbers } from './page-numbers.ts';
import styles from './pagination.module.css';

export interface PaginationProps {
  /** Names the list the pages belong to. */
  readonly label: string;
  /** Counted from 1. */
  readonly current: number;
  readonly count: number;
  readonly hrefOf: (page: number) => string;
}

const stepLook = buttonClass({ variant: 'neutral', size: 'small' });

/** Nothing at all when everything is on one page. */
export function Pagination({ label, current, count, hrefOf }: PaginationProps) {
  const words = useWords();
  if (count <= 1) return null;
  return (
    <nav className={styles.pages} aria-label={label}>
      {current > 1 && (
        <Link className={stepLook} href={hrefOf(current - 1)} rel="prev">
          <ChevronLeft />
          {words.previousPage}
        </Link>
      )}
      <ol>
        {pageNumbers(current, count).map((page, index) => (
          <li key={page === 'gap' ? `gap ${index}` : page}>
            {page === 'gap' ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                href={hrefOf(page)}
                aria-label={words.page(page)}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {current < count && (
        <Link className={stepLook} href={hrefOf(current + 1)} rel="next">
          {words.nextPage}
          <ChevronRight />
        </Link>
      )}
    </nav>
  );
}

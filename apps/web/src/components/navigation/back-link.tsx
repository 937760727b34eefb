import { ArrowLeft } from '../icons.ts';
import styles from './back-link.module.css';
import { Link } from './link.tsx';

/** One step back in a form or from a detail to its list. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link className={styles.link} href={href}>
      <ArrowLeft />
      {children}
    </Link>
  );
}

import styles from './skip-link.module.css';

/** The first thing a keyboard meets: past the navigation, to the content. */
export function SkipLink({ href, children }: { readonly href: `#${string}`; readonly children: string }) {
  return (
    <a className={styles.link} href={href}>
      {children}
    </a>
  );
}

import { Wrap } from '../../components/layout/wrap.tsx';
import { Link } from '../../components/navigation/link.tsx';
import styles from './demo-bar.module.css';

export interface DemoBarProps {
  readonly text: string;
  /** Words of the link to the mailbox everybody may look into. */
  readonly mailbox: string;
}

/** Says on every page that nothing on it is real. */
export function DemoBar({ text, mailbox }: DemoBarProps) {
  return (
    <aside className={styles.bar} aria-label={text}>
      <Wrap>
        <p>
          {text} <Link href="/postfach">{mailbox}</Link>
        </p>
      </Wrap>
    </aside>
  );
}

import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import styles from './loading-bar.module.css';

/** What comes sooner should not flicker. */
const SLOW_AFTER_MS = 300;

/** A line below the header while the next page is on its way; the page before it stays until then. */
export function LoadingBar({ label }: { readonly label: string }) {
  const isSlow = useIsSlow();
  return (
    <div className={styles.place}>
      {isSlow && <div className={styles.line} />}
      <VisuallyHidden role="status">{isSlow ? label : ''}</VisuallyHidden>
    </div>
  );
}

function useIsSlow(): boolean {
  const router = useRouter();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
    const start = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS);
    };
    const unsubscribe = [router.subscribe('onBeforeLoad', start), router.subscribe('onResolved', stop)];
    return () => {
      clearTimeout(timer);
      for (const off of unsubscribe) off();
    };
  }, [router]);
  return isSlow;
}

import { type FocusEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { CalendarPlus, Copy } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';
import styles from './calendar-feed.module.css';
import { calendarWords } from './calendar-words.ts';

export interface CalendarFeedProps {
  /** Part of the ids on the page: „land“, „netzwerk-leipzig“. */
  readonly id: string;
  readonly name: string;
  /** `https://…/kalender/land.ics` */
  readonly url: string;
}

/** A calendar to subscribe to: at once where a program is set up for it, otherwise by its address. */
export function CalendarFeed({ id, name, url }: CalendarFeedProps) {
  const words = useWords(calendarWords);
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useIsHydrated();
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setOutcome('copied');
    } catch {
      // Some browsers refuse, and plain http has no clipboard: then the reader does it.
      setOutcome('selected');
    }
  };
  return (
    <div className={styles.feed}>
      <TextField
        ref={field}
        id={id}
        label={
          <>
            {words.address}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </>
        }
        value={url}
        readOnly
        onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()}
      />
      <div className={styles.ways}>
        <ButtonLink href={url.replace(/^https?:/, 'webcal:')}>
          <CalendarPlus />
          {words.subscribe}
          <VisuallyHidden>{words.subscribeTo(name)}</VisuallyHidden>
        </ButtonLink>
        {isHydrated && (
          <Button variant="secondary" onClick={() => void copy()}>
            <Copy />
            {words.copy}
            <VisuallyHidden>{words.subscribeTo(name)}</VisuallyHidden>
          </Button>
        )}
        <span role="status" className="small">
          {outcome && words[outcome]}
        </span>
      </div>
    </div>
  );
}

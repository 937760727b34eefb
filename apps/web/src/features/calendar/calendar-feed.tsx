import { type FocusEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { CalendarPlus, Copy, ExternalLink } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';
import styles from './calendar-feed.module.css';
import { calendarLinks } from './calendar-links.ts';
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
  const links = calendarLinks(url);
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useIsHydrated();
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const copy = async (): Promise<void> => {
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(url);
      setOutcome('copied');
    } catch {
      // Some browsers refuse, and plain http has no clipboard: then the reader does it.
      field.current?.select();
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
        <ButtonLink href={links.open}>
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
        <ButtonLink variant="secondary" href={links.google}>
          <ExternalLink />
          {words.google}
          <VisuallyHidden>{words.subscribeTo(name)}</VisuallyHidden>
        </ButtonLink>
        <span role="status" className="small">
          {outcome && words[outcome]}
        </span>
      </div>
    </div>
  );
}

import { dateOf, type LocalDate } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import { type KeyboardEvent, useState } from 'react';
import { formatDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { PlanEntry } from './days-of-plan.ts';
import { planWords } from './plan-words.ts';

/** A date on its way to another day. */
export interface Moving {
  readonly entry: PlanEntry;
  readonly day: LocalDate;
  /** While the arrows look for the day; afterwards the dialog asks for the rest. */
  readonly step: 'aiming' | 'asking';
}

export interface MovingControls {
  readonly moving: Moving | undefined;
  /** Read out while something moves. */
  readonly told: string;
  readonly onKeyDown: (event: KeyboardEvent, entry: PlanEntry) => void;
  readonly ask: (entry: PlanEntry, day: LocalDate) => void;
  readonly stop: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Whether somebody may move a date: their own, and not one that is over or cancelled. */
export function isMovable({ event, session, isOwn }: PlanEntry, now: string): boolean {
  const isOpen = event.status === 'draft' || event.status === 'published';
  // Forums move on the programme of their conference, beside each other.
  return isOwn && isOpen && !session.isForum && session.status === 'planned' && session.startsAt > now;
}

/** Moves dates by the keyboard: M takes one up, arrows carry it, Enter asks for the rest, Escape puts it back. */
export function useMoving(): MovingControls {
  const words = useWords(planWords);
  const locale = useLocale();
  const [moving, setMoving] = useState<Moving>();
  const [told, setTold] = useState('');

  const aim = (entry: PlanEntry, day: LocalDate): void => {
    setMoving({ entry, day, step: 'aiming' });
    setTold(words.moving(entry.event.title, formatDay(day, locale)));
  };

  return {
    moving,
    told,
    ask: (entry, day) => setMoving({ entry, day, step: 'asking' }),
    stop() {
      setMoving(undefined);
      setTold(words.movingStopped);
    },
    onKeyDown(event, entry) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isAiming = moving?.step === 'aiming' && moving.entry === entry;
      if (!isAiming) {
        if (event.key.toLowerCase() !== 'm') return;
        event.preventDefault();
        aim(entry, dateOf(entry.session.startsAt));
        return;
      }
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        aim(entry, addDays(moving.day, step));
      } else if (event.key === 'Enter') {
        event.preventDefault();
        setMoving({ ...moving, step: 'asking' });
      } else if (event.key === 'Escape') {
        event.preventDefault();
        setMoving(undefined);
        setTold(words.movingStopped);
      }
    },
  };
}

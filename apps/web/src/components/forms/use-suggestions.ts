import { useEffect, useState } from 'react';
import type { LoadSuggestions, Suggestion } from './suggestion.ts';

/** Long enough to finish a syllable, short enough to feel immediate. */
const PAUSE_MS = 180;

export interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly isLoading: boolean;
}

const none: Suggestions = { items: [], isLoading: false };

/** The suggestions for a text, asked for once the typing pauses. `undefined` asks for nothing. */
export function useSuggestions(load: LoadSuggestions, text: string | undefined): Suggestions {
  const [suggestions, setSuggestions] = useState(none);

  useEffect(() => {
    if (text === undefined) {
      setSuggestions(none);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      setSuggestions(({ items }) => ({ items, isLoading: true }));
      const found = await load(text, controller.signal).catch(() => []);
      if (!controller.signal.aborted) setSuggestions({ items: found, isLoading: false });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [load, text]);

  return suggestions;
}

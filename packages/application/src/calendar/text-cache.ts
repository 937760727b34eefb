/** Texts that are long to write and asked for again and again, each for as long as its version holds. */
export interface TextCache {
  get(key: string, version: string): string | undefined;
  set(key: string, version: string, text: string): void;
}

/**
 * A cache that forgets what was not asked for longest.
 *
 * @param maxCharacters - Of all texts together; a longer one is not kept.
 */
export function createTextCache(maxCharacters: number): TextCache {
  const texts = new Map<string, { readonly version: string; readonly text: string }>();
  let characters = 0;
  const forget = (key: string): void => {
    characters -= texts.get(key)?.text.length ?? 0;
    texts.delete(key);
  };
  return {
    get(key, version) {
      const kept = texts.get(key);
      if (kept?.version !== version) return undefined;
      texts.delete(key);
      texts.set(key, kept);
      return kept.text;
    },
    set(key, version, text) {
      forget(key);
      if (text.length > maxCharacters) return;
      texts.set(key, { version, text });
      characters += text.length;
      for (const oldest of texts.keys()) {
        if (characters <= maxCharacters) break;
        forget(oldest);
      }
    },
  };
}

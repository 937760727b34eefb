/** A thing a browser remembers, for as long as the tab is open or until it is forgotten. */
export interface Remembered<Thing> {
  readonly read: () => Thing | undefined;
  readonly write: (thing: Thing) => void;
  readonly forget: () => void;
}

/**
 * Keeps one thing under a name. A browser may forbid it: then nothing is ever there, and the page works without.
 *
 * @param place - `tab`: gone with the tab, and unknown to others. `browser`: known to every tab of it.
 */
export function remembered<Thing>(place: 'tab' | 'browser', key: string): Remembered<Thing> {
  const use = <Answer>(work: (storage: Storage) => Answer): Answer | undefined => {
    try {
      return work(place === 'tab' ? sessionStorage : localStorage);
    } catch {
      return undefined;
    }
  };
  return {
    read: () => use((it) => JSON.parse(it.getItem(key) ?? 'null') as Thing | null) ?? undefined,
    write: (thing) => void use((it) => it.setItem(key, JSON.stringify(thing))),
    forget: () => void use((it) => it.removeItem(key)),
  };
}

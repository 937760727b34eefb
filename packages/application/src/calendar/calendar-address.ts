/** A public calendar as its address names it. */
export type CalendarAddress =
  | { readonly kind: 'land' }
  | { readonly kind: 'network'; readonly slug: string }
  | { readonly kind: 'region'; readonly ags: string }
  | { readonly kind: 'profession'; readonly code: string }
  | { readonly kind: 'module'; readonly code: string }
  /** All dates of one event. */
  | { readonly kind: 'event'; readonly slug: string };

/**
 * What stands in an address between `/kalender/` and `.ics`: `land`, `netzwerk/leipzig`, `region/14713`, `beruf/H1`,
 * `modul/L02`, `reihe/2027-01-20-recht`. Says nothing about whether there is such a calendar.
 */
export function parseCalendarAddress(text: string): CalendarAddress | undefined {
  const [kind = '', name = '', ...more] = text.split('/');
  if (text === 'land') return { kind: 'land' };
  if (more.length > 0 || !/^[A-Za-z0-9-]+$/.test(name)) return undefined;
  return ofKind.get(kind)?.(name);
}

const ofKind = new Map<string, (name: string) => CalendarAddress>([
  ['netzwerk', (slug) => ({ kind: 'network', slug })],
  ['region', (ags) => ({ kind: 'region', ags })],
  ['beruf', (code) => ({ kind: 'profession', code })],
  ['modul', (code) => ({ kind: 'module', code })],
  ['reihe', (slug) => ({ kind: 'event', slug })],
]);

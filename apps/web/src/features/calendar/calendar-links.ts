/** The ways a program may want the address of a calendar. */
export interface CalendarLinks {
  /** To paste: Outlook on the web, Thunderbird, Nextcloud. */
  readonly address: string;
  /** Opens the program: Apple, Outlook. Never `webcals:`, which iPhones refuse. */
  readonly open: string;
  /** Google adds what it is given this way; only then it keeps the name. */
  readonly google: string;
}

export function calendarLinks(url: string): CalendarLinks {
  const open = url.replace(/^https?:/, 'webcal:');
  return { address: url, open, google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(open)}` };
}

const PATH = '/kalender';

/** The page on which one subscribes to this calendar: `netzwerk/leipzig`. */
export function subscribeHref(calendar?: string): string {
  return calendar === undefined ? PATH : `${PATH}?kalender=${encodeURIComponent(calendar)}`;
}

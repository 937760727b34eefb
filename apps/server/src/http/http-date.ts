const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const time = '(?<hours>\\d{2}):(?<minutes>\\d{2}):(?<seconds>\\d{2})';

/** The form of today, and the two old ones every recipient still reads (RFC 9110 §5.6.7). */
const forms = [
  new RegExp(`^[A-Z][a-z]{2}, (?<day>\\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(`^[A-Z][a-z]{5,8}, (?<day>\\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\\d{2}) ${time} GMT$`),
  new RegExp(`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

const SECONDS_PER_DAY = 86_400;

/**
 * A date as HTTP writes it, in seconds since 1970; `undefined` for anything else. `Date.parse` would not do: it takes
 * `1` and `2026` for dates.
 *
 * @param nowMs - Decides in which century a year of two digits lies: never more than 50 years ahead.
 */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((it) => it !== undefined);
  if (groups === undefined) return undefined;
  const { day = '', month = '', year = '', hours = '', minutes = '', seconds = '' } = groups;
  const at = new Date(0);
  at.setUTCFullYear(fullYear(year, nowMs), months.indexOf(month), Number(day));
  const isRealDay = at.getUTCMonth() === months.indexOf(month) && at.getUTCDate() === Number(day);
  if (!isRealDay || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const days = Math.round(at.getTime() / 1000 / SECONDS_PER_DAY);
  return days * SECONDS_PER_DAY + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function fullYear(year: string, nowMs: number): number {
  if (year.length === 4) return Number(year);
  const now = new Date(nowMs).getUTCFullYear();
  const inThisCentury = now - (now % 100) + Number(year);
  return inThisCentury > now + 50 ? inThisCentury - 100 : inThisCentury;
}

/** @param seconds - Whole seconds since 1970. */
export function formatHttpDate(seconds: number): string {
  return new Date(seconds * 1000).toUTCString();
}

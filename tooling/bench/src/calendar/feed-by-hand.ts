import type { CalendarEntry } from '@netzwerkstatt/scheduling/ical';

const header =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//By hand//DE\r\nCALSCALE:GREGORIAN\r\nNAME:Netzwerk\r\nX-WR-CALNAME:Netzwerk\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n';

/**
 * The same feed as somebody would write it by hand: strings joined, texts escaped, lines folded. Nothing is checked,
 * cleaned or kept, no time is looked at twice, and the entries must come in order.
 */
export function feedByHand(entries: readonly CalendarEntry[]): string {
  let text = header;
  for (const entry of entries) text += eventByHand(entry);
  return `${text}END:VCALENDAR\r\n`;
}

function eventByHand(entry: CalendarEntry): string {
  if (entry.when.kind !== 'timed') throw new Error('only times of day are written by hand');
  const isCancelled = entry.status === 'cancelled';
  const stamp = `${digits(entry.revisedAt)}Z`;
  return (
    `BEGIN:VEVENT\r\nUID:${entry.uid}\r\nSEQUENCE:${entry.sequence}\r\nDTSTAMP:${stamp}\r\n` +
    `DTSTART;TZID=Europe/Berlin:${digits(entry.when.startsAt)}\r\n` +
    `DTEND;TZID=Europe/Berlin:${digits(entry.when.endsAt)}\r\n` +
    fold(`SUMMARY:${escaped(isCancelled ? `ABGESAGT: ${entry.summary}` : entry.summary)}`) +
    (isCancelled ? 'TRANSP:TRANSPARENT\r\n' : '') +
    fold(`LOCATION:${escaped(entry.location ?? '')}`) +
    fold(`DESCRIPTION:${escaped(entry.description ?? '')}`) +
    fold(`ORGANIZER;CN="${entry.organiser?.name}":mailto:${entry.organiser?.email}`) +
    fold(`CATEGORIES:${(entry.categories ?? []).map(escaped).join(',')}`) +
    fold(`URL;VALUE=URI:${entry.url}`) +
    `STATUS:${entry.status.toUpperCase()}\r\nLAST-MODIFIED:${stamp}\r\nEND:VEVENT\r\n`
  );
}

function digits(time: string): string {
  const written = time.replaceAll('-', '').replaceAll(':', '').slice(0, 15);
  return written.length === 13 ? `${written}00` : written;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** At most 75 octets, between characters. */
function fold(line: string): string {
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    // The second half of a pair counts nothing: it must stay with the first.
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xdc00 && code < 0xe000 ? 0 : isHigh(code) ? 4 : 3;
    if (octets + size > 75) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

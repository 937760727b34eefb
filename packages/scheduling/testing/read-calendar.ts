import ICAL from 'ical.js';

/** An entry as a calendar program understands it. */
export interface ReadEntry {
  readonly uid: string;
  /** `start/end`, instants in UTC to the minute, or days with an exclusive end. */
  readonly dates: string;
  readonly summary: string;
  readonly status: string;
  /** Any property by its name, as text; the first one of several. */
  readonly property: (name: string) => string | undefined;
}

/** Reads a file with the engine of Thunderbird and Nextcloud. */
export function readCalendar(text: string): ReadEntry[] {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const property = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      uid: event.uid,
      dates: `${written(event.startDate)}/${written(event.endDate)}`,
      summary: event.summary,
      status: property('status') ?? '',
      property,
    };
  });
}

/** The lines of a file as they were before folding. */
export function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** The blocks of a file by their UID. */
export function blocksOf(text: string): Map<string, string> {
  const blocks = text.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? [];
  return new Map(blocks.map((block) => [/^UID:(.*)\r$/m.exec(block)?.[1] ?? '', block]));
}

function written(time: ICAL.Time): string {
  if (time.isDate) return time.toString();
  return new Date(time.toUnixTime() * 1000).toISOString().replace(':00.000Z', 'Z');
}

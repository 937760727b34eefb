/** A VEVENT by the names of its properties, parameters left out. */
export type ReadEntry = Readonly<Record<string, string>>;

/** The entries of a calendar file in their order; as simple as can be, so that it shares no mistake with the writer. */
export function entriesIn(calendar: string): readonly ReadEntry[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') entries.push({});
    else if (line === 'END:VEVENT') continue;
    else if (entries.length > 0) Object.assign(entries.at(-1) ?? {}, { [name]: value });
  }
  return entries;
}

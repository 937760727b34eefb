import { writeFileSync } from 'node:fs';
import { checkLandProfile } from '@netzwerkstatt/catalogue';
import { saarland } from '@netzwerkstatt/catalogue/lands';
import { parseLocalDate, parseLocalDateTime } from '@netzwerkstatt/domain';
import { expandSeries } from '@netzwerkstatt/scheduling';
import { calendarDownload } from '@netzwerkstatt/scheduling/ical';

// Your Land is data: take a profile, change what is different, and let the check tell what does not fit together.
const land = { ...saarland, words: { ...saarland.words } };
const findings = checkLandProfile(land);
if (findings.length > 0) throw new Error(JSON.stringify(findings));

// Every first Thursday of the school year from two to four; what falls on a public holiday of the Land is left out.
const preview = expandSeries(
  {
    first: {
      startsAt: parseLocalDateTime('2026-09-03T14:00'),
      endsAt: parseLocalDateTime('2026-09-03T16:00'),
      timeZone: land.timeZone,
    },
    repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [1], weekday: 'thursday' },
    ends: { kind: 'until', lastDay: parseLocalDate('2027-06-30') },
    onHoliday: { kind: 'skip' },
  },
  { holidays: { rules: land.publicHolidays } },
);
if (!preview.ok) throw new Error(preview.refusal.code);

for (const date of preview.value) {
  console.log(date.outcome === 'skipped' ? `${date.ruleDay}  left out: ${date.why.holiday.name}` : date.ruleDay);
}

const held = preview.value.filter(({ outcome }) => outcome !== 'skipped');
const entries = held.map((date) => ({
  uid: `circle-${date.ruleDay}@jugendamt.example`,
  summary: 'Qualitätszirkel Frühe Hilfen',
  when: { kind: 'timed', ...date.when },
  location: 'Familienzentrum, Beratungsraum',
  status: 'confirmed',
  sequence: 0,
  revisedAt: '2026-08-01T08:00:00.000Z',
}));
writeFileSync('kreis.ics', calendarDownload(entries));
console.log(`kreis.ics has ${entries.length} dates`);

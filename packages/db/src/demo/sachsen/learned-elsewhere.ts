import type { Person } from '@netzwerkstatt/application';
import type { EmailAddress, LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { staffOfSachsen } from '../cast/staff.ts';
import type { Deed } from '../story/deed.ts';
import { type CourseElsewhere, equivalence, recognitionAsked } from '../story/recognising.ts';
import type { StoryDays } from '../story/story-days.ts';

const officer: EmailAddress = staffOfSachsen.land.email;
const units = (count: number) => count as TeachingUnits;

const course = (provider: string, title: string, from: string, to: string, count: number): CourseElsewhere => ({
  provider,
  title,
  from: from as LocalDate,
  to: to as LocalDate,
  teachingUnits: units(count),
});

const moderation = course('Volkshochschule Plauen', 'Moderieren in Gremien', '2025-09-12', '2025-09-13', 16);
const variety = course('Evangelische Akademie', 'Professionen an einem Tisch', '2025-05-06', '2025-05-06', 8);
const emergency = course('Rettungsdienst-Akademie', 'Krise und Inobhutnahme', '2025-11-18', '2025-11-18', 6);

/** What people bring from elsewhere: one request that waits, one that was asked back, one that was decided. */
export function learnedElsewhere(days: StoryDays, her: Person, others: readonly Person[]): readonly Deed[] {
  const at = (daysAgo: number) => days.instant(days.fromToday(-daysAgo), '10:00');
  const [first, second] = others;
  if (first === undefined || second === undefined) throw new Error('a story needs people');
  return [
    equivalence(officer, moderation, { module: 'B04', counts: units(12) }, at(60)),
    equivalence(officer, variety, { module: 'B06' }, at(60)),
    ...recognitionAsked({ person: first, course: moderation, curriculum: 'S-NK', modules: ['B04', 'B07'] }, at(4)),
    ...recognitionAsked({ person: second, course: variety, curriculum: 'S-BASIS', modules: ['B06'] }, at(20), [
      {
        at: at(15),
        officer,
        work: {
          granted: [{ module: 'B06', teachingUnits: units(8) }],
          reason: 'Nach der Äquivalenztabelle; Programm und Umfang stimmen überein.',
        },
      },
    ]),
    ...recognitionAsked({ person: her, course: emergency, curriculum: 'S-BASIS', modules: ['L13'] }, at(9), [
      { at: at(6), officer, work: { question: 'Bitte schicken Sie uns noch das Programm des Kurses.' } },
    ]),
  ];
}

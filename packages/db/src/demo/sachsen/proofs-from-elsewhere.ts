import type { Person } from '@netzwerkstatt/application';
import type { EmailAddress, LocalDate } from '@netzwerkstatt/domain';
import { staffOfSachsen } from '../cast/staff.ts';
import type { Deed } from '../story/deed.ts';
import { fixedPeriod, proofHandedIn, type TrainingElsewhere } from '../story/proving.ts';
import type { StoryDays } from '../story/story-days.ts';

const officer: EmailAddress = staffOfSachsen.land.email;

/** The proof account of the midwife: two trainings elsewhere that count, one to be checked, one to be put right. */
export function proofsFromElsewhere(days: StoryDays, her: Person): readonly Deed[] {
  const at = (daysAgo: number) => days.instant(days.fromToday(-daysAgo), '11:00');
  const training = (title: string, provider: string, daysAgo: number, units: number): TrainingElsewhere => {
    const day = days.fromToday(-daysAgo);
    return { title, provider, from: day, to: day, minutes: units * 45 };
  };
  const breastfeeding = training('Stillen und Bindung', 'Hebammenverband', 420, 16);
  const crying = training('Exzessives Schreien begleiten', 'Akademie für Geburtshilfe', 250, 12);
  const emergency = training('Notfälle im Wochenbett', 'Parkklinik Auensee', 40, 8);
  const talking = training('Gespräche mit jungen Eltern', 'Volkshochschule Leipzig', 150, 6);
  return [
    fixedPeriod(her, 'HEB_60_3Y', days.fromToday(-400) as LocalDate, at(60)),
    ...proofHandedIn(her, { ...breastfeeding, to: days.fromToday(-419), days: 2 }, at(58), { officer, at: at(55) }),
    ...proofHandedIn(her, crying, at(58), { officer, at: at(55) }),
    ...proofHandedIn(her, talking, at(57), {
      officer,
      at: at(54),
      reason: 'Auf der Bescheinigung fehlt Ihr Name. Bitte reichen Sie die erste Seite nach.',
    }),
    ...proofHandedIn(her, emergency, at(3)),
  ];
}

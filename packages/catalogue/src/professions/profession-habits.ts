import type { HabitualTime, ProfessionHabit } from '@netzwerkstatt/domain';
import { parseProfessionCode } from './index.ts';

const practice = 'Erfahrung der Koordinierungsstellen, nicht erhoben';

const teachers = ['E1', 'E2'];
const dayCare = ['Y3', 'Y4'];
const physicians = ['H3', 'H4', 'H5'];
const volunteers = ['V1', 'V2'];

/**
 * When professions can come, as far as somebody knows. For courts and the police no rule was found: ask on the spot. A
 * Land that knows better has a list of its own.
 */
export const professionHabits: readonly ProfessionHabit[] = [
  good('school_holidays', teachers, 'In Sachsen SächsSchulG § 40 Abs. 2: „insbesondere in der unterrichtsfreien Zeit“'),
  bad('lessons', teachers),
  // Leave is taken and children are looked after all day; ASD and family support stand in for colleagues.
  bad('school_holidays', [...dayCare, 'Y1', 'Y2']),
  bad('morning', dayCare),
  bad('monday_morning', ['Y1']),
  good('wednesday_friday_afternoon', physicians),
  bad('quarter_end', physicians),
  good('evening', volunteers),
];

function good(time: HabitualTime, professions: readonly string[], source = practice): ProfessionHabit {
  return { time, professions: professions.map(parseProfessionCode), suits: true, source };
}

function bad(time: HabitualTime, professions: readonly string[], source = practice): ProfessionHabit {
  return { time, professions: professions.map(parseProfessionCode), suits: false, source };
}

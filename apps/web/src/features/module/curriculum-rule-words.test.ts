import type { CurriculumPartCode, CurriculumRule } from '@netzwerkstatt/catalogue';
import { expect, test } from 'vitest';
import { curriculumRuleWords } from './curriculum-rule-words.ts';

const part = 'project' as CurriculumPartCode & Extract<CurriculumRule, { kind: 'starts_with' }>['module'];
const nameOf = () => 'Praxisprojekt';

test.for<{ rule: CurriculumRule; sentence: string }>([
  {
    rule: { kind: 'minimum_share', scope: 'module', share: 0.8 },
    sentence: 'Mindestens 80\u00a0% der Unterrichtseinheiten jedes Moduls besucht',
  },
  { rule: { kind: 'mandatory_part', part }, sentence: 'Praxisprojekt ist Pflicht' },
  { rule: { kind: 'full_attendance', parts: [] }, sentence: 'Alle Teile ohne Fehlzeit besucht' },
  { rule: { kind: 'full_attendance', parts: [part] }, sentence: 'Ohne Fehlzeit besucht: Praxisprojekt' },
  {
    rule: { kind: 'assignment', part, graded: 'accepted', pages: { min: 6, max: 12 }, isPseudonymised: true },
    sentence: 'Praxisprojekt: eingereicht und angenommen, 6 bis 12 Seiten, niemand darin erkennbar',
  },
  { rule: { kind: 'assignment', part, graded: 'passed' }, sentence: 'Praxisprojekt: bestanden' },
  {
    rule: { kind: 'validity', months: 36, renewalTeachingUnits: 8 },
    sentence: 'Das Zertifikat gilt 36 Monate und wird mit 8 Unterrichtseinheiten Auffrischung erneuert',
  },
  {
    rule: { kind: 'starts_with', module: part },
    sentence: 'Beginnt mit Praxisprojekt, danach in beliebiger Reihenfolge',
  },
])('a rule becomes a sentence: $sentence', ({ rule, sentence }) => {
  expect(curriculumRuleWords(rule, nameOf, 'de')).toBe(sentence);
});

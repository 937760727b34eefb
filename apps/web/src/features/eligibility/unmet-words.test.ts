import type { Ags, EligibilityCondition, EventId, LocalDate, ProfessionCode } from '@netzwerkstatt/domain';
import type { UnmetCode, UnmetCondition, UnmetReason, WayOut } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { conditionLine } from './condition-words.ts';
import { unmetSentence, wayOutLine } from './unmet-words.ts';

const run = {
  id: '00000000-0000-4000-8000-000000000001' as EventId,
  slug: '2027-01-28-netzwerke',
  title: 'Netzwerke aufbauen',
  startsOn: '2027-01-28' as LocalDate,
};
const regions = [{ ags: '14713' as Ags, label: 'Leipzig (Stadt)' }];

/** One of each: whoever adds a reason adds it here, or this does not compile. */
const reasons: { readonly [Code in UnmetCode]: Extract<UnmetReason, { readonly code: Code }> } = {
  profession_not_admitted: { code: 'profession_not_admitted', admitted: ['H1' as ProfessionCode] },
  profession_group_not_admitted: { code: 'profession_group_not_admitted', admitted: ['health'] },
  organisation_type_not_admitted: { code: 'organisation_type_not_admitted', admitted: ['school'] },
  region_not_admitted: { code: 'region_not_admitted', admitted: ['14713' as Ags] },
  function_needed: { code: 'function_needed', admitted: ['head', 'trainer'] },
  left_out: { code: 'left_out', requirement: { kind: 'profession', anyOf: ['J4' as ProfessionCode] } },
  not_invited: { code: 'not_invited' },
  not_in_circle: { code: 'not_in_circle' },
  prerequisite_missing: { code: 'prerequisite_missing', module: 'B01' },
  other_run_booked: { code: 'other_run_booked', run },
  module_completed: { code: 'module_completed', run },
  dates_clash: { code: 'dates_clash', other: run },
  no_alternative_met: {
    code: 'no_alternative_met',
    alternatives: [
      [{ code: 'not_invited', waysOut: [] }],
      [{ code: 'prerequisite_missing', module: 'B01', waysOut: [] }],
    ],
  },
};
const all = Object.values(reasons).map((it): UnmetCondition => ({ ...it, waysOut: [] }));

test('every reason has a sentence of its own in both languages, without a code of ours', () => {
  for (const locale of ['de', 'en'] as const) {
    const sentences = all.map((it) => unmetSentence(it, locale, regions));
    expect(new Set(sentences).size).toBe(all.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^_]+[.:]/);
  }
});

test('„you need B01; next run 28 January“, with the address of that run', () => {
  expect(unmetSentence({ ...reasons.prerequisite_missing, waysOut: [] }, 'de')).toBe(
    'Sie brauchen vorher das Modul B01.',
  );
  expect(wayOutLine({ kind: 'take_module', module: 'B01', nextRun: run }, 'de')).toEqual({
    text: 'Nächster Termin für B01: „Netzwerke aufbauen“ am Donnerstag, 28. Januar 2027',
    href: '/veranstaltungen/2027-01-28-netzwerke',
  });
});

test.for<{ way: WayOut; href: string | undefined }>([
  { way: { kind: 'take_module', module: 'B01' }, href: '/module/B01' },
  { way: { kind: 'other_run', nextRun: run }, href: '/veranstaltungen/2027-01-28-netzwerke' },
  { way: { kind: 'give_back', run }, href: '/meine' },
  { way: { kind: 'choose_from_directory' }, href: '/meine' },
  { way: { kind: 'ask_organiser' }, href: undefined },
])('the way out $way.kind leads to $href', ({ way, href }) => {
  const lines = (['de', 'en'] as const).map((locale) => wayOutLine(way, locale));
  expect(lines.map((it) => it.href)).toEqual([href, href]);
  expect(lines[0]?.text).not.toBe(lines[1]?.text);
});

test('without the names of the districts none is named', () => {
  const sentence = unmetSentence({ ...reasons.region_not_admitted, waysOut: [] }, 'de');
  expect(sentence).toBe('Diese Veranstaltung ist für Menschen, die in anderen Regionen arbeiten.');
});

test.for<{ condition: EligibilityCondition; line: string }>([
  {
    condition: { kind: 'profession', anyOf: ['H1', 'Y3'] as unknown as ProfessionCode[] },
    line: 'Sie arbeiten in einem dieser Berufe oder Felder: Hebammen und Kitas',
  },
  {
    condition: { kind: 'region', anyOf: ['14713' as Ags] },
    line: 'Sie arbeiten in einer dieser Regionen: Leipzig (Stadt)',
  },
  {
    condition: { kind: 'prerequisites', modules: ['B01', 'B02'] },
    line: 'Sie haben vorher abgeschlossen: B01 und B02',
  },
  {
    condition: {
      kind: 'any',
      of: [{ kind: 'invited' }, { kind: 'network_function', anyOf: ['head', 'trainer'] }],
    },
    line: 'Eines davon genügt: Sie sind eingeladen; Sie haben diese Aufgabe im Netzwerk: Leitung einer Einrichtung oder Referent:in',
  },
  {
    condition: {
      kind: 'any',
      of: [{ kind: 'all', of: [{ kind: 'invited' }, { kind: 'no_clash' }] }, { kind: 'one_run' }],
    },
    line: 'Eines davon genügt: Sie sind eingeladen und zugleich Sie sind zur selben Zeit nirgends sonst angemeldet; Sie besuchen nur einen Termin dieses Moduls',
  },
  { condition: { kind: 'all', of: [] }, line: 'Alle können sich anmelden' },
  { condition: { kind: 'any', of: [] }, line: 'Niemand kann sich anmelden' },
])('a condition reads: $line', ({ condition, line }) => {
  expect(conditionLine(condition, 'de', regions)).toBe(line);
});

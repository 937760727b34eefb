import type { TraitRequirement } from '@netzwerkstatt/domain';
import type { EventReference, UnmetCondition, WayOut } from '@netzwerkstatt/registration';
import { formatDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { namesOf, type RegionNames } from './trait-words.ts';

const words = translated(
  {
    professions: (names: string) => `Diese Veranstaltung ist für andere Berufe: ${names}.`,
    groups: (names: string) => `Diese Veranstaltung ist für andere Bereiche: ${names}.`,
    organisations: (names: string) => `Diese Veranstaltung ist für Menschen aus anderen Einrichtungen: ${names}.`,
    regions: (names: string) => `Diese Veranstaltung ist für Menschen, die in anderen Regionen arbeiten: ${names}.`,
    otherRegions: 'Diese Veranstaltung ist für Menschen, die in anderen Regionen arbeiten.',
    functions: (names: string) => `Hier brauchen Sie eine Aufgabe im Netzwerk: ${names}.`,
    leftOut: (names: string) => `Für diese Gruppe ist die Veranstaltung nicht gedacht: ${names}.`,
    notInvited: 'Zu dieser Veranstaltung kommen nur eingeladene Personen.',
    notInCircle: 'Diese Veranstaltung ist für die Mitglieder eines Qualitätszirkels.',
    missing: (module: string) => `Sie brauchen vorher das Modul ${module}.`,
    otherRun: (title: string, day: string) =>
      `Sie sind schon für einen anderen Termin dieses Moduls angemeldet: „${title}“ am ${day}.`,
    completed: (title: string, day: string) => `Sie haben dieses Modul schon abgeschlossen: „${title}“ am ${day}.`,
    clash: (title: string, day: string) => `Zur selben Zeit sind Sie schon woanders angemeldet: „${title}“ am ${day}.`,
    alternatives: 'Mindestens eines davon ist nötig:',
    nobody: 'Für diese Veranstaltung kann sich zurzeit niemand anmelden.',
    nextRun: (module: string, title: string, day: string) => `Nächster Termin für ${module}: „${title}“ am ${day}`,
    noRun: (module: string) => `Für ${module} ist noch kein Termin angekündigt. Mehr über dieses Modul`,
    sameModule: (title: string, day: string) => `Dasselbe Modul ohne Überschneidung: „${title}“ am ${day}`,
    giveBack: (title: string) => `Wenn Sie lieber hierher kommen: Geben Sie Ihren Platz bei „${title}“ zurück`,
    fromDirectory: 'Wählen Sie Ihre Einrichtung aus den Vorschlägen, statt sie nur einzutippen',
    askOrganiser: 'Passt das bei Ihnen nicht? Fragen Sie bei der Koordination nach.',
  },
  {
    professions: (names) => `This event is for other professions: ${names}.`,
    groups: (names) => `This event is for other sectors: ${names}.`,
    organisations: (names) => `This event is for people from other institutions: ${names}.`,
    regions: (names) => `This event is for people who work in other districts: ${names}.`,
    otherRegions: 'This event is for people who work in other districts.',
    functions: (names) => `Here you need a task in the network: ${names}.`,
    leftOut: (names) => `The event is not meant for this group: ${names}.`,
    notInvited: 'This event is for invited people only.',
    notInCircle: 'This event is for the members of a quality circle.',
    missing: (module) => `You need module ${module} first.`,
    otherRun: (title, day) => `You are already registered for another date of this module: “${title}” on ${day}.`,
    completed: (title, day) => `You have already completed this module: “${title}” on ${day}.`,
    clash: (title, day) => `You are registered elsewhere at the same time: “${title}” on ${day}.`,
    alternatives: 'At least one of these is needed:',
    nobody: 'Nobody can register for this event at the moment.',
    nextRun: (module, title, day) => `Next date for ${module}: “${title}” on ${day}`,
    noRun: (module) => `No date for ${module} has been announced yet. More about this module`,
    sameModule: (title, day) => `The same module without a clash: “${title}” on ${day}`,
    giveBack: (title) => `If you would rather come here: give back your place at “${title}”`,
    fromDirectory: 'Choose your institution from the suggestions instead of only typing it',
    askOrganiser: 'Is that not right for you? Ask the coordination office.',
  },
);

/** Why a condition is not met, in one sentence. */
export function unmetSentence(unmet: UnmetCondition, locale: Locale, regions?: RegionNames): string {
  const texts = words[locale];
  const names = (requirement: TraitRequirement) => namesOf(requirement, locale, regions);
  const on = ({ title, startsOn }: EventReference) => [title, formatDay(startsOn, locale)] as const;
  switch (unmet.code) {
    case 'profession_not_admitted':
      return texts.professions(names({ kind: 'profession', anyOf: unmet.admitted }));
    case 'profession_group_not_admitted':
      return texts.groups(names({ kind: 'profession_group', anyOf: unmet.admitted }));
    case 'organisation_type_not_admitted':
      return texts.organisations(names({ kind: 'organisation_type', anyOf: unmet.admitted }));
    case 'region_not_admitted':
      if (regions === undefined) return texts.otherRegions;
      return texts.regions(names({ kind: 'region', anyOf: unmet.admitted }));
    case 'function_needed':
      return texts.functions(names({ kind: 'network_function', anyOf: unmet.admitted }));
    case 'left_out':
      return texts.leftOut(names(unmet.requirement));
    case 'not_invited':
      return texts.notInvited;
    case 'not_in_circle':
      return texts.notInCircle;
    case 'prerequisite_missing':
      return texts.missing(unmet.module);
    case 'other_run_booked':
      return texts.otherRun(...on(unmet.run));
    case 'module_completed':
      return texts.completed(...on(unmet.run));
    case 'dates_clash':
      return texts.clash(...on(unmet.other));
    case 'no_alternative_met': {
      const parts = unmet.alternatives.flat().map((it) => unmetSentence(it, locale, regions));
      return parts.length === 0 ? texts.nobody : [texts.alternatives, ...parts].join(' ');
    }
  }
}

/** What somebody can do, and where; without an address where it is not on a page of ours. */
export function wayOutLine(way: WayOut, locale: Locale): { readonly text: string; readonly href?: string } {
  const texts = words[locale];
  const day = ({ startsOn }: EventReference) => formatDay(startsOn, locale);
  switch (way.kind) {
    case 'take_module': {
      const { module, nextRun } = way;
      if (nextRun === undefined) return { text: texts.noRun(module), href: `/module/${module}` };
      return { text: texts.nextRun(module, nextRun.title, day(nextRun)), href: pageOf(nextRun) };
    }
    case 'other_run':
      return { text: texts.sameModule(way.nextRun.title, day(way.nextRun)), href: pageOf(way.nextRun) };
    case 'give_back':
      return { text: texts.giveBack(way.run.title), href: '/meine' };
    case 'choose_from_directory':
      return { text: texts.fromDirectory, href: '/meine' };
    case 'ask_organiser':
      return { text: texts.askOrganiser };
  }
}

function pageOf({ slug }: EventReference): string {
  return `/veranstaltungen/${slug}`;
}

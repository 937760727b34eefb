import { eventFormats, eventKinds } from '@netzwerkstatt/domain';
import type { Answers, Choices } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { eventWords, kindWord } from '../event/event-words.ts';

/** A value of a facet with the name people know it by. */
export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** All that a search can be narrowed by, in a fixed order: a list that moves under the mouse is no help. */
export interface ProgrammeNames {
  readonly art: readonly NamedValue[];
  readonly format: readonly NamedValue[];
  readonly region: readonly NamedValue[];
  readonly netzwerk: readonly NamedValue[];
  readonly beruf: readonly NamedValue[];
}

interface NameSources {
  readonly land: Answers['programme']['land'];
  readonly choices: Choices;
  readonly networks: Answers['programme']['search']['networks'];
}

export function programmeNames({ land, choices, networks }: NameSources, locale: Locale): ProgrammeNames {
  const { formats } = eventWords[locale];
  return {
    art: eventKinds.map((value) => ({ value, label: kindWord(value, land.words, locale) })),
    format: eventFormats.map((value) => ({ value, label: formats[value] })),
    region: choices.regions.map(({ ags, label }) => ({ value: ags, label })),
    netzwerk: networks.map(({ id, name }) => ({ value: id, label: name })),
    beruf: choices.professions.map(({ code, title }) => ({ value: code, label: title[locale] })),
  };
}

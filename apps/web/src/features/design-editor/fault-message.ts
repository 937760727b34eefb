import type { Locale } from '../../lib/locale.ts';
import type { DesignFault } from './design-values.ts';
import { designWords } from './design-words.ts';

type Words = {
  readonly [Code in DesignFault['code']]: (fault: Extract<DesignFault, { readonly code: Code }>) => string;
};

/** What is wrong at a field of the design, and how to put it right. */
export function faultMessage(fault: DesignFault, locale: Locale): string {
  const say = words[locale][fault.code] as (fault: DesignFault) => string;
  return say(fault);
}

const sample = (
  fault: { readonly kind: keyof typeof designWords.de.kinds; readonly language: 'de' | 'en' | 'hsb' },
  locale: Locale,
) => {
  const { kinds, languages } = designWords[locale];
  return `${kinds[fault.kind]}, ${languages[fault.language]}`;
};

const words: Readonly<Record<Locale, Words>> = {
  de: {
    colour_malformed: () =>
      'Bitte schreiben Sie die Farbe als # mit sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #065a2c.',
    colour_too_light: ({ contrast }) =>
      `Diese Farbe ist zu hell für Schrift: Kontrast ${`${contrast}`.replace('.', ',')}, nötig sind 4,5.`,
    too_many: ({ max }) => `Höchstens ${max} haben Platz.`,
    text_too_long: ({ maxCharacters }) => `Höchstens ${maxCharacters} Zeichen haben Platz.`,
    letter_not_printable: ({ letters }) => `Dieses Zeichen lässt sich nicht drucken: ${letters.join(' ')}`,
    drawing_expected: () => 'Bitte wählen Sie eine SVG-Zeichnung.',
    drawing_has_more: ({ part }) =>
      `In der Zeichnung steckt mehr als Flächen und Linien: „${part}“. Wandeln Sie Schrift in Pfade um und speichern Sie als einfaches SVG.`,
    png_expected: () => 'Bitte wählen Sie ein Bild im Format PNG.',
    picture_too_large: ({ maxKilobytes }) => `Die Datei ist zu groß, höchstens ${maxKilobytes} kB.`,
    alternative_text_missing: () => 'Bitte sagen Sie in Worten, was zu sehen ist: Der Alternativtext fehlt.',
    alternative_text_says_nothing: () => 'Der Alternativtext nennt nur eine Datei. Bitte sagen Sie, was zu sehen ist.',
    placeholder_unknown: ({ placeholder, nearest }) =>
      nearest === undefined
        ? `Den Platzhalter {${placeholder}} gibt es nicht.`
        : `Den Platzhalter {${placeholder}} gibt es nicht. Meinen Sie {${nearest}}?`,
    placeholder_not_of_kind: ({ placeholder, kind }) =>
      `{${placeholder}} gibt es nicht bei: ${designWords.de.kinds[kind]}.`,
    brace_alone: () => 'Eine geschweifte Klammer steht allein. Platzhalter stehen zwischen { und }.',
    too_many_pages: (fault) =>
      `${sample(fault, 'de')}: ${fault.pages} Seiten, höchstens ${fault.maxPages}. Bitte kürzen Sie.`,
    font_missing: ({ font }) =>
      `Die Vorlage verlangt eine Schrift, die es hier nicht gibt: „${font}“. Bitte geben Sie das an die Technik.`,
    gate_closed: (fault) =>
      `${sample(fault, 'de')}: Die Datei wäre nicht barrierefrei oder nicht vollständig. Bitte geben Sie das an die Technik: ${fault.detail}`,
  },
  en: {
    colour_malformed: () => 'Please write the colour as # with six digits or letters from a to f, for example #065a2c.',
    colour_too_light: ({ contrast }) => `This colour is too light for text: contrast ${contrast}, 4.5 is needed.`,
    too_many: ({ max }) => `There is room for ${max} at most.`,
    text_too_long: ({ maxCharacters }) => `There is room for ${maxCharacters} characters at most.`,
    letter_not_printable: ({ letters }) => `This character cannot be printed: ${letters.join(' ')}`,
    drawing_expected: () => 'Please choose an SVG drawing.',
    drawing_has_more: ({ part }) =>
      `There is more than shapes and lines in the drawing: “${part}”. Turn letters into paths and save it as plain SVG.`,
    png_expected: () => 'Please choose a picture in the format PNG.',
    picture_too_large: ({ maxKilobytes }) => `The file is too large, at most ${maxKilobytes} kB.`,
    alternative_text_missing: () => 'Please say in words what there is to see: the alternative text is missing.',
    alternative_text_says_nothing: () => 'The alternative text only names a file. Please say what there is to see.',
    placeholder_unknown: ({ placeholder, nearest }) =>
      nearest === undefined
        ? `There is no placeholder {${placeholder}}.`
        : `There is no placeholder {${placeholder}}. Do you mean {${nearest}}?`,
    placeholder_not_of_kind: ({ placeholder, kind }) =>
      `There is no {${placeholder}} on: ${designWords.en.kinds[kind]}.`,
    brace_alone: () => 'A brace stands alone. Placeholders stand between { and }.',
    too_many_pages: (fault) =>
      `${sample(fault, 'en')}: ${fault.pages} pages, at most ${fault.maxPages}. Please shorten it.`,
    font_missing: ({ font }) =>
      `The template asks for a font this house does not have: “${font}”. Please tell whoever runs the house.`,
    gate_closed: (fault) =>
      `${sample(fault, 'en')}: the file would not be accessible or not be complete. Please tell whoever runs the house: ${fault.detail}`,
  },
};

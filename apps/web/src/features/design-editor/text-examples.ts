import { placeholderIn } from '@netzwerkstatt/certificates';
import type { Block, Language } from './design-values.ts';

const examples: Readonly<Record<Language, Readonly<Record<Block, (name: string) => string>>>> = {
  de: {
    intro: (name) => `Wir bestätigen, dass ${name} teilgenommen hat.`,
    closing: (name) => `Wir danken ${name} für die Mitarbeit.`,
    remarks: () => 'Anerkannt als Fortbildung im Kinderschutz.',
  },
  en: {
    intro: (name) => `We confirm that ${name} took part.`,
    closing: (name) => `We thank ${name} for contributing.`,
    remarks: () => 'Recognised as training in child protection.',
  },
  hsb: {
    intro: (name) => `Wobkrućamy, zo je so wosoba z mjenom ${name} wobdźěliła.`,
    closing: (name) => `Dźakujemy so: ${name}.`,
    remarks: () => 'Připóznate jako dalekubłanje.',
  },
};

/** What could stand in an empty text, with a placeholder as it is written in that language. */
export function exampleText(language: Language, block: Block): string {
  return examples[language][block](placeholderIn(language, 'name'));
}

/** What could stand in an empty line of the letterhead and below it; certificates are German first. */
export const lookExamples = {
  issuerLines: 'Landeskoordinierungsstelle\nMusterstraße 1\n01067 Dresden',
  fundingLine: 'Gefördert aus Mitteln des Landes',
  signerLine: 'Dr. Erika Muster, Leitung',
} as const;

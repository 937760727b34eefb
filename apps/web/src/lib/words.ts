import { formatNumber } from './format-number.ts';
import { type Locale, useLocale } from './locale.ts';

/** Texts of one feature, both languages side by side; a text one of them lacks does not compile. */
export interface Words<Texts> {
  readonly de: Texts;
  readonly en: Texts;
}

type Loose<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : { readonly [Key in keyof T]: Loose<T[Key]> };

/** German first; English must say the same things. */
export function translated<const De>(de: De, en: Loose<De>): Words<Loose<De>> {
  return { de: de as Loose<De>, en };
}

/** The texts in the language of the page. */
export function useWords<Texts>(words: Words<Texts>): Texts {
  return words[useLocale()];
}

/** „1 Platz“, „2 Plätze“: German and English know one and many. */
export function counted(count: number, one: string, many: string, locale: Locale = 'de'): string {
  return `${formatNumber(count, locale)} ${count === 1 ? one : many}`;
}

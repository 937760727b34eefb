import { type Ags, parseAgs } from '@netzwerkstatt/domain';
import type { Source } from '../../source.ts';

/** Where the borders of the districts of Saxony are taken from. */
export const bordersSource: Source = {
  statement: 'Aus den Kreisgrenzen der Übersichtskarte berechnet: Kreise mit gemeinsamen Grenzpunkten',
  evidence: 'public_page',
};

/** Every border within Sachsen once. Pirna and Annaberg do not meet: Mittelsachsen reaches Czechia between them. */
export const borders: readonly (readonly [Ags, Ags])[] = [
  ['14511', '14521'],
  ['14511', '14522'],
  ['14511', '14524'],
  ['14521', '14522'],
  ['14521', '14523'],
  ['14521', '14524'],
  ['14522', '14524'],
  ['14522', '14627'],
  ['14522', '14628'],
  ['14522', '14729'],
  ['14522', '14730'],
  ['14523', '14524'],
  ['14612', '14625'],
  ['14612', '14627'],
  ['14612', '14628'],
  ['14625', '14626'],
  ['14625', '14627'],
  ['14625', '14628'],
  ['14627', '14628'],
  ['14627', '14730'],
  ['14713', '14729'],
  ['14713', '14730'],
  ['14729', '14730'],
].map(([a = '', b = '']) => [parseAgs(a), parseAgs(b)] as const);

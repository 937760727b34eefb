import { type Ags, parseAgs } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { sachsen } from './lands/index.ts';
import { neighboursOf } from './neighbours.ts';

const neighbours = (region: string) => neighboursOf(sachsen, parseAgs(region));
const keys = sachsen.regions.map(({ ags }) => ags);

test('the districts of Sachsen lie beside each other as on the map', () => {
  const labels = new Map(sachsen.regions.map(({ ags, label }) => [ags, label]));
  const map = keys.map((key) => [labels.get(key), neighbours(key).map((it) => labels.get(it))]);
  expect(Object.fromEntries(map)).toEqual({
    'Chemnitz (Stadt)': ['Erzgebirgskreis', 'Landkreis Mittelsachsen', 'Landkreis Zwickau'],
    Erzgebirgskreis: ['Chemnitz (Stadt)', 'Landkreis Mittelsachsen', 'Vogtlandkreis', 'Landkreis Zwickau'],
    'Landkreis Mittelsachsen': [
      'Chemnitz (Stadt)',
      'Erzgebirgskreis',
      'Landkreis Zwickau',
      'Landkreis Meißen',
      'Landkreis Sächsische Schweiz-Osterzgebirge',
      'Landkreis Leipzig',
      'Landkreis Nordsachsen',
    ],
    Vogtlandkreis: ['Erzgebirgskreis', 'Landkreis Zwickau'],
    'Landkreis Zwickau': ['Chemnitz (Stadt)', 'Erzgebirgskreis', 'Landkreis Mittelsachsen', 'Vogtlandkreis'],
    'Dresden (Stadt)': ['Landkreis Bautzen', 'Landkreis Meißen', 'Landkreis Sächsische Schweiz-Osterzgebirge'],
    'Landkreis Bautzen': [
      'Dresden (Stadt)',
      'Landkreis Görlitz',
      'Landkreis Meißen',
      'Landkreis Sächsische Schweiz-Osterzgebirge',
    ],
    'Landkreis Görlitz': ['Landkreis Bautzen'],
    'Landkreis Meißen': [
      'Landkreis Mittelsachsen',
      'Dresden (Stadt)',
      'Landkreis Bautzen',
      'Landkreis Sächsische Schweiz-Osterzgebirge',
      'Landkreis Nordsachsen',
    ],
    'Landkreis Sächsische Schweiz-Osterzgebirge': [
      'Landkreis Mittelsachsen',
      'Dresden (Stadt)',
      'Landkreis Bautzen',
      'Landkreis Meißen',
    ],
    'Leipzig (Stadt)': ['Landkreis Leipzig', 'Landkreis Nordsachsen'],
    'Landkreis Leipzig': ['Landkreis Mittelsachsen', 'Leipzig (Stadt)', 'Landkreis Nordsachsen'],
    'Landkreis Nordsachsen': ['Landkreis Mittelsachsen', 'Landkreis Meißen', 'Leipzig (Stadt)', 'Landkreis Leipzig'],
  });
});

test('whoever has a neighbour is theirs, and nobody is their own', () => {
  const pairs = keys.flatMap((key) => neighbours(key).map((it) => [key, it] as const));
  expect(pairs.filter(([a, b]) => a === b || !neighbours(b).includes(a))).toEqual([]);
});

test('where no borders are written down there are no neighbours', () => {
  expect(neighboursOf({}, '10041' as Ags)).toEqual([]);
});

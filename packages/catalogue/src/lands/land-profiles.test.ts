import { describe, expect, test } from 'vitest';
import { checkLandProfile } from '../check/check-land-profile.ts';
import { findLandProfile, landProfiles, saarland, sachsen } from './index.ts';

test.for(landProfiles)('the data of $name fit together', (profile) => {
  expect(checkLandProfile(profile)).toEqual([]);
});

test('a profile is found by its code, and no other Land has one', () => {
  expect(findLandProfile('DE-SN')).toBe(sachsen);
  expect(findLandProfile('DE-SL')).toBe(saarland);
  expect(findLandProfile('DE-NW')).toBeUndefined();
  expect(findLandProfile('de-sn')).toBeUndefined();
});

test('no profile has a mail address or a telephone number', () => {
  const everything = JSON.stringify(landProfiles);
  expect(everything.match(/\S+@\S+/g)).toBeNull();
  expect(everything.match(/\b(Tel|Fax|Mobil|Handy)\b|\b0\d{2,5}[ /-]\d{3,}/g)).toBeNull();
});

describe('Sachsen', () => {
  test('has 13 regions: three cities and ten counties, each told apart by its label', () => {
    expect(sachsen.regions).toHaveLength(13);
    expect(sachsen.regions.filter((it) => it.kind === 'urban_district').map((it) => it.label)).toEqual([
      'Chemnitz (Stadt)',
      'Dresden (Stadt)',
      'Leipzig (Stadt)',
    ]);
    expect(sachsen.regions.filter((it) => it.name === 'Leipzig').map((it) => [it.ags, it.label])).toEqual([
      ['14713', 'Leipzig (Stadt)'],
      ['14729', 'Landkreis Leipzig'],
    ]);
  });

  test('has Upper Sorbian names where the Sorbs live', () => {
    expect(sachsen.regions.flatMap((it) => (it.localNames ? [[it.name, it.localNames.hsb]] : []))).toEqual([
      ['Bautzen', 'Budyšin'],
      ['Görlitz', 'Zhorjelc'],
    ]);
    expect(sachsen.languages).toEqual(['de', 'hsb', 'en']);
  });

  test('has the four offices of the project under their official names', () => {
    expect(sachsen.networks.map((it) => [it.slug, it.region, it.office])).toEqual([
      ['dresden', '14612', 'Netzwerk für Kinderschutz beim Jugendamt Dresden'],
      ['leipzig', '14713', 'Koordinationsstelle des Leipziger Netzwerkes für Kinderschutz'],
      [
        'lk-leipzig',
        '14729',
        'Koordinationsstelle für Kinderschutz und Soziales Frühwarnsystem im Landratsamt Leipziger Land',
      ],
      ['vogtland', '14523', 'Koordinationsstelle des Netzwerkes für Kinderschutz im Vogtlandkreis'],
    ]);
  });

  test('knows its school holidays up to the first gap of the sources, and says where they come from', () => {
    const { holidays, knownUntil, takenOn, source } = sachsen.schoolHolidays;
    expect(holidays).toHaveLength(13);
    expect(holidays[0]).toEqual({ name: 'Herbst', from: '2026-10-12', to: '2026-10-24' });
    expect(holidays.at(-1)).toEqual({ name: 'Herbst', from: '2028-10-23', to: '2028-11-03' });
    expect([knownUntil, takenOn]).toEqual(['2028-04-22', '2026-11-21']);
    expect(source).toMatch(/nicht amtliche Portale.*für 2028 fehlen/);
  });

  test('gives a certificate from four fifths on, and thanks no funder nobody knows', () => {
    const { title, minimumAttendanceShare, fundingLine } = sachsen.certificate;
    expect([title, minimumAttendanceShare, fundingLine]).toEqual(['Teilnahmebescheinigung', 0.8, undefined]);
  });

  test('offers the whole catalogue and counts all 14 regimes', () => {
    expect([sachsen.modules.length, sachsen.curricula.length, sachsen.cpdRegimes.length]).toEqual([24, 5, 14]);
  });
});

describe('Saarland', () => {
  test('has six districts, one of them no county', () => {
    expect(saarland.regions.map((it) => [it.ags, it.label])).toEqual([
      ['10041', 'Regionalverband Saarbrücken'],
      ['10042', 'Landkreis Merzig-Wadern'],
      ['10043', 'Landkreis Neunkirchen'],
      ['10044', 'Landkreis Saarlouis'],
      ['10045', 'Saarpfalz-Kreis'],
      ['10046', 'Landkreis St. Wendel'],
    ]);
  });

  test('works with the very versions it took over', () => {
    expect(saarland.modules.map((it) => [it.code, it.version])).toEqual([
      ['L01', 1],
      ['L02', 1],
      ['L05', 1],
      ['L13', 1],
    ]);
    expect(saarland.modules.every((it) => sachsen.modules.includes(it))).toBe(true);
  });

  test('does not pretend to know its school holidays', () => {
    expect(saarland.schoolHolidays).toEqual({
      holidays: [],
      knownUntil: null,
      takenOn: '2026-11-21',
      source: 'Noch nicht erhoben',
    });
  });

  test('marks its own words as unverified', () => {
    expect(saarland.words.programme.source.evidence).toBe('unverified');
    expect(saarland.words.caseAdviser.source.evidence).toBe('read');
  });
});

import { parseHistoricDate } from '@netzwerkstatt/domain';
import type { ArchivedProject, ProjectArchive } from '../../../project-archive.ts';
import { projectPage } from '../sources.ts';

export const project: ArchivedProject = {
  slug: 'netzwerke-fuer-kinderschutz-sachsen',
  title: 'Netzwerke für Kinderschutz Sachsen',
  longTitle: 'Landesprojekt „Netzwerke für Kinderschutz Sachsen“ / „Netzwerke für Kinderschutz – Pro Kind Sachsen“',
  subtitle: 'Ausbau von interdisziplinären Netzwerkstrukturen für Kinderschutz und Frühe Hilfen',
  firstDate: parseHistoricDate('2007-09-17'),
  lastDate: parseHistoricDate('2011-11-28'),
  operator: 'Felsenweg-Institut (der Karl Kübel Stiftung)',
  fundingNote:
    'Die Zeile „Gefördert mit Mitteln des :“ endete mit zwei Logos, die nicht erhalten sind; eine öffentliche Seite nennt den Freistaat Sachsen und das BMFSFJ.',
  research: {
    institution: 'Leipziger Institut für angewandte Weiterbildungsforschung e.V.',
    role: 'Wissenschaftliche Begleitung',
  },
  affiliatedProgramme: {
    name: 'Pro Kind Sachsen',
    kind: 'Frühpräventionsprogramm',
    testedAt: ['Dresden', 'Leipzig', 'Landkreis Leipzig', 'Vogtlandkreis'],
    intakePlaces: ['Großraum Meißen/Radebeul', 'Heidenau', 'Pirna'],
    sisterProgrammes: ['Pro Kind Bremen', 'Pro Kind Niedersachsen'],
  },
  source: projectPage,
};

/** Fourteen people sat for thirteen institutions. */
export const advisoryBoard: ProjectArchive['advisoryBoard'] = [
  { institution: 'TU Dresden', seats: 1 },
  { institution: 'Jugendamt Vogtlandkreis', seats: 1 },
  { institution: 'Jugendamt Leipzig', seats: 1 },
  { institution: 'Sächsisches Landesjugendamt', seats: 2 },
  { institution: 'Deutsches Jugendinstitut', seats: 1 },
  { institution: 'Sächsischer Hebammenverband', seats: 1 },
  { institution: 'Jugendamt Dresden', seats: 1 },
  { institution: 'Sächsisches Staatsministerium für Soziales und Verbraucherschutz', seats: 1 },
  { institution: 'LIGA der freien Wohlfahrtspflege', seats: 1 },
  { institution: 'Universität Leipzig', seats: 1 },
  { institution: 'AOK PLUS', seats: 1 },
  { institution: 'Jugendamt Landkreis Leipzig', seats: 1 },
  { institution: 'Felsenweg-Institut', seats: 1 },
];

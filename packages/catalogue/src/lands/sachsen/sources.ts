import type { Source } from '../../source.ts';

export const projectPage: Source = {
  statement: 'Internetseite des Landesprojekts „Netzwerke für Kinderschutz Sachsen“',
  evidence: 'original',
};

export const leipzigSlides: Source = {
  statement: 'Folien des Leipziger Netzwerkes für Kinderschutz vom 9. Juni 2009',
  evidence: 'original',
};

import type { PersonName } from '@netzwerkstatt/domain';

// Invented by hand, as mixed as the staff of Saxon offices and practices is; nobody in the archive is called like this.
const givenNames =
  'Anja Birgit Carola Dana Elena Franziska Grit Heike Ines Jana Katrin Linh Manuela Nadine Olga Peggy Ramona Silke Tatjana Ulrike Verena Wiebke Yvonne Zofia Ahmed Bernd Christoph Dirk Enrico Falk Gerd Henning Ivo Jens Karsten Lutz Marko Norbert Pawoł Rico'.split(
    ' ',
  );

const familyNames =
  'Albrecht Arnold Bergmann Böhme Börner Dietrich Ebert Engelmann Fiedler Förster Gärtner Günther Haase Hartmann Hempel Henke Jäger Kaden Kaiser Keller Köhler Kowalczyk Krawc Kretzschmar Kühn Lehmann Lindner Löffler Mehnert Melzer Neumann Nguyen Noack Nowak Oehme Öztürk Petzold Pohl Reuter Richter Roscher Schubert Seidel Šołta Tran Uhlig Voigt Weigel Winkler Yıldız Zeidler Zschoche Żur'.split(
    ' ',
  );

/** A name for each number below 2 120, and no name twice. */
export function nameOf(number: number): { readonly givenName: PersonName; readonly familyName: PersonName } {
  // The lengths of the two lists have no common divisor.
  const givenName = givenNames[number % givenNames.length];
  const familyName = familyNames[number % familyNames.length];
  return { givenName: givenName as PersonName, familyName: familyName as PersonName };
}

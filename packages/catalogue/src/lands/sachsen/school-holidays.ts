import { parseLocalDate, type SchoolHoliday, type SchoolHolidayTable } from '@netzwerkstatt/domain';

/**
 * A snapshot, and not an official one. For 2028 the sources lack the day off after Ascension, Pfingsten and Christmas:
 * the table ends where the first of these gaps begins, although later spans are known and listed.
 */
export const schoolHolidays: SchoolHolidayTable = {
  holidays: [
    span('Herbst', '2026-10-12', '2026-10-24'),
    span('Weihnachten', '2026-12-23', '2027-01-02'),
    span('Winter', '2027-02-08', '2027-02-19'),
    span('Ostern', '2027-03-26', '2027-04-02'),
    span('Unterrichtsfreier Tag', '2027-05-07', '2027-05-07'),
    span('Pfingsten', '2027-05-15', '2027-05-18'),
    span('Sommer', '2027-07-10', '2027-08-20'),
    span('Herbst', '2027-10-11', '2027-10-23'),
    span('Weihnachten', '2027-12-23', '2028-01-01'),
    span('Winter', '2028-02-14', '2028-02-26'),
    span('Ostern', '2028-04-14', '2028-04-22'),
    span('Sommer', '2028-07-22', '2028-09-01'),
    span('Herbst', '2028-10-23', '2028-11-03'),
  ],
  knownUntil: parseLocalDate('2028-04-22'),
  takenOn: parseLocalDate('2026-11-21'),
  source:
    'Zwei nicht amtliche Portale (gs-seifersdorf.de, ab-in-den-urlaub.de), nicht am Erlass des Kultusministeriums geprüft; für 2028 fehlen der unterrichtsfreie Tag, Pfingsten und Weihnachten',
};

function span(name: string, from: string, to: string): SchoolHoliday {
  return { name, from: parseLocalDate(from), to: parseLocalDate(to) };
}

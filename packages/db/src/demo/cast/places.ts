/** A town of each district of Sachsen, where those work whose office is not in the directory. */
export const towns: Readonly<Record<string, string>> = {
  '14511': 'Chemnitz',
  '14521': 'Annaberg-Buchholz',
  '14522': 'Freiberg',
  '14523': 'Plauen',
  '14524': 'Zwickau',
  '14612': 'Dresden',
  '14625': 'Bautzen',
  '14626': 'Görlitz',
  '14627': 'Meißen',
  '14628': 'Pirna',
  '14713': 'Leipzig',
  '14729': 'Grimma',
  '14730': 'Torgau',
};

import type { WrittenHouse } from '../story/written-house.ts';

/** Two invented houses. */
export const housesOfSaarland = {
  saarbruecken: {
    name: 'Haus am Saarbogen',
    place: 'Saarbrücken',
    region: '10041',
    accessibility: { stepFree: true },
    rooms: [
      { name: 'Raum 3', capacity: 18, stepFree: true },
      { name: 'Raum 4', capacity: 12, stepFree: true },
    ],
  },
  neunkirchen: {
    name: 'Bürgerhaus an der Blies',
    place: 'Neunkirchen',
    region: '10043',
    accessibility: { stepFree: true, inductionLoop: true },
    rooms: [{ name: 'Kleiner Saal', capacity: 30, stepFree: true, inductionLoop: true }],
  },
} satisfies Record<string, WrittenHouse>;

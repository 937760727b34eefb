import { type EmailAddress, type LandCode, parseLandCode } from '@netzwerkstatt/domain';
import { protagonist } from './cast/population.ts';
import { speakerOfSachsen, staffOfSaarland, staffOfSachsen } from './cast/staff.ts';

/** Somebody of the story in whose name a visitor may look around. */
export interface DemoPerson {
  readonly land: LandCode;
  readonly role: string;
  readonly email: EmailAddress;
}

const sachsen = parseLandCode('DE-SN');
const saarland = parseLandCode('DE-SL');

/** One for each role, and a second one for what takes two people. */
export const demoPeople: readonly DemoPerson[] = [
  { land: sachsen, role: 'Partnerin (Familienhebamme)', email: protagonist.email },
  { land: sachsen, role: 'Koordination Leipzig', email: staffOfSachsen.leipzig.email },
  { land: sachsen, role: 'Landeskoordination Sachsen', email: staffOfSachsen.land.email },
  { land: sachsen, role: 'Landeskoordination Sachsen, zweite Person', email: staffOfSachsen.funding.email },
  { land: sachsen, role: 'Referentin', email: speakerOfSachsen(1).email },
  { land: sachsen, role: 'Prüfstelle', email: staffOfSachsen.auditor.email },
  { land: saarland, role: 'Landeskoordination Saarland', email: staffOfSaarland.land.email },
];

import { deskEventPath } from '../desk/desk-paths.ts';

/** The list of circles at the desk. */
export const circlesPath = '/arbeit/zirkel';

type CircleTab = 'mitglieder' | 'protokolle' | 'aufgaben' | 'ergebnis';

/** Address of a tab of a circle at the desk. */
export function circlePath(event: string, tab: CircleTab): string {
  return `${deskEventPath(event)}/${tab}`;
}

/** The minutes of one meeting; without one, of the latest. */
export function minutesPath(event: string, session?: string): string {
  const path = circlePath(event, 'protokolle');
  return session === undefined ? path : `${path}?termin=${session}`;
}

/** Where the world reads what a circle found out. */
export function circleResultPath(slug: string): string {
  return `/qualitaetszirkel/${slug}`;
}

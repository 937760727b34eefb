import type { RecognitionState } from './recognition-data.ts';

export const ownRecognitionsPath = '/meine/anrechnungen';
export const newRecognitionPath = '/meine/anrechnungen/neu';
export const recognitionsRoot = '/arbeit/anrechnungen';

/** Names of the states in an address. */
const stateNames = {
  open: 'offen',
  asked_back: 'rueckfrage',
  decided: 'entschieden',
  withdrawn: 'zurueckgezogen',
  taken_back: 'zurueckgenommen',
} as const satisfies Record<RecognitionState, string>;

export const recognitionStates = Object.keys(stateNames) as readonly RecognitionState[];

export function stateCalled(name: string | undefined): RecognitionState | undefined {
  return recognitionStates.find((it) => stateNames[it] === name);
}

interface Wanted {
  readonly state?: RecognitionState | undefined;
  readonly q?: string | undefined;
  readonly page?: number;
}

/** The queue; without a state all requests. */
export function recognitionsPath({ state, q, page = 1 }: Wanted = {}): string {
  return withSearch(recognitionsRoot, { stand: state && stateNames[state], q, seite: page > 1 ? String(page) : '' });
}

export function recognitionPath(id: string): string {
  return `${recognitionsRoot}/${id}`;
}

export function equivalencesPath({ q, page = 1 }: Omit<Wanted, 'state'> = {}): string {
  return withSearch(`${recognitionsRoot}/tabelle`, { q, seite: page > 1 ? String(page) : '' });
}

function withSearch(path: string, search: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value) params.set(key, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

import { parseHistoricDate } from '@netzwerkstatt/domain';
import type { ArchivedEvent, ArchivedEventId } from '../../../project-archive.ts';

interface ArchivedEventDraft extends Omit<ArchivedEvent, 'id' | 'date' | 'scope'> {
  readonly id: string;
  /** `2009-08-12` or `2009`. */
  readonly date: string;
  /** Slug of the network it was for; `null` for the whole Land. */
  readonly network: string | null;
}

export function defineEvent({ id, date, network, ...rest }: ArchivedEventDraft): ArchivedEvent {
  return {
    ...rest,
    id: id as ArchivedEventId,
    date: parseHistoricDate(date),
    scope: network === null ? { kind: 'land' } : { kind: 'network', network },
  };
}

import type { Event } from '@netzwerkstatt/domain';
import type { PrintedField } from '../ports/index.ts';
import type { CertificatePrinter } from './certificate-dependencies.ts';
import type { EventCertificates } from './event-certificates.ts';

/** A text all certificates of an event have in common, with letters that keep every one of them from being drawn. */
export interface UnprintableField {
  readonly field: PrintedField;
  /** Which date, from 0 in the order of the event; only of `session`. */
  readonly sessionIndex?: number;
  readonly letters: readonly string[];
}

type Unprintable = CertificatePrinter['unprintable'];

/** What stands in the way of everybody's certificate, whatever their name is; asked once and not for each of them. */
export function unprintableFields(
  { event, module, chambers, issuing }: Pick<EventCertificates, 'event' | 'module' | 'chambers' | 'issuing'>,
  unprintable: Unprintable,
): readonly UnprintableField[] {
  const place = event.format === 'online' ? undefined : event.venue?.place;
  const texts: readonly (readonly [PrintedField, ...(string | undefined)[]])[] = [
    ['place', place],
    ['module', module?.code, module?.version, module?.title],
    ['outcome', module?.learningOutcome],
    ['issuer', issuing.issuer.name, ...issuing.issuer.addressLines, issuing.signerLine],
    ['chamber', ...chambers.flatMap((it) => Object.values(it).filter((value) => typeof value === 'string'))],
  ];
  const others = texts.flatMap(([field, ...parts]) => {
    const letters = unprintable(parts.filter((it) => it !== undefined).join(' '));
    return letters.length > 0 ? [{ field, letters }] : [];
  });
  // Who speaks is printed as well, and found at their date.
  const sessions = event.sessions.map((it) => ({ ...it, title: `${it.title ?? ''} ${it.speakers ?? ''}` }));
  return [...unprintableTitles({ ...event, sessions }, unprintable), ...others];
}

/** The same of what staff call an event and its dates; a cancelled date stands on no certificate. */
export function unprintableTitles(
  { title, sessions }: Titled,
  unprintable: Unprintable,
): readonly (UnprintableField & { readonly field: 'title' | 'session' })[] {
  const ofEvent = unprintable(title);
  const ofSessions = sessions.flatMap((session, sessionIndex) => {
    const letters = session.status === 'cancelled' ? [] : unprintable(session.title ?? '');
    return letters.length > 0 ? [{ field: 'session' as const, sessionIndex, letters }] : [];
  });
  return [...(ofEvent.length > 0 ? [{ field: 'title' as const, letters: ofEvent }] : []), ...ofSessions];
}

interface Titled {
  readonly title: string;
  readonly sessions: readonly { readonly title?: string; readonly status?: Event['sessions'][number]['status'] }[];
}

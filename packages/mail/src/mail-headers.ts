import type { MailRecord } from '@netzwerkstatt/application';

/**
 * The headers that make mail programs behave: no answers from machines, and a repeat that says so. Whoever dies between
 * sending and noting it sends again; by the same Message-ID most programs show such a mail once.
 *
 * @param host - Ends the Message-ID; must never change.
 */
export function mailHeaders(
  { id, attempts }: Pick<MailRecord, 'id' | 'attempts'>,
  host: string,
): Record<string, string> {
  return {
    'Message-ID': `<${id}@${host}>`,
    // RFC 3834 §5: no vacation notice in return; the second one is for Exchange.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(attempts > 1 && { 'X-Netzwerkstatt-Repeat': `${attempts}` }),
  };
}

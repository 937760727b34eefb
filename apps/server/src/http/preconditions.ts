import type { IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date.ts';

/** What tells two states of a thing apart, for whoever has seen one of them. */
export interface Validators {
  /** Strong, with its quotes. */
  readonly etag: string;
  /** Whole seconds since 1970; absent where only the tag tells. */
  readonly lastModified?: number;
}

/**
 * What becomes of a GET or HEAD with conditions, exactly by RFC 9110 §13.2.2: an entity tag beats a date, and a date
 * that is none counts for nothing. Express has rules of its own (`request.fresh`): `Cache-Control: no-cache` switches
 * conditions off, and a number is a date.
 */
export function checkPreconditions(
  headers: IncomingHttpHeaders,
  validators: Validators,
  nowMs: number,
): 'send' | 'not_modified' | 'failed' {
  const { etag, lastModified } = validators;
  const date = (name: 'if-modified-since' | 'if-unmodified-since') => {
    const text = headers[name];
    return text === undefined || lastModified === undefined ? undefined : parseHttpDate(text, nowMs);
  };
  const match = headers['if-match'];
  const unmodifiedSince = date('if-unmodified-since');
  if (match !== undefined) {
    if (!tagsOf(match).some((it) => it === '*' || it === etag)) return 'failed';
  } else if (unmodifiedSince !== undefined && Number(lastModified) > unmodifiedSince) {
    return 'failed';
  }
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) {
    return tagsOf(noneMatch).some((it) => it === '*' || it.replace(/^W\//, '') === etag) ? 'not_modified' : 'send';
  }
  const modifiedSince = date('if-modified-since');
  return modifiedSince !== undefined && Number(lastModified) <= modifiedSince ? 'not_modified' : 'send';
}

/** The tags of a list; commas within quotes are part of a tag. */
function tagsOf(list: string): readonly string[] {
  return list.trim() === '*' ? ['*'] : (list.match(/(?:W\/)?"[^"]*"/g) ?? []);
}

/** What a house told somebody who confirmed. */
export interface ToldDecision {
  readonly status: string;
  /** The place in line; absent for those who have a seat. */
  readonly queueNumber?: number;
}

/** Whether the answer is there to the end that `Content-Length` or the last chunk says. */
export function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= end + 4 + Number(length);
}

/** @throws Error when it is not 200. */
export function readDecision(text: string): ToldDecision {
  if (!text.startsWith('HTTP/1.1 200')) throw new Error(`a decision answered ${text.slice(0, 400)}`);
  const end = text.indexOf('\r\n\r\n');
  const sent = text.slice(end + 4);
  const body = /\r\ntransfer-encoding: chunked/i.test(text.slice(0, end)) ? joinChunks(sent) : sent;
  const { status, queueNumber } = (JSON.parse(body) as { result: { data: ToldDecision } }).result.data;
  return { status, ...(queueNumber !== undefined && { queueNumber }) };
}

/** Each chunk stands behind its length in hexadecimal digits; the last one has none. */
function joinChunks(text: string): string {
  let joined = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('\r\n', from) + 2;
    const length = Number.parseInt(text.slice(from, start), 16);
    if (!(length > 0)) return joined;
    joined += text.slice(start, start + length);
    from = start + length + 2;
  }
}

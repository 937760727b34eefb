import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { JsonMember, JsonNode } from './json-node.ts';

/** What is wrong with a text that is no JSON, and where. */
export type JsonRefusal = Refusal<'json_malformed'> & {
  readonly at: number;
  readonly reason: JsonFault;
};

export type JsonFault =
  | 'value_expected'
  | 'name_expected'
  | 'colon_expected'
  | 'comma_or_end_expected'
  | 'trailing_comma'
  | 'text_not_closed'
  | 'line_end_in_text'
  | 'bad_escape'
  | 'bad_number'
  | 'single_quotes'
  | 'comment'
  | 'name_twice'
  | 'too_deep'
  | 'more_after_end'
  | 'text_ends';

/** Deeper than any input of ours, and far from the end of the stack. */
const MAX_DEPTH = 50;

class Fault extends Error {
  readonly reason: JsonFault;
  readonly at: number;
  constructor(reason: JsonFault, at: number) {
    super(reason);
    this.reason = reason;
    this.at = at;
  }
}

/**
 * Reads JSON (RFC 8259) and keeps where everything stands, which `JSON.parse` forgets. Stricter in one point: a name
 * that comes twice in an object is a fault, because one of the two would be lost.
 */
export function readJson(text: string): Result<JsonNode, JsonRefusal> {
  const reader = new Reader(text);
  try {
    return ok(reader.whole());
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return refuse({ code: 'json_malformed', at: fault.at, reason: fault.reason });
  }
}

class Reader {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    // Editors of Windows begin a file with a byte order mark.
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  whole(): JsonNode {
    const node = this.#value(0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail('more_after_end');
    return node;
  }

  #value(depth: number): JsonNode {
    this.#skipBlanks();
    const at = this.#at;
    const next = this.#text[at];
    if (depth > MAX_DEPTH) this.#fail('too_deep');
    if (next === undefined) this.#fail('text_ends');
    if (next === '{') return { kind: 'object', at, members: this.#members(depth) };
    if (next === '[') return { kind: 'list', at, items: this.#items(depth) };
    if (next === '"') return { kind: 'scalar', at, value: this.#string() };
    if (next === "'") this.#fail('single_quotes');
    const word = this.#match(/true|false|null/y);
    if (word !== undefined) return { kind: 'scalar', at, value: JSON.parse(word) as boolean | null };
    const number = this.#match(/[-+.\d][-+.\deE]*/y);
    if (number === undefined) return this.#fail('value_expected');
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(number)) this.#fail('bad_number', at);
    return { kind: 'scalar', at, value: Number(number) };
  }

  #members(depth: number): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    this.#at += 1;
    if (this.#takes('}')) return members;
    do {
      this.#skipBlanks();
      const at = this.#at;
      if (this.#text[at] === "'") this.#fail('single_quotes');
      if (this.#text[at] !== '"') this.#fail(this.#afterComma('}', members.size) ?? 'name_expected');
      const name = this.#string();
      if (members.has(name)) this.#fail('name_twice', at);
      if (!this.#takes(':')) this.#fail('colon_expected');
      members.set(name, { at, node: this.#value(depth + 1) });
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail('comma_or_end_expected');
    return members;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#at += 1;
    if (this.#takes(']')) return items;
    do {
      this.#skipBlanks();
      const trailing = this.#afterComma(']', items.length);
      if (trailing) this.#fail(trailing);
      items.push(this.#value(depth + 1));
    } while (this.#takes(','));
    if (!this.#takes(']')) this.#fail('comma_or_end_expected');
    return items;
  }

  #afterComma(end: string, before: number): JsonFault | undefined {
    return before > 0 && this.#text[this.#at] === end ? 'trailing_comma' : undefined;
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    this.#match(/(?:[^"\\\n\r]|\\[^\n\r])*/y);
    const end = this.#text[this.#at];
    if (end === undefined) this.#fail('text_not_closed', start);
    if (end !== '"') this.#fail('line_end_in_text');
    this.#at += 1;
    const written = this.#text.slice(start, this.#at);
    const wrong = /(?<!\\)(?:\\\\)*\\(?!["\\/bfnrtu])|(?<!\\)(?:\\\\)*\\u(?![\da-fA-F]{4})/.exec(written);
    if (wrong) this.#fail('bad_escape', start + wrong.index);
    // What remains and JSON forbids are tabs and other control characters, which do no harm here.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose of this line
    return JSON.parse(written.replace(/[\u0000-\u001f]/g, ' ')) as string;
  }

  /** Whether a sign comes next, which then is read. */
  #takes(sign: string): boolean {
    this.#skipBlanks();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skipBlanks(): void {
    this.#match(/[ \t\r\n]*/y);
    if (/\/[/*]/y.test(this.#text.slice(this.#at, this.#at + 2))) this.#fail('comment');
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fail(reason: JsonFault, at = this.#at): never {
    throw new Fault(this.#text[at] === undefined ? 'text_ends' : reason, at);
  }
}

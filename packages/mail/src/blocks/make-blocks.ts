import type { Block, Button, Fact } from './block.ts';

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A text of several lines as somebody wrote it: every line that is not empty is a paragraph. */
export function paragraphsOf(text: string): readonly Block[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
}

export function note(text: string): Block {
  return { kind: 'note', text };
}

export function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}

export function facts(...all: readonly Fact[]): Block {
  return { kind: 'facts', facts: all };
}

export function fact(term: string, ...descriptions: readonly string[]): Fact {
  return { term, descriptions };
}

export function button(label: string, url: string): Button {
  return { kind: 'button', label, url, rank: 'main' };
}

export function sideLink(label: string, url: string): Button {
  return { kind: 'button', label, url, rank: 'side' };
}

import type { Block, Button, Fact } from './block.ts';

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
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

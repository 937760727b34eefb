import type { PDFPageProxy } from 'pdfjs-dist';

/** One element of a PDF's structure, as a screen reader meets it. */
export interface PdfElement {
  readonly role: string;
  /** Own text and that of everything inside, in single blanks. */
  readonly text: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly scope?: string;
}

/** What an independent reader makes of a file. */
export interface ReadPdf {
  readonly pages: number;
  /** Every element of all pages, parents before their children, in reading order. */
  readonly elements: readonly PdfElement[];
  readonly title: unknown;
  readonly language: unknown;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly viewerPreferences: ReadonlyMap<string, unknown>;
  /** Titles of the bookmarks, each with those below it. */
  readonly bookmarks: readonly Bookmark[];
  readonly attachments: readonly PdfAttachment[];
}

export interface PdfAttachment {
  readonly name: string;
  readonly content: Uint8Array;
  readonly description: string;
}

export interface Bookmark {
  readonly title: string;
  readonly below: readonly Bookmark[];
}

export async function readPdfFile(pdf: Uint8Array): Promise<ReadPdf> {
  // pdf.js wants the browser's matrices only to draw, which nobody does here.
  Reflect.set(globalThis, 'DOMMatrix', class {});
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const elements: PdfElement[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    elements.push(...(await elementsOf(await document.getPage(number))));
  }
  const outline: PdfBookmark[] = (await document.getOutline()) ?? [];
  const attachments: PdfAttachment[] = [];
  for (const [id, { filename: name, description }] of (await document.getAttachments()) ?? []) {
    const content = Uint8Array.from((await document.getAttachmentContent(id)) ?? []);
    attachments.push({ name, content, description });
  }
  const viewerPreferences = (await document.getViewerPreferences()) as ReadonlyMap<string, unknown>;
  const read: ReadPdf = {
    pages: document.numPages,
    elements,
    title: Reflect.get(info, 'Title'),
    language: Reflect.get(info, 'Language'),
    metadata: Object.fromEntries(metadata as Iterable<[string, unknown]>),
    viewerPreferences,
    bookmarks: outline.map(toBookmark),
    attachments,
  };
  await loading.destroy();
  return read;
}

interface PdfBookmark {
  readonly title: string;
  readonly items: readonly PdfBookmark[];
}

function toBookmark({ title, items }: PdfBookmark): Bookmark {
  return { title, below: items.map(toBookmark) };
}

interface PdfNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly scope?: string;
  readonly id?: string;
  readonly children?: readonly PdfNode[];
}

async function elementsOf(page: PDFPageProxy): Promise<PdfElement[]> {
  const texts = await textsByMark(page);
  const elements: PdfElement[] = [];
  const visit = (node: PdfNode): string => {
    if (node.role === undefined) return texts.get(node.id ?? '') ?? '';
    const at = elements.push({ role: node.role, text: '' }) - 1;
    const text = (node.children ?? []).map(visit).join('');
    const { role, alt, lang, scope } = node;
    elements[at] = { role, text: text.replace(/\s+/g, ' ').trim(), ...omitUndefined({ alt, lang, scope }) };
    return text;
  };
  visit(((await page.getStructTree()) ?? {}) as PdfNode);
  return elements.filter(({ role }) => role !== 'Root');
}

function omitUndefined<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** The text of every piece of marked content; a new line counts as white space. */
async function textsByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1) ?? '');
    } else {
      const mark = open.at(-1) ?? '';
      texts.set(mark, (texts.get(mark) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    }
  }
  return texts;
}

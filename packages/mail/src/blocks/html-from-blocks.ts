import { exhausted } from '@netzwerkstatt/domain';
import type { Block, Button, Fact, Footer } from './block.ts';
import { escapeHtml } from './escape-html.ts';
import { styles } from './styles.ts';

/** What an HTML document says of itself, and what it shows. */
export interface HtmlMail {
  readonly locale: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly footer: Footer;
}

/**
 * The HTML of a mail: a whole document of one column, without images, style sheets or anything that is loaded. The
 * language stands a second time in the body, because some programs show nothing but what is in there.
 */
export function htmlFromBlocks({ locale, title, blocks, footer }: HtmlMail): string {
  const lang = escapeHtml(locale);
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="ltr">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    // iOS would make links of dates and house numbers.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="${styles.body}">`,
    `<div lang="${lang}" dir="ltr" style="${styles.column}">`,
    `<p style="${styles.sender}">${escapeHtml(footer.senderName)}</p>`,
    ...blocks.map((block, index) => blockHtml(block, index === firstHeading(blocks))),
    footerHtml(footer),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function firstHeading(blocks: readonly Block[]): number {
  return blocks.findIndex(({ kind }) => kind === 'heading');
}

function blockHtml(block: Block, isFirstHeading: boolean): string {
  switch (block.kind) {
    case 'heading': {
      const tag = isFirstHeading ? 'h1' : 'h2';
      return `<${tag} style="${styles[tag]}">${escapeHtml(block.text)}</${tag}>`;
    }
    case 'paragraph':
    case 'note':
      return `<p style="${styles[block.kind]}">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return [`<dl style="${styles.facts}">`, ...block.facts.map(factHtml), '</dl>'].join('\n');
    case 'button':
      return block.rank === 'main' ? buttonHtml(block) : sideLinkHtml(block);
    case 'list': {
      const items = block.items.map((item) => `<li style="${styles.item}">${escapeHtml(item)}</li>`);
      return [`<ul style="${styles.list}">`, ...items, '</ul>'].join('\n');
    }
    default:
      return exhausted(block);
  }
}

function factHtml({ term, descriptions }: Fact): string {
  const shown = descriptions.map((description, index) => {
    const style = index === descriptions.length - 1 ? styles.lastDescription : styles.description;
    return `<dd style="${style}">${escapeHtml(description)}</dd>`;
  });
  return [`<dt style="${styles.term}">${escapeHtml(term)}</dt>`, ...shown].join('\n');
}

function buttonHtml({ label, url }: Button): string {
  const link = `<a href="${escapeHtml(url)}" style="${styles.button}">${escapeHtml(label)}</a>`;
  const cell = `<td bgcolor="#065a2c" style="${styles.buttonCell}">${link}</td>`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${styles.buttonTable}"><tr>${cell}</tr></table>`;
}

function sideLinkHtml({ label, url }: Button): string {
  return `<p style="${styles.sideLink}"><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`;
}

function footerHtml({ lines, senderName, origin }: Footer): string {
  const link = `${escapeHtml(senderName)}: <a href="${escapeHtml(origin)}">${escapeHtml(origin)}</a>`;
  const shown = [...lines.map(escapeHtml), link].map((line) => `<p style="${styles.footerLine}">${line}</p>`);
  return [`<div style="${styles.footer}">`, ...shown, '</div>'].join('\n');
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Links and pictures of a document that point to nothing in the repository. Addresses elsewhere are not asked for. */
export function brokenLinks(text: string, file: string): readonly string[] {
  const withoutCode = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  const targets = [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(target, text, file));
}

function leadsSomewhere(target: string, text: string, file: string): boolean {
  const [path = '', anchor] = target.split('#');
  const document = path === '' ? file : join(dirname(file), path);
  if (!existsSync(document)) return false;
  if (anchor === undefined || !document.endsWith('.md')) return true;
  const headings = [...(path === '' ? text : readFileSync(document, 'utf8')).matchAll(/^#+ (.+)$/gm)];
  return headings.some(([, heading = '']) => anchorOf(heading) === anchor);
}

/** As hosting sites make anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

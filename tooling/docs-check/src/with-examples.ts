import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const marked = /<!-- example: (\S+) -->\n```(\w+)\n[\s\S]*?```/g;

/** The document with every marked block holding exactly the file it names, so that no example can lie. */
export function withExamples(text: string, file: string): string {
  return text.replace(marked, (_, path: string, language: string) => {
    const content = readFileSync(join(dirname(file), path), 'utf8').trimEnd();
    return `<!-- example: ${path} -->\n\`\`\`${language}\n${content}\n\`\`\``;
  });
}

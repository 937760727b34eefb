import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { placeBackgrounds } from './place-backgrounds.ts';
import { UnprintableCertificateError } from './print-refusal.ts';

export type PdfStandard = 'ua-1' | 'a-2a' | 'a-3a';

/** A template and everything it reads. */
export interface TypstJob {
  readonly template: string;
  /** What `sys.inputs` has. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files beside the template, there for this job only. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** What came of a template besides a file. */
export interface TypstPages {
  readonly count: number;
  /** All of them below one another, as SVG. */
  draw(): string;
}

export type ExportPdf = (standard: PdfStandard) => Buffer;

export interface TypstCompiler {
  /** Lays a template out once, and exports it as often as `work` asks for. Nothing is remembered for long. */
  layOut<Value>(job: TypstJob, work: (exportPdf: ExportPdf, pages: TypstPages) => Value): Value;
}

/** The folder lies beside `src` and `dist`, so that both find it in the same place. */
export const templates = new URL('../../templates/', import.meta.url);

/** Results unused for so many certificates are forgotten. */
const CACHE_AGE = 10;

/** Typst with our fonts and no others. */
export function createTypstCompiler(fonts: readonly Buffer[]): TypstCompiler {
  const workspace = fileURLToPath(templates);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] });
  return {
    layOut({ template, inputs, files }, work) {
      try {
        for (const [name, content] of files) compiler.mapShadow(join(workspace, name), content);
        const pages = compile(compiler, template, inputs);
        return work((standard) => exportPdf(compiler, pages, standard), {
          count: pages.numOfPages,
          draw: () => placeBackgrounds(compiler.plainSvg(pages)),
        });
      } finally {
        for (const name of files.keys()) compiler.unmapShadow(join(workspace, name));
        // Without this Typst remembers every certificate it ever drew.
        compiler.evictCache(CACHE_AGE);
      }
    },
  };
}

/** A warning is an error: with an unknown font Typst warns, draws an empty page, and validators call it accessible. */
function compile(compiler: NodeCompiler, template: string, inputs: TypstJob['inputs']): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  // Not takeDiagnostics: it leaves the warnings out.
  const complaint = compiled.takeError() ?? compiled.takeWarnings();
  if (complaint !== null) throw new Error(`the template is wrong: ${JSON.stringify(complaint.shortDiagnostics)}`);
  if (compiled.result === null) throw new Error('the template gave no pages');
  return compiled.result;
}

function exportPdf(compiler: NodeCompiler, pages: NodeTypstDocument, pdfStandard: PdfStandard): Buffer {
  try {
    return compiler.pdf(pages, { pdfStandard });
  } catch (cause) {
    const letter = /the text `\\?"(.+?)\\?"` could not be displayed/.exec(String(cause))?.[1];
    if (letter !== undefined) {
      throw new UnprintableCertificateError({ code: 'letter_not_printable', letters: [letter] });
    }
    throw new Error(`the certificate is no ${pdfStandard}`, { cause });
  }
}

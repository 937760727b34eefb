import { createHash } from 'node:crypto';
import {
  askBackAboutRecognition,
  decideRecognitionRequest,
  type Person,
  requestRecognition,
  saveEquivalence,
  uploadProof,
} from '@netzwerkstatt/application';
import type { EmailAddress, Instant, LocalDate, RecognitionRequestId, TeachingUnits } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { type StoryHouse, told } from './story-house.ts';

/** A course of somebody else, and what of it counts. */
export interface CourseElsewhere {
  readonly provider: string;
  readonly title: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly teachingUnits: TeachingUnits;
}

/** The Land writes down what a course counts for. */
export function equivalence(
  officer: EmailAddress,
  { provider, title, teachingUnits }: CourseElsewhere,
  { module, counts = teachingUnits }: { readonly module: string; readonly counts?: TeachingUnits },
  at: Instant,
): Deed {
  return {
    at,
    async happen(house) {
      const permit = await house.permit(await house.person(officer), 'equivalence.edit', {});
      const validFrom = '2020-01-01' as LocalDate;
      told(
        await saveEquivalence(house.deps, permit, {
          entry: { provider, title, module, teachingUnits: counts, validFrom },
        }),
      );
    },
  };
}

export interface AskedElsewhere {
  readonly person: Person;
  readonly course: CourseElsewhere;
  readonly curriculum: string;
  readonly modules: readonly string[];
}

/** Somebody asks to have a course recognised, with a paper that proves it. */
export function recognitionAsked(asked: AskedElsewhere, at: Instant, next: readonly NextStep[] = []): readonly Deed[] {
  let id: RecognitionRequestId | undefined;
  const { person, course: learned, curriculum, modules } = asked;
  const asking: Deed = {
    at,
    async happen(house) {
      const proof = await paper(house, person, learned.title);
      const permit = await house.permit(person, 'recognition.request', { person: person.id });
      const wish = { curriculum, modules, learned, proofs: [proof] };
      id = told(await requestRecognition(house.deps, permit, wish)).id;
    },
  };
  const steps = next.map(
    ({ at: when, officer, work }): Deed => ({
      at: when,
      async happen(house) {
        if (id === undefined) throw new Error('nobody asked');
        const target = { person: person.id, recognition: id };
        const permit = await house.permit(await house.person(officer), 'recognition.decide', target);
        const { deps } = house;
        if ('question' in work) told(await askBackAboutRecognition(deps, permit, { revision: 1, text: work.question }));
        else told(await decideRecognitionRequest(deps, permit, { revision: 1, ...work }));
      },
    }),
  );
  return [asking, ...steps];
}

export interface NextStep {
  readonly at: Instant;
  readonly officer: EmailAddress;
  readonly work:
    | { readonly question: string }
    | {
        readonly granted: readonly { readonly module: string; readonly teachingUnits: TeachingUnits }[];
        readonly reason: string;
      };
}

async function paper(house: StoryHouse, person: Person, title: string) {
  const content = Buffer.from(onePage(title));
  const permit = await house.permit(person, 'proof.upload', { person: person.id });
  const sha256 = createHash('sha256').update(content).digest('hex');
  return told(await uploadProof(house.deps, permit, { name: 'Teilnahmebescheinigung.pdf', content, sha256 })).id;
}

/** A page with one line, as short as a PDF can be. */
function onePage(line: string): string {
  const text = line.normalize('NFD').replace(/[^\x20-\x7e]|[()\\]/g, '');
  const drawing = `BT /F1 18 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((content, index) => `${index + 1} 0 obj\n${content}\nendobj\n`);
  const header = '%PDF-1.4\n';
  const offsets = objects.map((_, index) => header.length + objects.slice(0, index).join('').length);
  const entries = offsets.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`).join('');
  const body = header + objects.join('');
  return `${body}xref\n0 6\n0000000000 65535 f \n${entries}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}

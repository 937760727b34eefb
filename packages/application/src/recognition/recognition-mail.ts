import type { RecognisedUnits } from '@netzwerkstatt/certificates';
import type { Dependencies } from '../dependencies.ts';
import type { ToldRecognition } from '../mail/mail-message.ts';
import type { LandTransaction, MailId, OutgoingMail, RecognitionRequest } from '../ports/index.ts';
import type { SeriesAsked } from './series-asked.ts';

type Outcome =
  | {
      readonly kind: 'recognition_decided' | 'recognition_taken_back';
      readonly reason: string;
      readonly granted: readonly RecognisedUnits[];
    }
  | { readonly kind: 'recognition_question'; readonly question: string };

/** The letter to whoever asked; nobody gets one whose account is gone. */
export async function recognitionMail(
  deps: Dependencies,
  tx: LandTransaction,
  about: { readonly request: RecognitionRequest; readonly series: SeriesAsked },
  outcome: Outcome,
): Promise<readonly OutgoingMail[]> {
  const { request, series } = about;
  const person = await tx.people.get(request.person);
  if (person === undefined) return [];
  const told = {
    locale: person.locale,
    recipientName: `${person.givenName} ${person.familyName}`,
    curriculum: series.curriculum.title,
    learned: request.learned,
  };
  const message =
    outcome.kind === 'recognition_question'
      ? { ...told, ...outcome }
      : { ...told, kind: outcome.kind, reason: outcome.reason, modules: toldModules(about, outcome.granted) };
  return [
    {
      id: deps.random.id<MailId>(),
      key: `${outcome.kind}:${request.id}:${request.revision}`,
      to: person.email,
      message,
      person: person.id,
      createdAt: deps.clock.now(),
    },
  ];
}

/** Module by module as it was asked for, with what became of it. */
function toldModules(
  { request, series }: { readonly request: RecognitionRequest; readonly series: SeriesAsked },
  granted: readonly RecognisedUnits[],
): readonly ToldRecognition[] {
  return series.modules
    .filter(({ module }) => request.modules.includes(module))
    .map(({ module, title, teachingUnits }) => ({
      module,
      title,
      teachingUnits,
      grantedUnits: granted.find((it) => it.module === module)?.teachingUnits ?? 0,
    }));
}

import { decideRecognition, type RecognisedUnits, type RecognitionRefusal } from '@netzwerkstatt/certificates';
import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { RecognitionRequest } from '../ports/index.ts';
import { type ChangeRecognitionRefusal, changeRecognition } from './change-recognition.ts';
import { recognitionMail } from './recognition-mail.ts';
import { courseBehind, findSeries, recognisedFor } from './series-asked.ts';

type DecisionRefusal = RecognitionRefusal | Refusal<'curriculum_not_found'> | Refusal<'reason_missing'>;
type QuestionRefusal = Refusal<'question_missing'> | Refusal<'curriculum_not_found'>;

export type DecideRecognitionRefusal = ChangeRecognitionRefusal | DecisionRefusal;
export type AskBackRefusal = ChangeRecognitionRefusal | QuestionRefusal;

/**
 * An officer recognises modules as a whole or in part, or none: always with a reason, which the person reads, and never
 * beyond the cap of the series or the length of the course. What is recognised counts from now on, wherever a module is asked for.
 */
export async function decideRecognitionRequest(
  deps: Dependencies,
  permit: Permit<'recognition.decide'>,
  command: { readonly revision: number; readonly granted: readonly RecognisedUnits[]; readonly reason: string },
): Promise<Result<RecognitionRequest, DecideRecognitionRefusal>> {
  const by = personBehind(permit);
  const { land } = permit.target;
  return changeRecognition<DecisionRefusal>(deps, permit, command.revision, async (tx, request) => {
    const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
    if (!reason.ok) return refuse({ code: 'reason_missing' });
    const series = await findSeries(deps, tx, land, request.curriculum);
    if (series === undefined) return refuse({ code: 'curriculum_not_found' });
    const asked = series.modules.filter(({ module }) => request.modules.includes(module));
    const { person, id } = request;
    const recognised = await recognisedFor(tx, series.modules, person);
    const course = await courseBehind(tx, request);
    const decided = decideRecognition({ person, series: [series], asked, recognised, course }, command.granted, by);
    if (!decided.ok) return decided;
    const granted = decided.value;
    const at = deps.clock.now();
    for (const { module, teachingUnits } of granted) {
      const isWhole = asked.some((it) => it.module === module && it.teachingUnits === teachingUnits);
      const part = isWhole ? {} : { teachingUnits };
      await tx.histories.recognise({ person, module, ...part, request: id, at, by, reason: reason.value });
    }
    const outcome = { kind: 'recognition_decided', reason: reason.value, granted } as const;
    await tx.mail.add(await recognitionMail(deps, tx, { request, series }, outcome));
    await tx.audit.write([
      {
        at,
        actor: by,
        action: permit.action,
        target: { kind: 'recognition', id },
        reason: reason.value,
        facts: {
          granted: granted.map((it) => `${it.module}:${it.teachingUnits}`).join(' '),
          asked: request.modules.join(' '),
        },
      },
    ]);
    return ok({ status: 'decided', endedAt: at, decidedBy: by, reason: reason.value, granted });
  });
}

/** Asks the person for what is missing for a decision; the request waits for their answer. */
export async function askBackAboutRecognition(
  deps: Dependencies,
  permit: Permit<'recognition.decide'>,
  command: { readonly revision: number; readonly text: string },
): Promise<Result<RecognitionRequest, AskBackRefusal>> {
  const by = personBehind(permit);
  return changeRecognition<QuestionRefusal>(deps, permit, command.revision, async (tx, request) => {
    const text = parseLine(command.text, MAX_REASON_CHARACTERS);
    if (!text.ok) return refuse({ code: 'question_missing' });
    const series = await findSeries(deps, tx, permit.target.land, request.curriculum);
    if (series === undefined) return refuse({ code: 'curriculum_not_found' });
    const at = deps.clock.now();
    const question = { kind: 'recognition_question', question: text.value } as const;
    await tx.mail.add(await recognitionMail(deps, tx, { request, series }, question));
    await tx.audit.write([
      {
        at,
        actor: by,
        action: permit.action,
        target: { kind: 'recognition', id: request.id },
        // What was asked stays with the request and goes with it.
        facts: { askedBack: true },
      },
    ]);
    return ok({
      status: 'asked_back',
      questions: [...request.questions, { text: text.value, askedAt: at, askedBy: by }],
    });
  });
}

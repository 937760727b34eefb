import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { DecisionForm } from '../../features/recognition/decision-form.tsx';
import { deskRecognitionWords } from '../../features/recognition/desk-recognition-words.ts';
import { QuestionForm } from '../../features/recognition/question-form.tsx';
import { RecognitionOutcome } from '../../features/recognition/recognition-outcome.tsx';
import { recognitionsPath } from '../../features/recognition/recognition-paths.ts';
import { RecognitionSheet } from '../../features/recognition/recognition-sheet.tsx';
import { recognitionWords } from '../../features/recognition/recognition-words.ts';
import { RestingCertificates } from '../../features/recognition/resting-certificates.tsx';
import { TakeBack } from '../../features/recognition/take-back.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

/** One request, the decision about it, and whether it was taken back. */
export function RecognitionPage() {
  const words = useWords(deskRecognitionWords);
  const view = getRouteApi('/arbeit/anrechnungen/$recognition').useLoaderData();
  const common = useWords(recognitionWords);
  const locale = useLocale();
  const { request, name, modules, mayDecide, certificates } = view;
  const { status } = request;
  const isWaiting = status === 'open' || status === 'asked_back';
  const granted = 'granted' in request ? request.granted.reduce((sum, it) => sum + it.teachingUnits, 0) : 0;
  const asked = modules.reduce((sum, it) => sum + it.teachingUnits, 0);
  return (
    <Stack gap="large">
      <div>
        <Breadcrumbs items={[{ label: words.title, href: recognitionsPath() }]} current={name} />
        <PageHeader title={words.request(name)} />
        <RecognitionOutcome status={status} granted={granted} asked={asked} />
      </div>
      <RecognitionSheet view={view} />
      {request.status === 'taken_back' && (
        <Note tone="warning" title={common.takenBack(formatInstantDay(request.takenBackAt, locale))}>
          <p>
            <strong>{common.reason}:</strong> <InGerman>{request.takenBackReason}</InGerman>
          </p>
        </Note>
      )}
      {certificates.length > 0 && (
        <Section heading={words.resting}>
          <p>{status === 'taken_back' ? words.restingAfter : words.restingBefore}</p>
          <RestingCertificates certificates={certificates} />
        </Section>
      )}
      {status === 'decided' && granted > 0 && mayDecide && <TakeBack view={view} />}
      {isWaiting && mayDecide && (
        <>
          <DecisionForm key={request.revision} view={view} />
          <QuestionForm request={request} />
        </>
      )}
    </Stack>
  );
}

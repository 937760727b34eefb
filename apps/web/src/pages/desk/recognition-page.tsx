import { getRouteApi } from '@tanstack/react-router';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { DecisionForm } from '../../features/recognition/decision-form.tsx';
import { deskRecognitionWords } from '../../features/recognition/desk-recognition-words.ts';
import { QuestionForm } from '../../features/recognition/question-form.tsx';
import { RecognitionOutcome } from '../../features/recognition/recognition-outcome.tsx';
import { recognitionsPath } from '../../features/recognition/recognition-paths.ts';
import { RecognitionSheet } from '../../features/recognition/recognition-sheet.tsx';
import { useWords } from '../../lib/words.ts';

/** One request, and the decision about it. */
export function RecognitionPage() {
  const words = useWords(deskRecognitionWords);
  const view = getRouteApi('/arbeit/anrechnungen/$recognition').useLoaderData();
  const { request, name, modules, mayDecide } = view;
  const { status } = request;
  const isWaiting = status === 'open' || status === 'asked_back';
  const granted = status === 'decided' ? request.granted.reduce((sum, it) => sum + it.teachingUnits, 0) : 0;
  const asked = modules.reduce((sum, it) => sum + it.teachingUnits, 0);
  return (
    <Stack gap="large">
      <div>
        <Breadcrumbs items={[{ label: words.title, href: recognitionsPath() }]} current={name} />
        <PageHeader title={words.request(name)} />
        <RecognitionOutcome status={status} granted={granted} asked={asked} />
      </div>
      <RecognitionSheet view={view} />
      {isWaiting && mayDecide && (
        <>
          <DecisionForm key={request.revision} view={view} />
          <QuestionForm request={request} />
        </>
      )}
    </Stack>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { ownRecognitionWords } from '../../features/recognition/own-recognition-words.ts';
import { newRecognitionPath, ownRecognitionsPath } from '../../features/recognition/recognition-paths.ts';
import { RequestForm } from '../../features/recognition/request-form.tsx';
import { useWords } from '../../lib/words.ts';

export function NewRecognitionPage() {
  const words = useWords(ownRecognitionWords);
  const { series } = getRouteApi(newRecognitionPath).useLoaderData();
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <Stack>
          <BackLink href={ownRecognitionsPath}>{words.title}</BackLink>
          <PageHeader title={words.newTitle} lead={words.newLead} />
        </Stack>
        <RequestForm series={series} />
      </Stack>
    </Wrap>
  );
}

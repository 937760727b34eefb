import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { CalendarPlus } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { modulesPath } from '../../features/desk/desk-paths.ts';
import { ModuleEditions } from '../../features/module-editor/module-editions.tsx';
import { ModuleEditor } from '../../features/module-editor/module-editor.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { translated, useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/module/$code');

const words = translated(
  { modules: 'Module', plan: 'Veranstaltung planen' },
  { modules: 'Modules', plan: 'Plan an event' },
);

export function DeskModulePage() {
  const texts = useWords(words);
  const { versions, modules } = route.useLoaderData();
  const { code } = route.useParams();
  const inForce = versions.find(({ status }) => status === 'published');
  const shown = inForce ?? versions[0];
  if (shown === undefined) return null;
  return (
    <Stack>
      <div>
        <Breadcrumbs items={[{ label: texts.modules, href: modulesPath() }]} current={code} />
        <PageHeader
          title={
            <>
              {code} <InGerman>{shown.content.title}</InGerman>
            </>
          }
          actions={
            <ButtonLink variant="neutral" href={`/arbeit/veranstaltungen/neu?modul=${code}`}>
              <CalendarPlus />
              {texts.plan}
            </ButtonLink>
          }
        />
      </div>
      <Split kind="panel" side={<ModuleEditions versions={versions} />}>
        {inForce && (
          <ModuleEditor
            key={inForce.id}
            inForce={inForce}
            draft={versions.find(({ status }) => status === 'draft')}
            others={modules.filter(({ content }) => content.code !== code)}
          />
        )}
      </Split>
    </Stack>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { AttendanceSetting } from '../../features/settings/attendance-setting.tsx';
import { settingsWords } from '../../features/settings/settings-words.ts';
import { useWords } from '../../lib/words.ts';

export function SettingsPage() {
  const words = useWords(settingsWords);
  const settings = getRouteApi('/arbeit/einstellungen').useLoaderData();
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} />
      <Section heading={words.teams}>
        <AttendanceSetting key={settings.headsSeeAttendanceSince ?? 'off'} settings={settings} />
      </Section>
      <Section heading={words.certificates}>
        <p>
          <Link href="/arbeit/einstellungen/bescheinigungen">{words.design}</Link>
        </p>
      </Section>
    </Stack>
  );
}

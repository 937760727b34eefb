import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router';
import { NetworkMark } from '../../components/brand/network-mark.tsx';
import {
  Award,
  BookOpen,
  Calendar,
  CalendarDays,
  ClipboardCheck,
  ExternalLink,
  GraduationCap,
  MapPin,
  Settings,
  Users,
} from '../../components/icons.ts';
import { SidebarLayout } from '../../components/layout/sidebar-layout.tsx';
import { SkipLink } from '../../components/navigation/skip-link.tsx';
import { DeskMessages } from '../../features/desk/desk-message.tsx';
import { DeskPerson } from '../../features/desk/desk-person.tsx';
import { useWords } from '../../lib/words.ts';
import { DemoBar } from './demo-bar.tsx';
import { deskFrameWords } from './desk-frame-words.ts';
import { LoadingBar } from './loading-bar.tsx';
import { publicFrameWords } from './public-frame-words.ts';

const MAIN = 'inhalt';

/** The parts of the desk besides its events. */
const sections = [
  { topic: 'planning', href: '/arbeit/planung', icon: <CalendarDays /> },
  { topic: 'circles', href: '/arbeit/zirkel', icon: <Users /> },
  { topic: 'modules', href: '/arbeit/module', icon: <BookOpen /> },
  { topic: 'series', href: '/arbeit/reihen', icon: <GraduationCap /> },
  { topic: 'places', href: '/arbeit/orte', icon: <MapPin /> },
  { topic: 'proofs', href: '/arbeit/nachweise', icon: <ClipboardCheck /> },
  { topic: 'recognitions', href: '/arbeit/anrechnungen', icon: <Award /> },
  { topic: 'settings', href: '/arbeit/einstellungen', icon: <Settings /> },
] as const;

/** What stands around every page of the desk. */
export function DeskFrame() {
  const words = useWords(deskFrameWords);
  const { demo, mailbox, loading } = useWords(publicFrameWords);
  const { land, isDemo } = getRouteApi('__root__').useLoaderData();
  const { hasSettings, hasProofs, hasRecognitions, hasSeries, ...person } = getRouteApi('/arbeit').useLoaderData();
  const isShown = { settings: hasSettings, proofs: hasProofs, recognitions: hasRecognitions, series: hasSeries };
  const shown = sections.filter(({ topic }) => !(topic in isShown) || isShown[topic as keyof typeof isShown]);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isIn = (part: string) => path.startsWith(part);
  return (
    <DeskMessages mainId={MAIN}>
      <LoadingBar label={loading} />
      <SkipLink href={`#${MAIN}`}>{words.skip}</SkipLink>
      {isDemo && <DemoBar text={demo} mailbox={mailbox} />}
      <SidebarLayout
        brand={{ name: words.name, tagline: `Netzwerkstatt ${land.name}`, href: '/arbeit', mark: <NetworkMark /> }}
        navLabel={words.name}
        mainId={MAIN}
        nav={[
          {
            label: words.events,
            href: '/arbeit',
            icon: <Calendar />,
            current: !sections.some(({ href }) => isIn(href)),
          },
          ...shown.map(({ topic, href, icon }) => ({ label: words[topic], href, icon, current: isIn(href) })),
          { label: words.publicSite, href: '/', icon: <ExternalLink /> },
        ]}
        person={<DeskPerson {...person} />}
      >
        <Outlet />
      </SidebarLayout>
    </DeskMessages>
  );
}

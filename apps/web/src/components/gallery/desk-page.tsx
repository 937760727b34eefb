import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { ButtonLink } from '../actions/button-link.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { TextButton } from '../actions/text-button.tsx';
import { NetworkMark } from '../brand/network-mark.tsx';
import { IconList } from '../data/icon-list.tsx';
import { KeyFigures } from '../data/key-figures.tsx';
import { Meter } from '../data/meter.tsx';
import { Timeline } from '../data/timeline.tsx';
import { Badge } from '../feedback/badge.tsx';
import { Note } from '../feedback/note.tsx';
import { StatusMessage } from '../feedback/status-message.tsx';
import {
  Calendar,
  CalendarDays,
  ChartColumn,
  Download,
  Ellipsis,
  House,
  MapPin,
  Pencil,
  Printer,
  ScanLine,
  Send,
  Settings,
  Undo2,
  UserPlus,
  Users,
} from '../icons.ts';
import { Card } from '../layout/card.tsx';
import { Cluster } from '../layout/cluster.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { PersonChip } from '../layout/person-chip.tsx';
import { SidebarLayout } from '../layout/sidebar-layout.tsx';
import { Split } from '../layout/split.tsx';
import { Stack } from '../layout/stack.tsx';
import { Breadcrumbs } from '../navigation/breadcrumbs.tsx';
import { Link } from '../navigation/link.tsx';
import { SkipLink } from '../navigation/skip-link.tsx';
import { TabNav } from '../navigation/tab-nav.tsx';
import { DeskTable } from './desk-table.tsx';

/** The place of those who work with it all day: compact, with a sidebar, a table and what happens next. */
export function DeskPage() {
  const [message, setMessage] = useState<string | undefined>('3 bookings confirmed');
  return (
    <>
      <SkipLink href="#content">Skip to content</SkipLink>
      <SidebarLayout
        brand={{ name: 'Desk', tagline: 'Town Library', href: '/desk', mark: <NetworkMark /> }}
        navLabel="Desk"
        mainId="content"
        nav={[
          { label: 'Today', href: '/desk', icon: <House />, waiting: { count: 3, words: '3 tasks' } },
          { label: 'Courses', href: '/desk/courses', icon: <Calendar />, current: true },
          {
            label: 'Planning',
            href: '/desk/plan',
            icon: <CalendarDays />,
            waiting: { count: 2, words: '2 conflicts', urgent: true },
          },
          { label: 'People', href: '/desk/people', icon: <Users /> },
          { label: 'Reports', href: '/desk/reports', icon: <ChartColumn /> },
        ]}
        person={
          <PersonChip
            name="Kim Novak"
            initials="KN"
            detail="Central library"
            action={<IconButton label="Settings" icon={<Settings />} />}
          />
        }
      >
        <Breadcrumbs items={[{ label: 'Courses', href: '/desk/courses' }]} current="C 1.1, round 4" />
        <Head />
        <Split kind="panel" side={<Side />}>
          <Stack>
            <Note
              tone="warning"
              title="Room 2 is taken twice from 13:00 to 15:30"
              actions={
                <>
                  <ButtonLink variant="quiet" size="small" href="/desk/conflict">
                    Look
                  </ButtonLink>
                  <Button variant="neutral" size="small">
                    Change room
                  </Button>
                </>
              }
            >
              <p>by “Reading circle north”. Room 1 would be free.</p>
            </Note>
            <Figures />
            <Cluster align="end">
              <Button variant="quiet">
                <UserPlus />
                Add
              </Button>
              <ButtonLink variant="quiet" href="/desk/list.csv" download>
                <Download />
                List
              </ButtonLink>
              <Button variant="quiet">
                <Printer />
                Print
              </Button>
            </Cluster>
            <DeskTable />
          </Stack>
        </Split>
      </SidebarLayout>
      <StatusMessage
        onDismiss={() => setMessage(undefined)}
        action={
          <Button variant="neutral" size="small" onClick={() => setMessage('Everything is as it was')}>
            <Undo2 />
            Undo
          </Button>
        }
      >
        {message}
      </StatusMessage>
    </>
  );
}

function Head() {
  return (
    <PageHeader
      title="Bookbinding for beginners: thread, glue and patience"
      actions={
        <>
          <Button variant="neutral">
            <Send />
            Message
          </Button>
          <Button variant="neutral">
            <Pencil />
            Edit
          </Button>
          <Button>
            <ScanLine />
            Check in
          </Button>
          <IconButton label="Further actions" icon={<Ellipsis />} />
        </>
      }
      meta={
        <Cluster>
          <Badge tone="success">Open for booking</Badge>
          <IconList
            inline
            items={[
              { icon: <Calendar />, text: 'Tue, 2 March 2027, 9:00–15:30' },
              { icon: <MapPin />, text: 'Central library, room 2' },
            ]}
          />
        </Cluster>
      }
    >
      <TabNav
        label="Course"
        items={[
          { label: 'Overview', href: '/desk/1' },
          { label: 'People', href: '/desk/1/people', count: 22, current: true },
          { label: 'Waiting list', href: '/desk/1/waiting', count: 5 },
          { label: 'Attendance', href: '/desk/1/attendance' },
          { label: 'Certificates', href: '/desk/1/certificates' },
          { label: 'Feedback', href: '/desk/1/feedback' },
          { label: 'History', href: '/desk/1/history' },
        ]}
      />
    </PageHeader>
  );
}

function Figures() {
  return (
    <KeyFigures
      figures={[
        {
          term: 'Booked',
          value: 22,
          unit: 'of 24',
          detail: <Meter label="22 of 24 places are taken" value={22} max={24} />,
        },
        { term: 'Waiting list', value: 5, unit: 'people', detail: 'move up by themselves' },
        { term: 'Open confirmations', value: 2, unit: 'of the branch', detail: <TextButton>Remind</TextButton> },
        { term: 'Special needs', value: 3, unit: 'people', detail: <Link href="/desk/1/needs">See each</Link> },
      ]}
    />
  );
}

function Side() {
  return (
    <Card as="section" labelledBy="next">
      <h2 id="next">Next steps</h2>
      <Timeline
        stateWords={{ done: 'done', current: 'now', ahead: 'to come' }}
        steps={[
          { date: '12 Jan', title: 'Booking opened', state: 'done' },
          { date: '9 Feb', title: 'Reminder', detail: 'sent to 2 by itself', state: 'done' },
          { date: '16 Feb', title: 'Booking closes', detail: 'in 5 days', state: 'current' },
          { date: '23 Feb', title: 'How to get there', detail: 'to everybody who has confirmed', state: 'ahead' },
          { date: '3 Mar', title: 'Certificates', detail: 'from 80 % attendance on', state: 'ahead' },
        ]}
      />
    </Card>
  );
}

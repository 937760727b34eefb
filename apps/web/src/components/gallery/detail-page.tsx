import { ButtonLink } from '../actions/button-link.tsx';
import { Agenda } from '../data/agenda.tsx';
import { BigFigure } from '../data/big-figure.tsx';
import { FactColumns } from '../data/fact-columns.tsx';
import { Facts } from '../data/facts.tsx';
import { TickList } from '../data/icon-list.tsx';
import { Meter } from '../data/meter.tsx';
import { RowList } from '../data/row-list.tsx';
import { Badge } from '../feedback/badge.tsx';
import { Tag } from '../feedback/tag.tsx';
import {
  Accessibility,
  ArrowRight,
  Award,
  Calendar,
  CalendarPlus,
  Ear,
  Hand,
  Hourglass,
  MapPin,
  Printer,
  Share2,
  TrainFront,
} from '../icons.ts';
import { BottomBar } from '../layout/bottom-bar.tsx';
import { Card } from '../layout/card.tsx';
import { Cluster } from '../layout/cluster.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Prose } from '../layout/prose.tsx';
import { Section } from '../layout/section.tsx';
import { Split } from '../layout/split.tsx';
import { Wrap } from '../layout/wrap.tsx';
import { Breadcrumbs } from '../navigation/breadcrumbs.tsx';
import { Link } from '../navigation/link.tsx';
import { LinkList } from '../navigation/link-list.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { LibraryFrame } from './library.tsx';

/** One thing with everything about it, and the box in which one decides. */
export function DetailPage() {
  return (
    <LibraryFrame>
      <Wrap>
        <Breadcrumbs
          items={[
            { label: 'Courses', href: '/courses' },
            { label: 'Course C 1.1', href: '/courses/c-1-1' },
          ]}
          current="2 March 2027, Central library"
        />
        <Split
          kind="box"
          side={<BookingBox />}
          intro={
            <PageHeader
              kicker={
                <>
                  <Tag hue="green">Course C 1.1</Tag>
                  Series “Made by hand” · Round 4
                </>
              }
              title="Bookbinding for beginners: thread, glue and patience"
              lead="How a pile of paper becomes a book that opens flat – tools, techniques and a finished notebook at the end of the day."
            >
              <FactColumns
                facts={[
                  {
                    term: 'When',
                    icon: <Calendar />,
                    value: 'Tuesday, 2 March 2027',
                    detail: '9:00–15:30, doors open at 8:30',
                  },
                  { term: 'Where', icon: <MapPin />, value: 'Central library, room 2', detail: 'Market square 6' },
                  { term: 'Hours', icon: <Award />, value: '8 lessons', detail: 'Certificate after the course' },
                ]}
              />
            </PageHeader>
          }
        >
          <Details />
        </Split>
      </Wrap>
      <BottomBar label="Booking">
        <p>
          <b>12</b> of 24 places free
          <br />
          <span className="muted">until 16 February</span>
        </p>
        <ButtonLink href="/book">Book</ButtonLink>
      </BottomBar>
    </LibraryFrame>
  );
}

function Details() {
  return (
    <div>
      <Section heading="What it is about">
        <Prose>
          <p>
            A book does not begin with a cover. Long before printing, people folded, pricked and sewed sheets so that
            they would stay together. The course shows how, and everybody sews a notebook of their own.
          </p>
          <h3>What you take home</h3>
          <TickList>
            <span>You know the parts of a book and what holds them together.</span>
            <span>You can repair a loose page without harming the rest.</span>
          </TickList>
        </Prose>
      </Section>
      <Section heading="The day">
        <Agenda
          caption="Course of 2 March 2027"
          headings={{ time: 'Time', item: 'What' }}
          items={[
            { time: '9:00', title: 'Arriving' },
            { time: '9:30', title: 'Paper and grain', detail: 'Dr. Jana Šołta' },
            { time: '11:15', title: 'Workshop: folding and sewing', detail: 'Groups A and B' },
            { time: '15:00', title: 'What comes next' },
          ]}
        />
      </Section>
      <Section heading="The place">
        <Facts
          facts={[
            { icon: <Accessibility />, term: 'Access', value: 'no steps, lift, accessible toilet on the ground floor' },
            { icon: <Ear />, term: 'Hearing', value: 'induction loop in room 2' },
            { icon: <Hand />, term: 'Sign language', value: 'on request until 9 February' },
            { icon: <TrainFront />, term: 'Getting there', value: 'tram 4, 8, 9 to the old market, 300 m' },
          ]}
        />
      </Section>
      <Section heading="Further dates">
        <RowList>
          <Cluster align="between">
            <Link href="/courses/2">Wed, 14 April 2027 · Harbour branch</Link>
            <Badge tone="success">18 places free</Badge>
          </Cluster>
          <Cluster align="between">
            <Link href="/courses/3">Thu, 20 May 2027 · Northern branch</Link>
            <Badge tone="bad" icon={<Hourglass />}>
              Waiting list
            </Badge>
          </Cluster>
        </RowList>
      </Section>
    </div>
  );
}

function BookingBox() {
  return (
    <Card tone="raised" as="aside" labelledBy="booking">
      <h2 id="booking">
        <VisuallyHidden>Booking: </VisuallyHidden>
        <BigFigure value={12} unit="of 24 places free" />
      </h2>
      <Meter label="12 of 24 places are taken" value={12} max={24} />
      <Facts
        layout="pairs"
        facts={[
          { term: 'Book until', value: 'Tue, 16 February 2027' },
          { term: 'Price', value: 'free' },
          { term: 'For', value: 'everybody from 14 years on' },
        ]}
      />
      <ButtonLink wide href="/book">
        Book now
        <ArrowRight />
      </ButtonLink>
      <p className="muted tiny">Takes about three minutes. You need no account.</p>
      <LinkList
        items={[
          { label: 'Into the calendar', href: '/courses/1.ics', icon: <CalendarPlus />, download: true },
          { label: 'Share', href: '/courses/1/share', icon: <Share2 /> },
          { label: 'Print', href: '/courses/1/print', icon: <Printer /> },
        ]}
      />
    </Card>
  );
}

import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { ButtonLink } from '../actions/button-link.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { MenuButton } from '../actions/menu-button.tsx';
import { DataTable } from '../data/data-table.tsx';
import { NumberedSteps } from '../data/numbered-steps.tsx';
import { ResultCard } from '../data/result-card.tsx';
import { Badge } from '../feedback/badge.tsx';
import { Dialog } from '../feedback/dialog.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { Note } from '../feedback/note.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import { StatusText } from '../feedback/status-text.tsx';
import { Tag } from '../feedback/tag.tsx';
import { Bookmark, Download, SearchX, Trash2 } from '../icons.ts';
import { Cluster } from '../layout/cluster.tsx';
import { Columns } from '../layout/columns.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Prose } from '../layout/prose.tsx';
import { Section } from '../layout/section.tsx';
import { Stack } from '../layout/stack.tsx';
import { Wrap } from '../layout/wrap.tsx';
import { Link } from '../navigation/link.tsx';
import { LibraryFrame } from './library.tsx';

/** The small parts side by side, with their states. */
export function PartsPage() {
  return (
    <LibraryFrame>
      <Wrap>
        <Stack gap="large">
          <PageHeader title="The parts" lead="What the pages are made of." />
          <div>
            <Actions />
            <States />
            <Notes />
            <Gaps />
            <Numbers />
            <Doors />
            <Type />
          </div>
        </Stack>
      </Wrap>
    </LibraryFrame>
  );
}

function Doors() {
  return (
    <Section heading="Doors">
      <Stack gap="large">
        <NumberedSteps
          steps={[
            { title: 'Find', text: 'On the shelf or in the catalogue.' },
            { title: 'Borrow', text: 'With the card, for four weeks.' },
            { title: 'Bring back', text: 'At the desk, or through the slot at night.' },
          ]}
        />
        <Columns>
          <ResultCard title="Harbour branch" href="/branches/harbour" />
          <ResultCard title="Northern branch" href="/branches/north" />
        </Columns>
        <Columns width="wide">
          <ResultCard title="Central library" href="/branches/central" />
        </Columns>
      </Stack>
    </Section>
  );
}

function Actions() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section heading="Actions">
      <Stack>
        <Cluster>
          <Button>Primary</Button>
          <Button variant="secondary">Secondary</Button>
          <Button variant="neutral">Neutral</Button>
          <Button variant="quiet">Quiet</Button>
          <Button variant="danger">
            <Trash2 />
            Danger
          </Button>
          <Button busy>Saving</Button>
        </Cluster>
        <Cluster>
          <Button size="small">Small</Button>
          <ButtonLink size="small" variant="secondary" href="/list.pdf" download>
            <Download />A link
          </ButtonLink>
          <IconButton label="Remember" icon={<Bookmark />} aria-pressed={true} />
          <Button variant="neutral" size="small" onClick={() => setIsOpen(true)}>
            Open the dialog
          </Button>
          <MenuButton
            label="Move to"
            menuLabel="Branches"
            choices={[
              { id: 'harbour', label: 'Harbour branch', detail: '4 copies' },
              { id: 'north', label: 'Northern branch' },
            ]}
            onChoose={() => undefined}
          />
        </Cluster>
      </Stack>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title="Cancel the course?"
        actions={
          <>
            <Button variant="danger" onClick={() => setIsOpen(false)}>
              Cancel the course
            </Button>
            <Button variant="neutral" onClick={() => setIsOpen(false)}>
              Keep it
            </Button>
          </>
        }
      >
        <p>22 people get a message. This cannot be undone.</p>
      </Dialog>
    </Section>
  );
}

function States() {
  return (
    <Section heading="States and kinds">
      <Stack>
        <Cluster>
          <Badge tone="success">12 places free</Badge>
          <Badge tone="warning">2 places left</Badge>
          <Badge tone="bad">Waiting list</Badge>
          <Badge tone="info">From 1 February</Badge>
        </Cluster>
        <Cluster>
          <Tag hue="green">Course</Tag>
          <Tag hue="violet">Festival</Tag>
          <Tag hue="blue">Circle</Tag>
          <Tag>Meeting</Tag>
        </Cluster>
        <Cluster>
          <StatusText tone="success">confirmed</StatusText>
          <StatusText tone="warning">not yet</StatusText>
          <StatusText tone="bad">refused</StatusText>
          <StatusText tone="info">new</StatusText>
          <StatusText tone="quiet">cancelled</StatusText>
        </Cluster>
      </Stack>
    </Section>
  );
}

function Notes() {
  return (
    <Section heading="Notes">
      <Stack>
        <Note tone="info" title="The house closes early on 24 December">
          <p>Books can be returned at the door.</p>
        </Note>
        <Note tone="success" title="You are booked" />
        <Note
          tone="warning"
          title="Your place is kept for 5 more minutes"
          actions={
            <Button variant="neutral" size="small">
              More time
            </Button>
          }
        />
        <Note tone="bad" title="That did not work">
          <p>
            Nothing is lost. Try again, or <Link href="/help">write to us</Link>.
          </p>
        </Note>
      </Stack>
    </Section>
  );
}

function Gaps() {
  return (
    <Section heading="When there is nothing yet">
      <Stack>
        <EmptyState
          icon={<SearchX />}
          level={3}
          title="No course fits all filters"
          actions={
            <ButtonLink variant="secondary" size="small" href="/courses">
              Without “Step-free”
            </ButtonLink>
          }
        >
          <p>Without the filter “Step-free” there are 4 courses in March.</p>
        </EmptyState>
        <Skeleton label="Courses are being looked up" shape="card" count={1} />
        <Skeleton label="Bookings are being looked up" shape="row" count={2} />
      </Stack>
    </Section>
  );
}

function Numbers() {
  return (
    <Section heading="A table with numbers">
      <DataTable
        caption="Visitors in 2026"
        showCaption
        rowKey={({ branch }) => branch}
        rows={[
          { branch: 'Central library', visits: '120 418', share: '62 %' },
          { branch: 'Harbour', visits: '71 002', share: '37 %' },
        ]}
        columns={[
          { id: 'branch', header: 'Branch', rowHeader: true, cell: ({ branch }) => branch },
          {
            id: 'visits',
            header: 'Visits',
            align: 'end',
            cell: ({ visits }) => visits,
            sort: { href: '?sort=visits' },
          },
          { id: 'share', header: 'Share', align: 'end', cell: ({ share }) => share },
        ]}
      />
    </Section>
  );
}

function Type() {
  return (
    <Section heading="Type">
      <Prose>
        <p>
          Příliš žluťoučký kůň · Zażółć gęślą jaźń · Chowańca zbožownje ćišći Budyšin · Größe, Fähre, STRAẞE · Ǧafar,
          Nguyễn, İlkay, Åse, Þóra · 0123456789 · „quoted“ – “quoted” → and so on…
        </p>
        <h3>A heading within the text</h3>
        <ul>
          <li>first this,</li>
          <li>
            then <Link href="/that">that</Link>.
          </li>
        </ul>
      </Prose>
    </Section>
  );
}

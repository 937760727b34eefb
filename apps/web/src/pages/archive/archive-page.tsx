import { getRouteApi } from '@tanstack/react-router';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Hero } from '../../components/layout/hero.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { AdvisoryBoard, ArchiveSources } from '../../features/archive/archive-sources.tsx';
import { archiveWords } from '../../features/archive/archive-words.ts';
import { ArchivedDocuments } from '../../features/archive/archived-documents.tsx';
import { ArchivedEvents } from '../../features/archive/archived-events.tsx';
import { ArchivedProject } from '../../features/archive/archived-project.tsx';
import { ArchivedWork } from '../../features/archive/archived-work.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/archiv');

/** What the project before us did, as far as its papers say. */
export function ArchivePage() {
  const { archive, networks } = route.useLoaderData();
  const words = useWords(archiveWords);
  const { project, documents } = archive;
  return (
    <>
      <Hero>
        <PageHeader
          title={words.title}
          lead={
            <InGerman>
              {project.longTitle}. {project.subtitle}.
            </InGerman>
          }
        >
          <Contents />
        </PageHeader>
      </Hero>
      <Wrap width="narrow">
        <ArchivedProject archive={archive} />
        <ArchivedEvents archive={archive} networks={networks} />
        <Section heading={words.documents} id="dokumente">
          <Stack>
            <p>{words.documentsText}</p>
            <h3>{words.projectDocuments}</h3>
            <ArchivedDocuments documents={documents.filter(({ parent }) => parent === 'project')} />
          </Stack>
        </Section>
        <ArchivedWork {...archive} />
        <AdvisoryBoard advisoryBoard={archive.advisoryBoard} />
        <ArchiveSources sources={archive.sources} />
      </Wrap>
    </>
  );
}

function Contents() {
  const words = useWords(archiveWords);
  const parts = [
    { href: '#veranstaltungen', label: words.events },
    { href: '#dokumente', label: words.documents },
    { href: '#arbeit', label: words.work },
    { href: '#beirat', label: words.board },
    { href: '#quellen', label: words.sources },
  ];
  return (
    <nav aria-label={words.onContents}>
      <Cluster>
        {parts.map(({ href, label }) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
      </Cluster>
    </nav>
  );
}

import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Mail, RefreshCw, Search } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { ResultHead } from '../../components/search/result-head.tsx';
import { SearchBar } from '../../components/search/search-bar.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import { ClockCard } from '../../features/demonstration/clock-card.tsx';
import { demonstrationWords } from '../../features/demonstration/demonstration-words.ts';
import { mailboxHref } from '../../features/demonstration/mailbox-href.ts';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

type ListedMail = Answers['demonstration']['mails']['mails'][number];

const route = getRouteApi('/postfach');

/** Every mail the demonstration has written, to be searched by whom it is for and what it is about. */
export function MailboxPage() {
  const words = useWords(demonstrationWords);
  const { total, mails, pageLength } = route.useLoaderData();
  const { q, seite = 1 } = route.useSearch();
  const router = useRouter();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    router.history.push(mailboxHref(text));
  };
  return (
    <Wrap>
      <Split kind="box" side={<ClockCard />}>
        <Stack gap="large">
          <PageHeader title={words.title} lead={words.lead} />
          <SearchBar label={words.search} submitLabel={words.submit} action="/postfach" onSubmit={search}>
            <SearchField
              key={q}
              label={words.what}
              icon={<Search />}
              name="q"
              defaultValue={q}
              placeholder={words.example}
              maxLength={200}
            />
          </SearchBar>
          <ResultHead
            count={q === undefined ? words.count(total) : words.countFor(total, q)}
            tools={
              <Button variant="quiet" size="small" onClick={() => router.invalidate()}>
                <RefreshCw />
                {words.refresh}
              </Button>
            }
          />
          {mails.length > 0 ? <MailTable mails={mails} /> : <NoMails text={q} page={seite} total={total} />}
          <Pagination
            label={words.pages}
            current={seite}
            count={Math.ceil(total / pageLength)}
            hrefOf={(page) => mailboxHref(q, page)}
          />
        </Stack>
      </Split>
    </Wrap>
  );
}

function MailTable({ mails }: { readonly mails: readonly ListedMail[] }) {
  const words = useWords(demonstrationWords);
  const locale = useLocale();
  const columns: readonly Column<ListedMail>[] = [
    {
      id: 'subject',
      header: words.subject,
      rowHeader: true,
      cell: ({ id, subject }) => <Link href={`/postfach/${id}`}>{subject}</Link>,
    },
    { id: 'to', header: words.to, cell: ({ to }) => to },
    {
      id: 'at',
      header: words.at,
      cell: ({ at }) => <time dateTime={at}>{formatInstant(at, locale)}</time>,
    },
    { id: 'state', header: words.state, cell: ({ state }) => words.states[state] },
  ];
  return <DataTable caption={words.list} columns={columns} rows={mails} rowKey={({ id }) => id} />;
}

interface NoMailsProps {
  readonly text: string | undefined;
  readonly page: number;
  readonly total: number;
}

function NoMails({ text, page, total }: NoMailsProps) {
  const words = useWords(demonstrationWords);
  if (page > 1 && total > 0) {
    return (
      <EmptyState
        icon={<Mail />}
        title={words.noPage}
        actions={<ButtonLink href={mailboxHref(text)}>{words.firstPage}</ButtonLink>}
      />
    );
  }
  if (text !== undefined) {
    return (
      <EmptyState
        icon={<Mail />}
        title={words.noHits}
        actions={<ButtonLink href={mailboxHref(undefined)}>{words.all}</ButtonLink>}
      >
        {words.noHitsText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Mail />}
      title={words.empty}
      actions={<ButtonLink href="/veranstaltungen">{words.programme}</ButtonLink>}
    >
      {words.emptyText}
    </EmptyState>
  );
}

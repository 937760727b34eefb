import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Users } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { CircleCard } from '../../features/circles/circle-card.tsx';
import { InviteSection } from '../../features/circles/invite-section.tsx';
import { LapseNote } from '../../features/circles/lapse-note.tsx';
import { memberWords } from '../../features/circles/member-words.ts';
import { type AskedAboutMember, MembersTable } from '../../features/circles/members-table.tsx';
import { MixNote } from '../../features/circles/mix-note.tsx';
import { ReleaseDialog } from '../../features/circles/release-dialog.tsx';
import { SubstituteDialog } from '../../features/circles/substitute-dialog.tsx';
import { useWords } from '../../lib/words.ts';

/** Who belongs to a circle, who stands in for whom, and what the circle is about. */
export function CircleMembersPage() {
  const words = useWords(memberWords);
  const { view, choices } = getRouteApi('/arbeit/veranstaltungen/$event/mitglieder').useLoaderData();
  const [asked, setAsked] = useState<AskedAboutMember>();
  const { event, members, mix, may } = view;
  const mayInvite = may.invite && event.status === 'published';
  const askedFor = (what: AskedAboutMember['what']) => (asked?.what === what ? asked.member : undefined);
  return (
    <Stack gap="large">
      <LapseNote view={view} />
      <CircleCard view={view} />
      <Section heading={words.heading}>
        <Stack>
          <MixNote mix={mix} />
          {members.length === 0 ? (
            <EmptyState title={words.nobody} icon={<Users />} level={3}>
              <p>{words.nobodyYet}</p>
            </EmptyState>
          ) : (
            <MembersTable members={members} choices={choices} onAsk={mayInvite ? setAsked : undefined} />
          )}
        </Stack>
      </Section>
      {mayInvite && <InviteSection event={event} choices={choices} />}
      {may.invite && event.status === 'draft' && (
        <Note tone="info">
          <p>{words.publishFirst}</p>
        </Note>
      )}
      <SubstituteDialog
        event={event}
        member={askedFor('substitute')}
        choices={choices}
        onClose={() => setAsked(undefined)}
      />
      <ReleaseDialog event={event} member={askedFor('release')} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { Stack } from '../../components/layout/stack.tsx';
import { ApprovalList } from '../../features/approval/approval-list.tsx';
import { approvalsWords } from '../../features/approval/approvals-words.ts';
import { RuleForm } from '../../features/approval/rule-form.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/zustimmung');

/** Whether superiors are asked, and what they said. */
export function ApprovalsPage() {
  const words = useWords(approvalsWords);
  const { rule, approvals } = route.useLoaderData();
  const { stand } = route.useSearch();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  return (
    <Stack gap="huge">
      <div>
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
        <p>{words.notAsked}</p>
      </div>
      <RuleForm event={event.id} rule={rule} />
      <ApprovalList event={event.id} approvals={approvals} filter={stand} />
    </Stack>
  );
}

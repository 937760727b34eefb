/** What the list of approvals is narrowed to, as it stands in the address. */
export const approvalFilters = ['asked', 'approved', 'declined', 'unanswered'] as const;

export type ApprovalFilter = (typeof approvalFilters)[number];

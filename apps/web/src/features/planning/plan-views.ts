/** How the plan is looked at; the words stand in its address. */
export const planViews = ['jahr', 'quartal', 'monat', 'liste'] as const;

export type PlanView = (typeof planViews)[number];

/** A month in an address, `2027-03`. */
export const monthShape = /^(20\d\d)-(0[1-9]|1[0-2])$/;

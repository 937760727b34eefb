import type { ProfessionCode } from '@netzwerkstatt/domain';
import { instant } from './sample-facts.ts';
import { samples } from './samples.ts';

export const teamSamples = samples({
  colleague_asked_already: { code: 'colleague_asked_already' },
  nobody_named: { code: 'nobody_named' },
  team_list_too_long: { code: 'team_list_too_long', max: 20 },
  team_list_unreadable: { code: 'team_list_unreadable', faults: [{ row: 2, code: 'profession_unknown' }] },
  team_members_unfit: {
    code: 'team_members_unfit',
    unfit: [{ row: 3, because: { code: 'transfer_other_profession', profession: 'H1' as ProfessionCode } }],
  },
  transfer_elsewhere: { code: 'transfer_elsewhere', organisation: 'Jugendamt' },
  transfer_hindered: {
    code: 'transfer_hindered',
    hindrance: { code: 'cap_reached', cap: { by: 'group', value: 'health', max: 2 } },
  },
  transfer_not_allowed: { code: 'transfer_not_allowed' },
  transfer_not_found: { code: 'transfer_not_found' },
  transfer_open: { code: 'transfer_open' },
  transfer_other_profession: { code: 'transfer_other_profession', profession: 'H1' as ProfessionCode },
  transfer_over: { code: 'transfer_over', status: 'expired' },
  transfer_to_oneself: { code: 'transfer_to_oneself' },
  transfer_too_late: { code: 'transfer_too_late', closedAt: instant },
  transfers_too_many: { code: 'transfers_too_many', max: 5 },
});

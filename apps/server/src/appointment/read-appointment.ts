import type { Appointment, Office } from '@netzwerkstatt/application';
import { SettingError } from '@netzwerkstatt/db';
import { type LandCode, type PersonName, parseEmailAddress, parsePersonName } from '@netzwerkstatt/domain';

const usage = 'LAND EMAIL state|auditor|coordinator:NETWORK GIVEN-NAME FAMILY-NAME';

/**
 * What was typed after the command.
 *
 * @throws SettingError with one sentence about what is wrong with it.
 */
export function readAppointment(
  words: readonly string[],
  lands: readonly LandCode[],
): { readonly land: LandCode; readonly appointment: Appointment } {
  const [land, address = '', office = '', given = '', family = ''] = words;
  if (words.length !== 5) throw new SettingError(`Five words are needed, in this order: ${usage}.`);
  const code = lands.find((it) => it === land);
  if (code === undefined) throw new SettingError(`„${land}“ is no Land of this house: it has ${lands.join(', ')}.`);
  const email = parseEmailAddress(address);
  if (!email.ok) throw new SettingError(`„${address}“ is not a mail address.`);
  return {
    land: code,
    appointment: {
      email: email.value,
      givenName: nameFrom(given),
      familyName: nameFrom(family),
      office: officeFrom(office),
    },
  };
}

function officeFrom(text: string): Office {
  if (text === 'state' || text === 'auditor') return { role: text };
  const network = /^coordinator:([a-z0-9-]+)$/.exec(text)?.[1];
  if (network === undefined) {
    throw new SettingError(`„${text}“ is not a role that can be given here: state, auditor or coordinator:NETWORK.`);
  }
  return { role: 'coordinator', network };
}

function nameFrom(text: string): PersonName {
  const name = parsePersonName(text);
  if (!name.ok) throw new SettingError(`„${text}“ is not a name that can be printed on a certificate.`);
  return name.value;
}

import { parseLandCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { readAppointment } from './read-appointment.ts';

const lands = ['DE-SN', 'DE-SL'].map(parseLandCode);
const read = (line: string) => readAppointment(line.split(' '), lands);

test.for([
  { typed: 'DE-SN ada@example.org state Ada Beispiel', office: { role: 'state' } },
  { typed: 'DE-SN ada@example.org auditor Ada Beispiel', office: { role: 'auditor' } },
  {
    typed: 'DE-SN ada@example.org coordinator:lk-leipzig Ada Beispiel',
    office: { role: 'coordinator', network: 'lk-leipzig' },
  },
])('$typed', ({ typed, office }) => {
  expect(read(typed)).toEqual({
    land: 'DE-SN',
    appointment: { email: 'ada@example.org', givenName: 'Ada', familyName: 'Beispiel', office },
  });
});

test.for([
  {
    typed: 'DE-SN ada@example.org',
    says: 'Five words are needed, in this order: LAND EMAIL state|auditor|coordinator:NETWORK GIVEN-NAME FAMILY-NAME.',
  },
  {
    typed: 'DE-BY ada@example.org state Ada Beispiel',
    says: '„DE-BY“ is no Land of this house: it has DE-SN, DE-SL.',
  },
  { typed: 'DE-SN ada state Ada Beispiel', says: '„ada“ is not a mail address.' },
  {
    typed: 'DE-SN ada@example.org chief Ada Beispiel',
    says: '„chief“ is not a role that can be given here: state, auditor or coordinator:NETWORK.',
  },
  {
    typed: 'DE-SN ada@example.org coordinator Ada Beispiel',
    says: '„coordinator“ is not a role that can be given here: state, auditor or coordinator:NETWORK.',
  },
  {
    typed: 'DE-SN ada@example.org state 🎉 Beispiel',
    says: '„🎉“ is not a name that can be printed on a certificate.',
  },
])('„$typed“ gets one sentence', ({ typed, says }) => {
  expect(() => read(typed)).toThrow(says);
});

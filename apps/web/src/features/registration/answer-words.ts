import { translated } from '../../lib/words.ts';

export const answerWords = translated(
  {
    confirm: 'Anmeldung bestätigen',
    accept: 'Platz annehmen',
    decline: 'Platz ablehnen',
    withdraw: 'Abmelden',
    withdrawWaiting: 'Von der Warteliste abmelden',
    withdrawRequest: 'Anmeldung verwerfen',
    withdrawApplication: 'Anmeldung zurücknehmen',
    sure: 'Wirklich abmelden?',
    sureSeat:
      'Ihr Platz wird frei. Wartet jemand, geht er sofort an die Nächsten auf der Warteliste. Zurücknehmen lässt sich das nicht.',
    sureMember:
      'Ihr Platz geht zurück an Ihr Team, solange es noch jemand anderes benennen kann. Zurücknehmen lässt sich das nicht.',
    sureTeam: (seats: number) =>
      `${seats === 2 ? 'Beide' : `Alle ${seats}`} Plätze Ihres Teams werden frei. Wartet jemand, gehen sie sofort an die Nächsten auf der Warteliste. Zurücknehmen lässt sich das nicht.`,
    sureLine: 'Ihre Anmeldung endet damit. Wenn Sie es sich anders überlegen, stellen Sie sich wieder hinten an.',
    sureEnd: 'Ihre Anmeldung endet damit.',
    sureDecline: 'Platz wirklich ablehnen?',
    sureDeclineText:
      'Der Platz wird frei. Wartet jemand, geht er sofort an die Nächsten. Ihr Eintrag auf der Warteliste endet.',
    yesWithdraw: 'Ja, abmelden',
    yesDecline: 'Ja, ablehnen',
    keep: 'Nein, alles so lassen',
  },
  {
    confirm: 'Confirm registration',
    accept: 'Accept the place',
    decline: 'Decline the place',
    withdraw: 'Withdraw',
    withdrawWaiting: 'Leave the waiting list',
    withdrawRequest: 'Discard registration',
    withdrawApplication: 'Withdraw',
    sure: 'Do you really want to withdraw?',
    sureSeat:
      'Your place becomes free. If anybody is waiting, the next in line gets it at once. This cannot be undone.',
    sureMember: 'Your place goes back to your team as long as it can still name somebody else. This cannot be undone.',
    sureTeam: (seats) =>
      `${seats === 2 ? 'Both' : `All ${seats}`} places of your team become free. If anybody is waiting, the next in line get them at once. This cannot be undone.`,
    sureLine: 'This ends your registration. If you change your mind, you go to the end of the line.',
    sureEnd: 'This ends your registration.',
    sureDecline: 'Do you really want to decline?',
    sureDeclineText:
      'The place becomes free. If anybody is waiting, the next in line gets it at once. Your entry on the waiting list ends.',
    yesWithdraw: 'Yes, withdraw',
    yesDecline: 'Yes, decline',
    keep: 'No, leave everything as it is',
  },
);

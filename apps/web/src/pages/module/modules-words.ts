import { translated } from '../../lib/words.ts';

export const modulesWords = translated(
  {
    title: 'Module und Reihen',
    lead: 'Der Katalog: was man hier lernen kann, wie lange es dauert und was vorher kommt. Jedes Modul steht für sich; mehrere zusammen ergeben eine Reihe mit Zertifikat.',
    curricula: 'Reihen und Zertifikatskurse',
    none: 'Der Katalog ist noch leer',
    noneReason: 'In diesem Land ist noch kein Modul veröffentlicht.',
    toEvents: 'Zu den Veranstaltungen',
    modulesOf: (dimension: string) => `Module: ${dimension}`,
    unitsMeaning: 'UE sind Unterrichtseinheiten zu 45 Minuten.',
  },
  {
    title: 'Modules and series',
    lead: 'The catalogue: what there is to learn here, how long it takes and what comes before. Every module stands for itself; several together make a series with a certificate.',
    curricula: 'Series and certificate courses',
    none: 'The catalogue is still empty',
    noneReason: 'No module has been published in this Land yet.',
    toEvents: 'To the events',
    modulesOf: (dimension) => `Modules: ${dimension}`,
    unitsMeaning: 'TU are teaching units of 45 minutes.',
  },
);

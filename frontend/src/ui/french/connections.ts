import type { Catalogue } from '../strings';
import { nombre } from './nombre';

export const connections: Catalogue['connections'] = {
  title: 'Liens',
  lead: 'La résolution, les textes qu’elle cite et comment ceux-ci se citent entre elles ; et ce que tous disent d’un même sujet.',
  picture: 'Qui cite quoi',
  pictureOf: (citedAs) => `Les dispositions de ${citedAs} et les textes qu’elles citent`,
  list: 'Texte par texte',
  toPicture: 'Vers l’image',
  here: 'dans la bibliothèque',
  missing: 'pas dans la bibliothèque',
  missingOf: (citedAs) => `${citedAs}, pas dans la bibliothèque`,
  between: 'À droite : un des textes en cite un autre',
  citedIn: 'Cité dans',
  citedNowhere: 'Aucune disposition d’un texte présent ne le cite.',
  preambular: (number) => `PP ${number}`,
  unreadable: 'Les liens n’ont pas pu être chargés',
  fromLibrary: 'Voir comment les textes se tiennent',

  topic: {
    title: 'Un sujet, tous les textes',
    of: (topic) => `Tous les textes sur « ${topic} »`,
    label: 'Sujet',
    placeholder: 'En anglais, en mots simples',
    show: 'Montrer',
    examples: 'Des sujets pour commencer',
    suggested: [
      'detention',
      'remittances',
      'family reunification',
      'expulsion',
      'trafficking',
      'xenophobia',
    ],
    count: (provisions, texts, topic) =>
      `${nombre(provisions, 'disposition')} dans ${nombre(texts, 'texte')} sur « ${topic} ».`,
    none: (topic) => `Aucun texte présent ne parle de « ${topic} ».`,
    more: (count) => `${nombre(count, 'autre disposition', 'autres dispositions')} de ce texte`,
    silent: 'Présents aussi, sans rien là-dessus :',
    unreadable: 'Le sujet n’a pas pu être cherché',
  },
};

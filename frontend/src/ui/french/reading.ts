import type { Catalogue } from '../strings';
import { nombre } from './nombre';

/** Ce que la page dit de la lecture d’un texte. */
export const reading: Catalogue['reading'] = {
  find: {
    open: 'Chercher',
    label: 'Chercher dans ce texte',
    previous: 'Passage précédent',
    next: 'Passage suivant',
    close: 'Fermer la recherche',
    none: 'Introuvable',
    count: (at, all) => `${at} sur ${all}`,
    countAt: (at, all, citation) => `${at} sur ${nombre(all, 'passage')} : ${citation}`,
  },
  cite: 'Copier la référence',
  citeOf: (citation) => `Copier la référence : ${citation}`,
  ask: 'Poser une question',
  askOf: (citation) => `Poser une question : ${citation}`,
};

import type { Catalogue } from '../strings';
import { nombre } from './nombre';

export const briefing: Catalogue['briefing'] = {
  pin: 'Épingler',
  pinned: 'Épinglé',
  pinOf: (citation) => `Épingler : ${citation}`,
  pinnedOf: (citation) => `Épinglé : ${citation}. Montrer le dossier`,
  pinSelected: 'Épingler les mots choisis',
  selected: 'Mots choisis',
  pins: (count) => nombre(count, 'citation épinglée', 'citations épinglées'),
  marked: (count) =>
    count === 1 ? '1 n’est plus telle qu’épinglée' : `${count} ne sont plus telles qu’épinglées`,
  newTitle: (date) => `Dossier du ${date}`,
  pageTitle: (title) => `${title} – Opcit`,

  tray: {
    label: 'Dossier',
    toggle: (count) => `Dossier : ${nombre(count, 'citation')}`,
    close: 'Fermer',
    empty: 'Rien n’est encore épinglé',
    emptyNote:
      'Épinglez une citation d’une réponse, une disposition d’un texte ou les mots que vous y choisissez. La touche p fait de même.',
    choose: 'Épingler dans',
    none: 'Un nouveau dossier',
    make: 'Nouveau dossier',
    open: 'Ranger, annoter, exporter',
    gone: 'Ce dossier n’est plus conservé ici.',
    forget: 'Épingler dans un nouveau',
    unreadable: 'Le dossier n’a pas pu être chargé',
  },

  list: {
    title: 'Dossiers',
    lead: 'Des citations réunies pour un écrit : sous des intertitres, dans votre ordre, avec vos notes. Quiconque a l’adresse d’un dossier peut le lire et le modifier.',
    name: 'Titre d’un nouveau dossier',
    make: 'Le créer',
    making: 'Création…',
    notMade: 'Le dossier n’a pas été créé',
    reopen: 'Rouvrir un dossier exporté',
    reopening: 'Ouverture…',
    reopenKinds:
      'Un fichier Word ou JSON exporté par Opcit. Chaque citation est confrontée à son texte tel qu’il est maintenant.',
    notReopened: 'Le dossier n’a pas été rouvert',
    empty: 'Il n’y a pas encore de dossier.',
    emptyNote: 'Créez-en un ici, ou épinglez une citation : la première en crée un d’elle-même.',
    hidden: 'Seuls sont affichés les dossiers ouverts dans ce navigateur.',
    hiddenNote: 'La liste complète est réservée à la machine elle-même.',
    unreadable: 'Les dossiers n’ont pas pu être chargés',
    changed: (date) => `Modifié le ${date}`,
    current: 'Les citations vont ici',
    choose: 'Épingler dans celui-ci',
    chooseOf: (title) => `Épingler dans celui-ci : ${title}`,
  },

  page: {
    all: 'Tous les dossiers',
    title: 'Titre du dossier',
    heading: 'Intertitre',
    noHeading: 'Sans intertitre',
    newHeading: 'Nouvel intertitre',
    headingAbove: 'Intertitre au-dessus',
    headingAboveOf: (citation) => `Intertitre au-dessus de ${citation}`,
    up: 'Monter',
    upOf: (citation) => `Monter : ${citation}`,
    down: 'Descendre',
    downOf: (citation) => `Descendre : ${citation}`,
    move: (citation) => `Déplacer ${citation}`,
    moveHint: 'Les flèches du clavier la montent et la descendent. On peut aussi la faire glisser.',
    remove: 'Retirer',
    removeOf: (citation) => `Retirer : ${citation}`,
    note: 'Note',
    noteOf: (citation) => `Note sur ${citation}`,
    notePlaceholder: 'Votre note, en Markdown',
    empty: 'Rien n’est encore épinglé ici.',
    emptyNote: 'Posez une question ou ouvrez un texte, et épinglez ce qui a sa place ici.',
    unreadable: 'Le dossier n’a pas pu être chargé',
    gone: 'Ce dossier n’existe pas',
    restore: 'Le rétablir',
    goneNote:
      'Il a été supprimé, ou son adresse est mal tapée. Ce qui a été supprimé récemment peut être rétabli.',
    notRestored: 'Il n’a pas pu être rétabli',
    delete: 'Supprimer ce dossier',
    notDeleted: 'Le dossier n’a pas été supprimé',
  },

  standing: {
    textChanged: 'Le texte a changé depuis ; ces mots y sont toujours.',
    wordsChanged: 'Le texte a changé depuis, et ces mots n’y sont plus :',
    altered:
      'Refusé : le texte est tel qu’au moment de l’épinglage, et les mots de la citation n’y ont jamais figuré. Elle a été altérée.',
    textMissing:
      'Le texte n’est pas dans la bibliothèque : rien ne peut en être cité. Ces mots avaient été épinglés :',
    short: {
      textChanged: 'Texte changé depuis',
      wordsChanged: 'Mots changés depuis',
      textMissing: 'Texte absent',
      altered: 'Refusé',
    },
  },

  export: {
    title: 'L’emporter',
    style: 'Références',
    styles: {
      un: 'Nations Unies',
      oscola: 'OSCOLA',
      bluebook: 'Bluebook',
      short: 'Brèves, dans le texte',
    },
    formats: {
      docx: 'Word',
      pdf: 'PDF',
      md: 'Markdown',
      html: 'HTML',
      json: 'JSON',
      'csl-json': 'CSL-JSON',
      ris: 'RIS',
    },
    papers: 'En document',
    references: 'Pour un gestionnaire de références',
    reopen: 'Pour le rouvrir',
    note: 'Chaque citation est redécoupée dans son texte. Un fichier Word peut aussi être rouvert.',
  },

  say: {
    pinned: (citation) => `Épinglé : ${citation}.`,
    moved: (citation, place, count, heading) =>
      `${citation} : ${place} sur ${count}${heading && ` sous ${heading}`}.`,
  },

  message: {
    dismiss: 'Fermer',
    undo: 'Annuler',
    removed: (citation) => `Retiré : ${citation}.`,
    notPinned: (citation) => `Non épinglé : ${citation}.`,
    notChanged: 'La modification n’a pas été enregistrée et a été annulée.',
    noteNotSaved: 'La note n’a pas été enregistrée. Elle est toujours dans son champ.',
    goneNote: 'Son dossier n’est plus conservé ici. Réessayer l’épingle dans un nouveau.',
  },
};

import type { Catalogue } from '../strings';
import { briefing } from './briefing';
import { connections } from './connections';
import { differences, library } from './library';
import { nombre } from './nombre';
import { reading } from './reading';

/** Every word the page itself says, in French. All else waits for it, so it imports only types from outside. */
export const french: Catalogue = {
  name: 'Opcit',
  wordmark: 'op. cit.',
  home: 'nouvelle question',
  skip: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  ask: 'Demander',
  texts: 'Textes',
  briefings: 'Dossiers',
  tryAgain: 'Réessayer',
  loading: 'Chargement…',

  language: {
    names: { en: 'English', fr: 'Français' },
    short: { en: 'EN', fr: 'FR' },
  },

  welcome: {
    title: 'Les textes des Nations Unies, cités à la lettre.',
    lead: 'Demandez en vos propres mots. Opcit ne répond que par ce que disent les textes, cités en anglais, leur langue ici, et renvoie chaque citation à son paragraphe. Quand les textes ne répondent pas, il le dit.',
    examplesTitle: 'Par exemple',
    examples: [
      'What does the resolution say about remittances?',
      'Can border guards just lock migrants up?',
      'Who is asked to report, and when?',
      'Which treaties does it recall?',
      'Give me PP6',
    ],
  },

  composer: {
    label: 'Votre question',
    placeholder: 'Interrogez les textes',
    stop: 'Arrêter',
    keys: 'Entrée envoie la question, Maj + Entrée passe à la ligne.',
    left: (count) => `Encore ${nombre(count, 'caractère')}`,
    tooLong: (limit, over) =>
      `Une question compte au plus ${nombre(limit, 'caractère')}. Raccourcissez-la de ${nombre(over, 'caractère')}.`,
  },

  conversation: {
    label: 'Conversation',
    title: (question) => `${question} – Opcit`,
    newTitle: 'Opcit – Les textes des Nations Unies, cités à la lettre',
    missing: 'Cette conversation ne peut pas être affichée',
    startNew: 'Poser une nouvelle question',
  },

  stage: {
    understanding: 'Lecture de la question…',
    searching: 'Recherche dans les textes…',
    drafting: (found) =>
      found ? `Choix des mots dans ${nombre(found, 'disposition')}…` : 'Choix des mots…',
    verifying: 'Vérification de chaque citation dans le texte…',
    sending: 'Envoi de la question…',
    stopped: 'Arrêté.',
    stoppedKept: 'Arrêté. Les citations ci-dessus avaient déjà été vérifiées.',
  },

  connection: {
    lost: 'Connexion perdue. Reconnexion en cours ; rien n’est demandé deux fois.',
  },

  announce: {
    grounded: (quotes) => `La réponse est là : ${nombre(quotes, 'citation')}`,
    notFound: (nearest) =>
      `Les textes ne répondent pas à cette question. ${nombre(nearest, 'disposition la plus proche', 'dispositions les plus proches')}.`,
    askBack: (question) => `Une question en retour : ${question}`,
    failed: (detail) => `Pas de réponse : ${detail}`,
  },

  answer: {
    binding: 'contraignant',
    notBinding: 'non contraignant',
    kinds: {
      resolution: 'Résolution',
      declaration: 'Déclaration',
      treaty: 'Traité',
      report: 'Rapport',
    },
    copy: 'Copier avec la référence',
    copied: 'Copié',
    copyOf: (citation) => `Copier avec la référence : ${citation}`,
    quotedAbove: 'Cité plus haut :',
    notFound: 'Les textes de la bibliothèque ne répondent pas à cette question.',
    nearest: 'Dispositions les plus proches',
    nearestNote: 'Elles ne répondent pas à la question ; ce sont les plus proches.',
    seeAlso: 'Voir aussi',
    askBack: 'Précisez votre question.',
    composed:
      'Composé sans modèle de langage. Chaque citation est découpée dans le texte lui-même.',
    drafted: (model) => `Rédigé par ${model}. Chaque citation est découpée dans le texte lui-même.`,
  },

  source: {
    label: (citedAs) => `Source : ${citedAs}`,
    close: 'Fermer la source',
    openPage: 'Ouvrir sur sa page',
    adopted: 'Adopté le',
    adoptedBy: 'Adopté par',
    inForce: 'En vigueur depuis le',
    treatySeries: 'Recueil des Traités',
    symbol: 'Cote',
    citedAs: 'Cité comme',
    from: 'Source',
    officialText: 'Texte officiel',
    download: 'Télécharger en Akoma Ntoso (XML)',
    notes: 'Notes',
    note: (label) => `Note ${label}`,
    backFrom: (label) => `Retour au texte depuis la note ${label}`,
    linkTo: (place) => `Lien vers ${place}`,
    labelled: (label, place) => `${label} (${place})`,
    missing: 'Ce texte n’est pas encore dans la bibliothèque',
    notChecked: 'Non vérifié : il n’y a pas de référence à laquelle comparer ses mots.',
    noPlace: (place) => `Ce texte n’a pas de ${place}. Il est affiché depuis le début.`,
    unreadable: 'Le texte n’a pas pu être chargé',
    allTexts: 'Tous les textes',
    contents: 'Table des matières',
    preamble: 'Préambule',
    headnotes: 'L’objet de ses articles',
    headnotesNote: 'Les sommaires sont de la rédaction et ne font pas partie du texte.',
  },

  briefing,
  connections,
  differences,
  library,
  reading,

  missingPage: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être mal tapée.',
  },
};

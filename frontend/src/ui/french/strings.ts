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
    moreExamples: (count) => nombre(count, 'autre exemple', 'autres exemples'),
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
    unfold: 'Afficher toute la question',
    fold: 'En afficher moins',
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
    offline: 'Vous êtes hors ligne. Vos questions partiront au retour du réseau.',
    back: 'Connexion rétablie.',
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
    tools: {
      label: 'Que faire de cette réponse',
      copy: 'Copier',
      text: 'Texte brut',
      markdown: 'Markdown',
      rich: 'Avec notes',
      copyText: 'Copier en texte brut',
      copyMarkdown: 'Copier en Markdown',
      copyRich: 'Copier avec notes de bas de page, pour un traitement de texte',
      share: 'Partager',
      shared: 'Lien copié',
      link: 'Lien vers cette réponse',
      sharedNote:
        'Quiconque a ce lien peut lire la question et cette réponse, et rien d’autre de la conversation.',
      notShared: 'La réponse n’a pas été partagée.',
      again: 'Redemander',
      edit: 'Modifier la question',
      good: 'Bonne réponse',
      bad: 'Réponse insuffisante',
      whyGood: 'Qu’est-ce qui était bon ? (Facultatif.)',
      whyBad: 'Qu’est-ce qui était faux ou manquait ? (Facultatif.)',
      send: 'Envoyer',
      thanks: 'Merci. C’est conservé avec la réponse.',
      notKept: 'Cela n’a pas pu être conservé.',
    },
    notFound: 'Les textes de la bibliothèque ne répondent pas à cette question.',
    nearest: 'Dispositions les plus proches',
    nearestNote: 'Elles ne répondent pas à la question ; ce sont les plus proches.',
    seeAlso: 'Voir aussi',
    askBack: 'Précisez votre question.',
    composed:
      'Composé sans modèle de langage. Chaque citation est découpée dans le texte lui-même.',
    drafted: (model) => `Rédigé par ${model}. Chaque citation est découpée dans le texte lui-même.`,
  },

  shared: {
    label: 'Une réponse partagée',
    given: (date) => `Donnée telle qu’elle figure ici ; partagée le ${date}.`,
    asShared: (texts) => `Inchangés depuis : ${texts}.`,
    textChanged: (texts) =>
      `Changés depuis, mais tous les mots cités ici y sont encore : ${texts}.`,
    wordsChanged: (texts) => `Changés depuis, et certains mots cités ici n’y sont plus : ${texts}.`,
    textMissing: (texts) => `Absents de la bibliothèque : ${texts}.`,
    missing: 'Cette réponse ne peut pas être affichée',
    ask: 'Poser votre propre question',
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

  keys: {
    title: 'Touches',
    open: 'Toutes les touches',
    close: 'Fermer',
    slash: 'Écrire une question',
    enter: 'L’envoyer',
    up: 'Dans une question vide : reprendre la dernière',
    next: 'Citation suivante',
    previous: 'Citation précédente',
    pin: 'Épingler la citation, ou les mots choisis',
    find: 'Chercher des mots dans un texte ouvert',
    help: 'Montrer ces touches',
    single: 'Les touches d’un seul caractère fonctionnent',
    escape: 'Fermer ce qui est ouvert',
  },

  mishap: {
    title: 'La page a échoué',
    detail:
      'C’est une faute de la page, non de ce que vous avez fait. Les réponses et les citations épinglées sont conservées.',
  },

  missingPage: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être mal tapée.',
  },
};

import type { Catalogue } from '../strings';
import { nombre } from './nombre';

export const library: Catalogue['library'] = {
  title: 'Textes',
  lead: 'Chaque citation provient de l’un d’eux. Chaque texte s’ouvre tel qu’adopté, et chacun de ses paragraphes a une adresse.',
  here: (present, all) => `Ici : ${present} sur ${nombre(all, 'texte')}.`,
  groups: {
    resolution: 'La résolution',
    treaties: 'Traités',
    declarations: 'Déclarations',
    resolutions: 'Résolutions',
    reports: 'Rapports',
  },
  status: {
    present: 'Dans la bibliothèque, vérifié',
    unchecked: 'Dans la bibliothèque, non vérifié',
    differs: 'Dans la bibliothèque, diffère de la référence',
    missing: 'Absent de la bibliothèque',
  },
  articles: (count) => nombre(count, 'article'),
  provisions: (count) => nombre(count, 'disposition'),
  adopted: (date) => `Adopté le ${date}`,
  treatySeries: (volume) => `Recueil des Traités, ${volume}`,
  inForce: (date) => `En vigueur depuis le ${date}`,
  citedIn: 'Cité dans',
  justAdded: 'Ajouté à l’instant',
  unreadable: 'La bibliothèque n’a pas pu être chargée',
  empty:
    'La bibliothèque est vide. Ajoutez un texte, ou placez son fichier dans le dossier et relisez.',

  fetching: {
    waiting: 'En attente',
    fetching: 'Téléchargement en cours',
    failed: 'N’a pas pu être téléchargé',
    count: (texts) =>
      nombre(
        texts,
        'texte est en cours de téléchargement.',
        'textes sont en cours de téléchargement.',
      ),
    again: 'Télécharger à nouveau',
    refused: 'Le téléchargement n’a pas commencé',
    off: 'Le téléchargement est désactivé. Les textes absents peuvent être ajoutés à la main.',
  },
  officialText: (host) => `Texte officiel sur ${host}`,
  elsewhere: '(s’ouvre dans un nouvel onglet)',

  lookAgain: 'Relire les dossiers',
  reading: (read, of) =>
    `Lecture du sens des textes : ${read.toLocaleString('fr')} sur ${nombre(of, 'passage')}. D’ici là, seuls les mots décident des réponses.`,
  looking: 'Lecture…',
  looked: 'Les dossiers ont été relus.',
  notLooked: 'Les dossiers n’ont pas pu être lus',
  skipped: (files) => nombre(files, 'fichier n’a pas été lu', 'fichiers n’ont pas été lus'),

  add: {
    choose: 'Ajouter un texte',
    kinds:
      'PDF, Word, HTML, texte brut ou XML, 20 Mo au plus. On peut aussi le déposer n’importe où sur cette page.',
    drop: 'Déposez le fichier pour le faire lire',
    dropNote: 'Vous verrez ce qui a été lu avant que rien ne soit conservé.',
    reading: (file) => `Lecture de « ${file} »…`,
    oneOnly: (file) => `Un fichier à la fois : « ${file} » a été pris, les autres non.`,
    wrongKind:
      'Seuls les fichiers PDF, Word (.docx), HTML, texte brut (.txt) et XML peuvent être lus.',
    tooLarge: (size) => `Le fichier pèse ${size}. Un texte peut peser 20 Mo au plus.`,
    emptyFile: 'Le fichier est vide.',
    notRead: (file) => `« ${file} » n’a pas pu être lu`,
    notKept: 'Le texte n’a pas été conservé',
    from: (file) => `Lu dans « ${file} ». Rien n’est encore conservé.`,
    known: (citedAs) => `Reconnu comme ${citedAs}.`,
    unknown: 'Pas un texte que la bibliothèque connaît : il portera le titre qui a été lu.',
    taken:
      'La bibliothèque a déjà ce texte. Pour conserver celui-ci, retirez l’autre fichier de son dossier et relisez.',
    matches: 'Chaque mot est celui de la référence.',
    unchecked: 'Il n’y a pas de référence à laquelle comparer ses mots.',
    begins: 'Comment il commence',
    contents: 'Table des matières',
    keep: 'Conserver dans la bibliothèque',
    keeping: 'Enregistrement…',
    keepsIn: (folder) => `Les textes conservés vont dans le dossier ${folder}.`,
    leave: 'Ne pas conserver',
    close: 'Fermer',
    kept: (citedAs) => `${citedAs} est maintenant dans la bibliothèque.`,
    counts: {
      rec: (count) => nombre(count, 'considérant'),
      part: (count) => nombre(count, 'partie'),
      chp: (count) => nombre(count, 'chapitre'),
      art: (count) => nombre(count, 'article'),
      para: (count) => nombre(count, 'paragraphe numéroté', 'paragraphes numérotés'),
      point: (count) => nombre(count, 'alinéa'),
      fn: (count) => nombre(count, 'note de bas de page', 'notes de bas de page'),
    },
  },
};

export const differences: Catalogue['differences'] = {
  title: 'Cette copie diffère de la référence',
  lead: (places) =>
    `Ses mots ne sont pas ceux de la référence en ${nombre(places, 'endroit')}. Vérifiez une citation avant de vous y fier.`,
  show: 'Montrer les mots qui diffèrent',
  added: 'Absent de la référence :',
  addedEnd: 'fin',
  missing: (words) => `ici ${nombre(words, 'mot manque', 'mots manquent')}`,
  instead: (words) => `au lieu de ${nombre(words, 'autre mot', 'autres mots')}`,
  allMissing: (words) => `Absent de cette copie ; la référence compte ici ${nombre(words, 'mot')}.`,
  allAdded: 'Absent de la référence.',
  here: 'Diffère de la référence',
};

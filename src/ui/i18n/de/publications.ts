import type { Translation } from '../language.ts';
import type { english } from '../publications.ts';

export const german: Translation<typeof english> = {
  title: 'Wo er veröffentlicht ist',
  onePlace:
    'Bisher an einem Ort. Eine Zweitveröffentlichung kommt von selbst dazu, wenn ihre Seite diese als Original nennt oder Titel und Tag übereinstimmen.',
  oneArticle: 'Stunden, Links und Provisionen an all diesen Orten zählen als ein Artikel.',
  split: 'Nicht derselbe Artikel',
  splitOf: (url) => `${url} ist nicht derselbe Artikel`,
  splitDone: 'Er ist jetzt ein eigener Artikel. Von Hand eingetragene Stunden und Beträge blieben hier.',
  merge: 'Derselbe Artikel steht auch unter',
  choose: 'Anderen Artikel wählen',
  mergeNow: 'Zusammenführen',
  mergeNote:
    'Stunden, Links und Provisionen beider zählen dann zusammen. Das bleibt auch nach Besuchen und Abgleichen so.',
  merged: (title) => `„${title}“ gehört jetzt zu diesem Artikel.`,
};

import { pluralIn } from '../language.ts';

export const plural = pluralIn('de');

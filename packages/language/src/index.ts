export type { Catalogue } from './catalogue.js';
export { Phrase, phrase, type Values } from './phrase.js';
export { errorWords, PhrasedError } from './phrased-error.js';
export { english, languages, loadCatalogue, loadSay, speaker, type Language, type Say } from './say.js';

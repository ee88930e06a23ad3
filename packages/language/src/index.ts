export type { Catalogue } from './catalogue.js';
export { Phrase, phrase, type Values } from './phrase.js';
export { errorWords, PhrasedError } from './phrased-error.js';
export {
  catalogueParts,
  english,
  languages,
  loadCatalogue,
  loadSay,
  speaker,
  type CataloguePart,
  type Language,
  type Say,
} from './say.js';

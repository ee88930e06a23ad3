export {
  english,
  languages,
  loadSay,
  speaker,
  type Catalogue,
  type Language,
  type Say,
  type Values,
} from './say.js';

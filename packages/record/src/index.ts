export {
  openDatabase,
  openPGlite,
  ROLES,
  type Actor,
  type Database,
  type Place,
  type Role,
  type Work,
} from './database/database.js';
export { FolderInUse } from './database/folder-lock.js';

export { ROLES, type Actor, type Database, type Place, type Role } from './database/database.js';
export { FolderInUse } from './database/folder-lock.js';
export { openKeys, type KeyPlace, type Keys } from './keys/keys.js';
export { openRecord } from './open-record.js';
export { recordOf, workerFor, type ClinicRecord, type Member } from './record.js';
export { Refusal, type RefusalCode } from './refusal.js';
export {
  acceptInvitation,
  addCredential,
  changeAccount,
  createOrganisation,
  findAccount,
  findByIssuer,
  findByPasskey,
  findInvitation,
  findLogin,
  invite,
  inviteAgain,
  isSetUp,
  linkIssuer,
  listAccounts,
  listColleagues,
  memberOf,
  removePasskey,
  usePasskey,
  waysOf,
  type Account,
  type Credential,
  type Login,
  type Passkey,
} from './accounts/accounts.js';
export {
  endSession,
  findSession,
  listSessions,
  noteFailedLogin,
  startSession,
  type Session,
  type SessionLimits,
} from './accounts/sessions.js';
export { organisations, readSettings, writeSetting } from './accounts/settings.js';
export {
  addCardFeedback,
  addShownCards,
  listCardFeedback,
  readCardUse,
  type CardFeedback,
  type CardUse,
  type ShownCard,
} from './accounts/card-feedback.js';
export {
  bodySchemaOf,
  endReasons,
  entryKinds,
  identitySchema,
  startReasons,
  type EntryBodies,
  type EntryKind,
  type Identity,
} from './entries/kinds.js';
export { Conflict, type AnyEntry, type Entry, type PersonView } from './persons/person.js';
export { listPersons, type ListRequest, type PersonRow } from './persons/list.js';
export { dueOf, dueStates, type Due, type DueState } from './persons/due.js';
export {
  addEntry,
  changeEntry,
  createPerson,
  removeEntry,
  saveIdentity,
  savePatient,
} from './persons/save.js';
export { readEntry, readHistory, readPerson, type PastEntry } from './persons/read.js';
export { breakGlass, guardPerson, listBrokenGlass, type BrokenGlass } from './persons/guard.js';
export { erasePerson } from './persons/erase.js';
export { changesOf, patientOf, type EntryChange } from './entries/patient-file.js';
export { chainHead, readAudit, verifyChain, type AuditEvent, type ChainState } from './audit/verify.js';
export type { ChainHead } from './audit/chain.js';
export { exportRecord, type Carried } from './backup/export.js';
export { importRecord } from './backup/import.js';
export { rotateKey } from './keys/rotate.js';
export { keepForecasts, type Expected, type Forecasts } from './registry/forecasts.js';
export {
  readRegistry,
  type ExpectedResponse,
  type MedicineOutcomes,
  type MedicineResponse,
  type PublishedResponse,
  type RegistryView,
} from './registry/registry.js';
export type { StillOn } from './registry/courses.js';
export { pseudonymousRows, registryRows, type Table } from './registry/pseudonymous.js';

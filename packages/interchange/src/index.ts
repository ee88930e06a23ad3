export { readBundle, type ReadBundleRequest } from './fhir/import/table.js';
export { applyLines } from './fhir/import/apply.js';
export { fhirLimits } from './fhir/import/input.js';
export type {
  Change,
  FoundIn,
  FoundLine,
  FoundTable,
  Identity,
  LineState,
  RowChange,
  RowList,
  SingleKey,
} from './fhir/import/line.js';
export { cardsOf } from './cds-hooks/cards.js';
export { missingPrefetch, services } from './cds-hooks/services.js';
export { readFeedback } from './cds-hooks/feedback.js';
export { readRequest, type CdsRequest } from './cds-hooks/request.js';
export type { CardSettings } from './cds-hooks/setting.js';
export type {
  Action,
  Card,
  CardsAnswer,
  Coding,
  Feedback,
  HookName,
  Link,
  Service,
  Suggestion,
} from './cds-hooks/protocol.js';
export { identityOf, type KeptIdentity } from './fhir/export/identity.js';
export { exportBundle, type ExportRequest } from './fhir/export/bundle.js';
export type { PlanOfTests } from './fhir/export/plan.js';
export type { ReportDocument } from './fhir/export/document.js';
export type { Bundle, Resource } from './fhir/export/resource.js';
export { type ReadSbmlOptions, SbmlError, readSbml, writeSbml } from './sbml/index.js';
export { libraryLicence, modelLibrary, type LibraryModel, type NamedPart } from './models/library.js';

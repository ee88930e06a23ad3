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

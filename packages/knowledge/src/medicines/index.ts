export { coMedication, listedNames, medicinesFile } from './list.js';
export { comparedAtMost, didYouMean, shortlist, type Suggestion } from './nearest.js';
export { readMedicine, type FoundMedicine, type MedicineReading } from './recognise.js';

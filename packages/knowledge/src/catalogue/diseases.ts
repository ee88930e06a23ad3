import { texts } from '../data/diseases.generated.js';
import { once, parsed } from '../read-data.js';
import type { Disease } from '../schema/disease.js';

const diseases = once(() => parsed<Disease>(texts));
export const disease = (id: string): Disease | undefined => diseases().find((one) => one.id === id);
export const diseaseIds = (): string[] => diseases().map((one) => one.id);

import { disease } from '@bifrons/knowledge';
import type { Target } from '../benefit/aim.js';

/** A target of the field, as the disease's file has it. @throws Error for one that it does not have */
export function targetOf(id: string, score: string, name: string): Target {
  const found = disease(id)
    ?.scores?.find((one) => one.id === score)
    ?.targets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`data/diseases/${id}.json: ${score} has no target "${name}"`);
  return found;
}

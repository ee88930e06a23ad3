import { findDrug } from '@bifrons/knowledge';

/** A medicine's name; its id while nothing is known of it. */
export function drugName(id: string): string {
  return findDrug(id)?.name ?? id;
}

import type { PatientRecord, Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** What a clinic sets, and what it knows beside the call. */
export interface CardSettings {
  /** Whose labels. */
  readonly region: Region;
  /** The moment of the call. */
  readonly now: Date;
  /** The language of the cards; English when absent. */
  readonly say?: Say;
  /** Where the SMART app is launched; without it cards have no link. */
  readonly appUrl?: string;
  /** The person as the clinic's own record has them: answers that no electronic record holds. */
  readonly patient?: PatientRecord;
}

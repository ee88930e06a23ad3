import type { ClinicRecord, Member } from '../record.js';

/** When something is to be done. */
export interface Due {
  /** In the words of the label's calendar. */
  readonly what: string;
  /** YYYY-MM-DD, the last day on which it is in time. */
  readonly date: string;
  readonly state: DueState;
}
export const dueStates = ['overdue', 'today', 'this-week', 'later'] as const;
export type DueState = (typeof dueStates)[number];

/** A person as a row of the list. */
export interface PersonRow {
  readonly id: string;
  /** Empty where the record is closed to the account: see `closed`. */
  readonly name: string;
  readonly number?: string;
  readonly birthYear: number | null;
  readonly version: number;
  readonly guarded: boolean;
  /** A guarded person of another team, found by their full number or name with birth date: only breaking the glass opens them. */
  readonly closed?: true;
  readonly diseases: readonly string[];
  /** Under way. */
  readonly treatments: readonly { readonly drug: string; readonly fromDate: string }[];
  readonly lastVisit?: string;
  readonly due: readonly Due[];
}

export interface ListRequest {
  /** Words of the name (their first letters are enough, from three on), numbers, a birth date as YYYY-MM-DD; all must match. */
  readonly search?: string;
  /** Only who has something due so soon, or sooner. */
  readonly due?: DueState;
  /** YYYY-MM-DD; the day in UTC unless given. */
  readonly today?: string;
  /** Of whose labels the calendar is; EU unless given. */
  readonly region?: 'US' | 'EU';
  /** 500 unless given. */
  readonly limit?: number;
}

/**
 * Persons whom the account may read, by name; who has something due first when `due` is asked. One event in the chain, with
 * how many they are, not with the words that were searched.
 * @throws Refusal for researchers and administrators, who read no persons
 */
export function listPersons(
  record: ClinicRecord,
  actor: Member,
  request: ListRequest = {},
): Promise<{ persons: PersonRow[]; total: number }> {
  throw new Error(`to come ${String(record)} ${String(actor)} ${String(request)}`);
}

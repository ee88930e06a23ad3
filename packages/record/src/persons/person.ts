import type { PatientRecord } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import type { EntryBodies, EntryKind, Identity } from '../entries/kinds.js';
import { Refusal } from '../refusal.js';

/** An entry as it is now. */
export interface Entry<K extends EntryKind = EntryKind> {
  readonly id: string;
  readonly kind: K;
  readonly version: number;
  readonly body: EntryBodies[K];
  /** The account that wrote this version, and when. */
  readonly by: string;
  readonly at: Date;
}

/** An entry of whatever kind: `kind` says what the body is. */
export type AnyEntry = { [K in EntryKind]: Entry<K> }[EntryKind];

/** A person as one page has it. */
export interface PersonView {
  readonly id: string;
  readonly version: number;
  readonly guarded: boolean;
  readonly team: readonly string[];
  readonly identity: Identity;
  readonly identityEntry: string;
  /** Diseases with an episode. */
  readonly diseases: readonly string[];
  /** The disease of `patient`: the one asked for, else the first; null where the person has none. */
  readonly disease: string | null;
  readonly patient: PatientRecord | null;
  readonly episodes: readonly Entry<'episode'>[];
  readonly visits: readonly Entry<'visit'>[];
  readonly treatments: readonly Entry<'treatment'>[];
  readonly adverseEvents: readonly Entry<'adverse-event'>[];
  readonly decisions: readonly Entry<'decision'>[];
  /** Without their content; `readEntry` has it. */
  readonly documents: readonly {
    readonly id: string;
    readonly version: number;
    readonly date: string;
    readonly title: string;
    readonly mediaType: string;
  }[];
}

/** Somebody else changed the person meanwhile. Nothing was written; `current` is what they are now. */
export class Conflict extends Refusal {
  override readonly name = 'Conflict';

  constructor(
    what: Phrase,
    readonly current: PersonView,
  ) {
    super('conflict', what);
  }
}

import type { PatientFacts, PatientRecord } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';

/** Where something was found. */
export interface FoundIn {
  readonly type: string;
  readonly id?: string;
  /** JSON path in what was read: `$.entry[12].resource`. */
  readonly place: string;
}

/** Who it is, which a patient file does not have. */
export interface Identity {
  readonly name?: { readonly text: string; readonly family?: string; readonly given?: readonly string[] };
  readonly identifiers: readonly { readonly system?: string; readonly value: string }[];
  /** Id of the patient file, where we wrote it ourselves. */
  readonly fileId?: string;
}

type Row<K extends 'labs' | 'visits' | 'diary' | 'medications' | 'treatments' | 'examinations'> = NonNullable<
  PatientRecord[K]
>[number];

/** A row of a list of the patient file. */
export type RowChange =
  | { readonly kind: 'row'; readonly list: 'labs'; readonly row: Row<'labs'> }
  | { readonly kind: 'row'; readonly list: 'visits'; readonly row: Row<'visits'> }
  | { readonly kind: 'row'; readonly list: 'diary'; readonly row: Row<'diary'> }
  | { readonly kind: 'row'; readonly list: 'medications'; readonly row: Row<'medications'> }
  | { readonly kind: 'row'; readonly list: 'treatments'; readonly row: Row<'treatments'> }
  | { readonly kind: 'row'; readonly list: 'examinations'; readonly row: Row<'examinations'> };
/** A list of the patient file that rows are added to. */
export type RowList = RowChange['list'];

/** Keys of the patient file that hold one thing. */
export type SingleKey =
  'birthYear' | 'birthDate' | 'sex' | 'weightKg' | 'disease' | 'severity' | 'systemicSteroid' | 'matters';

/** A change of the patient file. */
export type Change =
  | { readonly kind: 'set'; readonly values: Partial<Pick<PatientRecord, SingleKey>> }
  | {
      readonly kind: 'fact';
      readonly fact: keyof PatientFacts;
      readonly value: NonNullable<PatientFacts[keyof PatientFacts]>;
    }
  /** One more that the person is hypersensitive to. */
  | { readonly kind: 'hypersensitivity'; readonly to: string }
  | RowChange
  /** It is known that there is none. */
  | { readonly kind: 'none'; readonly list: RowList }
  | { readonly kind: 'identity'; readonly identity: Identity };

/**
 * `new`: taken unless somebody takes the tick away. `check`: to be looked at first. `conflict`: the person already has
 * something else there, or two entries disagree. `known`: it is there already. `ignored`: nothing is asked for that.
 * `refused`: it is wrong, or about somebody else. The last two become nothing.
 */
export type LineState = 'new' | 'check' | 'conflict' | 'known' | 'ignored' | 'refused';

/** One line of the table of what was found. */
export interface FoundLine {
  /** Names the line within its table. */
  readonly id: string;
  readonly resource: FoundIn;
  /** Entries that say the same once more. */
  readonly again: readonly FoundIn[];
  /** What it says in words, as it was sent. */
  readonly says: Phrase;
  readonly becomes: Change | null;
  /** The change in words. */
  readonly becomesWords: Phrase | null;
  /** Why it is ignored or refused, or what to look at before it is taken. */
  readonly because: readonly Phrase[];
  /** What the person already has there. */
  readonly conflictsWith: Phrase | null;
  readonly state: LineState;
  /** Whether it is taken when nobody says otherwise. */
  readonly accepted: boolean;
}

/** Everything that was found. */
export interface FoundTable {
  /** The person that it is about, as references name them; undefined where nothing says so. */
  readonly person?: string;
  readonly lines: readonly FoundLine[];
  /** Why it may be less than all there is: pages that were not given. */
  readonly incomplete: readonly Phrase[];
}

/** What a reader makes of a resource, before it is held against the person and the other lines. */
export interface Finding {
  readonly says: Phrase;
  readonly becomes: Change | null;
  readonly because?: readonly Phrase[];
  /** Whether it may be taken without being looked at first. */
  readonly sure?: boolean;
  readonly refused?: boolean;
  /** Day of what was found, for things of which the last one counts. */
  readonly day?: string;
  /** The moment, where a time was given: the same moment in another time zone is the same. */
  readonly moment?: number;
}

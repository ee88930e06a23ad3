import type { CertaintyLevel } from '@bifrons/inference';

/** 100 figures: so many are filled, and so many more or fewer it may be. Numbers may have a fraction. */
export interface IconArray {
  readonly of: 100;
  /** Null where nobody knows. */
  readonly filled: number | null;
  readonly interval: readonly [number, number] | null;
}

/** One option's number of an outcome, in words and as a picture. */
export interface OutcomeRow {
  readonly option: string;
  readonly icons: IconArray;
  readonly words: string;
  /** How far it may be off; null where that is not known. */
  readonly range: string | null;
  /** How sure the evidence makes the number, 1 (very low) to 4, and in words; null where there is no number. */
  readonly certainty: { readonly level: CertaintyLevel; readonly words: string } | null;
  /** What it rests on where that is not this medicine in people like this one, and what is not known of it. */
  readonly notes: readonly string[];
}

/** One outcome, option by option. */
export interface OutcomeTable {
  readonly outcome: string;
  readonly rows: readonly OutcomeRow[];
}

/** A piece of the report: a paragraph, a list, outcomes of 100 people, a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `pictures`: drawn as icon arrays; else as lines. */
  | {
      readonly kind: 'outcomes';
      readonly tone: 'benefit' | 'harm';
      readonly pictures: boolean;
      readonly outcomes: readonly OutcomeTable[];
    }
  /** Things said of each option. */
  | {
      readonly kind: 'options';
      readonly options: readonly { readonly option: string; readonly items: readonly string[] }[];
    }
  /** Each with space to write. */
  | { readonly kind: 'questions'; readonly items: readonly string[] };

/** Id of a section of the report, the same in every language. */
export type SectionId =
  | 'about'
  | 'options'
  | 'better'
  | 'worse'
  | 'uncertain'
  | 'unknown'
  | 'taking'
  | 'stopping'
  | 'matters'
  | 'questions'
  | 'sources';

/** A heading of the report with what stands below it. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A decision report as content: every surface prints the same. */
export interface Report {
  readonly title: string;
  /** The person in one line, without a name. */
  readonly person: string;
  readonly date: string;
  readonly sections: readonly Section[];
  /** What it is and is not, for the foot of each page. */
  readonly foot: string;
}

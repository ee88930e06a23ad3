import { text } from '../data/studied.generated.js';
import { once } from '../read-data.js';

/** What was studied of one score on one medicine in one disease. */
export interface Studied {
  readonly disease: string;
  /** Null: placebo and vehicle. */
  readonly drug: string | null;
  readonly score: string;
  /** People on the medicine who were compared with others at the same week. */
  readonly controlled: {
    readonly people: number;
    /** Those they were compared with. */
    readonly control: number;
    /** Of the people on the medicine, those in trials that were double blind. */
    readonly blinded: number;
    /** Of them, those with a result that was read in the paper, or printed by the sponsor or an authority. */
    readonly read: number;
    /** The last week of a comparison. */
    readonly weeks: number;
    readonly trials: number;
  };
  /** People who were watched without a comparison; `weeks`: the last result of all. */
  readonly open: { readonly people: number; readonly weeks: number; readonly trials: number };
  /** People who were seen after a stop, and for how many weeks. */
  readonly stopped: { readonly people: number; readonly weeks: number };
}

const all = once(() => {
  const { studied, missed } = JSON.parse(text) as Rows;
  return {
    missed,
    studied: studied.map(([disease, drug, score, controlled, open, stopped]): Studied => {
      const [people, control, blinded, read, weeks, trials] = controlled;
      return {
        disease,
        drug: drug === 'none' ? null : drug,
        score,
        controlled: { people, control, blinded, read, weeks, trials },
        open: { people: open[0], weeks: open[1], trials: open[2] },
        stopped: { people: stopped[0], weeks: stopped[1] },
      };
    }),
  };
});

/** The studies behind a score on a medicine (null: without one), counted; undefined where there are none. */
export const studiedOf = (disease: string, drug: string | null, score: string): Studied | undefined =>
  all().studied.find((one) => one.disease === disease && one.drug === drug && one.score === score);

/** Mean error of the rates of a medicine's trials, in points, by a fit that did not see them; undefined without any. */
export const missedWithout = (disease: string, drug: string): number | undefined =>
  all().missed.find(([of, left]) => of === disease && left === drug)?.[2];

/** As they are kept: rows, because a page fetches them. */
interface Rows {
  readonly studied: readonly (readonly [
    string,
    string,
    string,
    readonly [number, number, number, number, number, number],
    readonly [number, number, number],
    readonly [number, number],
  ])[];
  readonly missed: readonly (readonly [string, string, number])[];
}

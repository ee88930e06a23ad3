/** What was typed and drawn of a disease at one time. */
export interface SeverityDraft {
  /** Scores as typed, by their ids. One that is absent or empty is unknown, or follows from what was drawn. */
  scores: Readonly<Record<string, string>>;
  /** What the disease's folder keeps of the extent, and alone can read; null where nothing was given. */
  extent: unknown;
}

/** The same at the start, with what belongs to the disease's course. */
export interface DiseaseDraft extends SeverityDraft {
  episodeYears: string;
  /** What the person wrote down of a day, by the day (YYYY-MM-DD). */
  diary: Readonly<Record<string, number>>;
}

export const NOTHING_SEEN: SeverityDraft = { scores: {}, extent: null };

export const NOTHING_KNOWN: DiseaseDraft = { ...NOTHING_SEEN, episodeYears: '', diary: {} };

/** Whether anything was typed or drawn. */
export const isSeen = ({ scores, extent }: SeverityDraft): boolean =>
  extent !== null || Object.values(scores).some((text) => text.trim() !== '');

/** The severity with a score as typed. */
export const withScore = <S extends SeverityDraft>(severity: S, score: string, text: string): S => ({
  ...severity,
  scores: { ...severity.scores, [score]: text },
});

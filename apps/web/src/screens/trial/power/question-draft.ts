import { parseNumber } from '../../../kit/language/parse-number.ts';
import type { TrialQuestion } from '@bifrons/knowledge';
import type { TrialDraft } from '../../../subject/state/trial-draft.ts';
import { designInput } from '../draft.ts';

/** A question as it is typed; what has no field of its own is kept as the file has it. */
export interface QuestionDraft {
  control: string;
  /** Number of the endpoint of the design that decides, and its week; null: the question's own is kept. */
  endpoint: { number: number; week: number } | null;
  alpha: string;
  sides: 1 | 2;
  /** Percent; empty: not asked. */
  power: string;
  assurance: string;
  multiplicity: NonNullable<TrialQuestion['multiplicity']>;
  /** Percent of the people, separated by commas; empty: no interim looks. */
  looks: string;
  spending: NonNullable<TrialQuestion['looks']>['spending'];
  margin: string;
  kept: Partial<TrialQuestion>;
}

const percent = (share: number | undefined): string =>
  share === undefined ? '' : String(Math.round(1e6 * share) / 1e4);

/** The question of a draft; of one that has none, the usual: each arm against the first without a medicine. */
export function questionDraft(draft: TrialDraft): QuestionDraft {
  const question = draft.kept?.question;
  const untreated = draft.arms.find(({ steps }) => steps.every(({ drug }) => drug === null)) ?? draft.arms[0];
  const weeks = weeksOf(draft, 0);
  return {
    control: question?.control ?? untreated?.id ?? '',
    endpoint: question === undefined ? { number: 0, week: weeks.at(-1) ?? 0 } : null,
    alpha: question === undefined ? '5' : percent(question.alpha),
    sides: question?.sides ?? 2,
    power: question === undefined ? '90' : percent(question.power),
    assurance: percent(question?.assurance),
    multiplicity: question?.multiplicity ?? 'holm',
    looks: (question?.looks?.at ?? []).map(percent).join(', '),
    spending: question?.looks?.spending ?? 'obrien-fleming',
    margin: question?.margin === undefined ? '' : String(question.margin),
    kept: question ?? {},
  };
}

/** The weeks of an endpoint of a draft, as far as they are numbers. */
export const weeksOf = ({ endpoints }: TrialDraft, number: number): number[] =>
  (endpoints[number]?.weeks ?? '')
    .split(/[\s,;]+/)
    .flatMap((text) => (text === '' ? [] : [parseNumber(text)]))
    .filter((week) => week !== null && week !== undefined);

/** A share where the text is a percentage; the text itself, for the reader of designs to refuse, where it is not. */
function share(text: string): number | string | undefined {
  if (text.trim() === '') return undefined;
  const value = parseNumber(text);
  return value == null ? text.trim() : value / 100;
}

function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The question as it stands in a file; not checked. */
export function questionInput(question: QuestionDraft, draft: TrialDraft): TrialQuestion {
  const { control, endpoint, alpha, sides, power, assurance, multiplicity, looks, spending, margin, kept } =
    question;
  const typed = new Set(['looks', 'margin', 'power', 'assurance']);
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !typed.has(key)));
  const at = looks.split(/[\s;,]+/).flatMap((text) => share(text) ?? []);
  return {
    ...rest,
    control,
    ...(endpoint === null ? {} : { endpoint: decidingEndpoint(draft, endpoint.number, endpoint.week) }),
    alpha: share(alpha),
    sides,
    ...given({ power: share(power), assurance: share(assurance) }),
    ...(kept.graph === undefined ? { multiplicity } : {}),
    ...(at.length === 0 ? {} : { looks: { at, spending } }),
    ...(margin.trim() === '' ? {} : { margin: parseNumber(margin) ?? margin }),
  } as TrialQuestion;
}

function decidingEndpoint(draft: TrialDraft, number: number, week: number): object {
  const { endpoints } = designInput(draft) as { endpoints: readonly { readonly weeks?: unknown }[] };
  return given({ ...endpoints[number], weeks: undefined, week });
}

/** The draft with another question. */
export function withQuestion(draft: TrialDraft, question: TrialQuestion | undefined): TrialDraft {
  const kept = given({ ...draft.kept, question }) as NonNullable<TrialDraft['kept']>;
  return { ...draft, kept: Object.keys(kept).length === 0 ? null : kept };
}

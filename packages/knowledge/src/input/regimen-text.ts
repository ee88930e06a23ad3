import { phrase } from '@bifrons/language';
import { antibodyNamed } from '../catalogue/antibody-names.js';
import { findDrug } from '../catalogue/drugs.js';
import type { Regimen } from '../schema/regimen.js';
import { jsonPath, problem, shown, type Problem, type Reading } from './problem.js';
import { parseRegimen } from './regimen.js';
import { onePerPath } from './schema-problems.js';

const perDayByWord: Readonly<Record<string, number>> = { qd: 1, bid: 2, tid: 3 };

const number = String.raw`[-+]?[0-9]*\.?[0-9]+(?:e[-+]?[0-9]+)?`;
const amount = new RegExp(String.raw`^(${number})\s*(mg|%)$`, 'i');
const percent = new RegExp(String.raw`^(${number})\s*%$`, 'i');
const week = new RegExp(`^${number}$`, 'i');

const form = phrase(
  'a step is drug:dose:qd|bid|tid@week, for example ritlecitinib:200mg:qd@0,50mg:qd@4 or none@52',
);

/** Weeks between injections of a step that is a single one: the longest that is allowed. */
const once = 52;

/** One step as far as it can be understood, and what cannot. */
interface Step {
  readonly segment: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
}

function readWeek(text: string | undefined, index: number): { fromWeek: number; problems: Problem[] } {
  if (text === undefined)
    return {
      fromWeek: 0,
      problems:
        index === 0
          ? []
          : [
              problem(
                [index, 'fromWeek'],
                phrase('is missing: only the first step may leave out its week'),
                phrase('add @ and the week'),
              ),
            ],
    };
  if (week.test(text.trim())) return { fromWeek: Number(text), problems: [] };
  return {
    fromWeek: Number.NaN,
    problems: [
      problem(
        [index, 'fromWeek'],
        phrase('{value} is not a week', { value: shown(text) }),
        phrase('a number after @, such as @24'),
      ),
    ],
  };
}

function readStep(text: string, index: number, drugBefore: string | undefined): Step {
  const [what = '', when, ...more] = text.split('@');
  const parts = what.split(':').map((part) => part.trim());
  if (what.trim() === '' || more.length > 0 || parts.length > (percent.test(parts[3] ?? '') ? 4 : 3))
    return {
      segment: null,
      problems: [
        problem([index], phrase('{value} is not a step of a regimen', { value: shown(text) }), form),
      ],
    };
  const { fromWeek, problems } = readWeek(when, index);
  if (parts.length === 1 && parts[0]?.toLowerCase() === 'none')
    return { segment: { fromWeek, drug: null }, problems };
  const drug = amount.test(parts[0] ?? '') ? drugBefore : parts.shift();
  const [dose, frequency, area] = parts;
  const topical = drug !== undefined && findDrug(drug)?.route === 'topical';
  const size = amount.exec(dose ?? '');
  const doseKey =
    size === null ? (topical ? 'strengthPercent' : 'doseMg') : size[2] === '%' ? 'strengthPercent' : 'doseMg';
  const perDay = perDayByWord[frequency?.toLowerCase() ?? ''];
  if (drug === undefined)
    problems.push(problem([index, 'drug'], phrase('is missing: no step before names a drug'), form));
  if (size === null)
    problems.push(
      problem(
        [index, doseKey],
        dose === undefined ? phrase('is missing') : phrase('{value} is not a dose', { value: shown(dose) }),
        phrase('a dose such as 4mg, or 1.5% for a cream'),
      ),
    );
  const every = /^q([0-9]{1,2})w$/i.exec(frequency ?? '')?.[1];
  // Without a frequency it is one injection, until the next step.
  const weeks = frequency === undefined ? once : Number(every);
  const injected = drug !== undefined && antibodyNamed(drug) !== undefined;
  // A medicine that we do not know may be one that is injected: its name is what is wrong.
  const unknown = drug !== undefined && findDrug(drug) === undefined;
  if (perDay === undefined && !injected && !(unknown && every !== undefined))
    problems.push(
      problem(
        [index, 'perDay'],
        frequency === undefined ? phrase('is missing') : phrase('is {value}', { value: shown(frequency) }),
        phrase('qd (once), bid (twice) or tid (three times a day)'),
      ),
    );
  const surface = percent.exec(area ?? '')?.[1];
  return {
    segment: {
      fromWeek,
      ...(drug === undefined ? {} : { drug }),
      ...(size === null ? {} : { [doseKey]: Number(size[1]) }),
      ...(perDay === undefined ? {} : { perDay }),
      ...(surface === undefined ? {} : { bodySurfacePercent: Number(surface) }),
      ...(injected && Number.isFinite(weeks) ? { everyWeeks: weeks } : {}),
    },
    problems,
  };
}

/**
 * Reads the short form of a regimen: `baricitinib:4mg:qd`, `ritlecitinib:200mg:qd@0,50mg:qd@4`, `none@52`,
 * `ruxolitinib-cream:1.5%:bid` (`:10%` after it: on a tenth of the body), `dupilumab:600mg@0,300mg:q2w@2`. Steps are separated by commas; the first starts in week 0
 * unless it says otherwise, the others name their week; a step that leaves out the drug goes on with the one named last.
 * Paths are those of the JSON form: `$[1].doseMg` is the dose of the second step.
 */
export function parseRegimenText(text: string): Reading<Regimen> {
  if (text.trim() === '') return { ok: false, problems: [problem([], phrase('is empty'), form)] };
  const steps: Step[] = [];
  const toldOnce = new Set<string>();
  let drugBefore: string | undefined;
  text.split(',').forEach((part, index) => {
    const step = readStep(part.trim(), index, drugBefore);
    const drug = step.segment?.['drug'];
    if (typeof drug === 'string') {
      // a name carried over from the step before was judged there
      if (drug === drugBefore && findDrug(drug) === undefined) toldOnce.add(jsonPath([index, 'drug']));
      drugBefore = drug;
    }
    steps.push(step);
  });
  const whole = parseRegimen(steps.map(({ segment }) => segment));
  const problems = steps.flatMap((step) => step.problems);
  if (whole.ok && problems.length === 0) return whole;
  const further = whole.ok ? [] : whole.problems;
  return {
    ok: false,
    problems: onePerPath([...problems, ...further]).filter(({ path }) => !toldOnce.has(path)),
  };
}

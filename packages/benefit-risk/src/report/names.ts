import type { RegimenSegment } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { decisionIn } from '../diseases/registry.js';
import type { HarmId } from '../harm/harm.js';
import type { CriterionId } from '../prefer/weights.js';
import type { WeighedOption, Weighing } from '../weighing.js';

/** An option as a person says it: "baricitinib 4 mg once a day". */
export function optionName(
  { segments, isNoDrug }: Pick<WeighedOption, 'segments' | 'isNoDrug'>,
  say: Say,
): string {
  if (isNoDrug) return say('no medicine');
  return segments.reduce((before, step, k) => {
    const then = stepName(step, say);
    if (k === 0) return then;
    if (isPause(segments, k))
      return say('{before}, paused from week {from} to week {to}', {
        before,
        from: step.fromWeek,
        to: segments[k + 1]!.fromWeek,
      });
    return isPause(segments, k - 1) && then === stepName(segments[k - 2]!, say)
      ? before
      : say('{before}, from week {week} {then}', { before, week: step.fromWeek, then });
  }, say('no medicine'));
}

/** Whether this step is a pause: without a medicine, between two steps with the same one. */
export function isPause(segments: WeighedOption['segments'], k: number): boolean {
  const [before, step, after] = [segments[k - 1], segments[k], segments[k + 1]];
  return step?.drug === null && before != null && before.drug !== null && after?.drug === before.drug;
}

/** Weeks between injections of a step that is a single one. */
const single = 52;

function stepName(
  { drug, doseMg, strengthPercent, everyWeeks, perDay = 1 }: RegimenSegment,
  say: Say,
): string {
  if (drug === null) return say('no medicine');
  if (doseMg !== undefined && everyWeeks !== undefined)
    return everyWeeks >= single
      ? say('{drug} {dose, number} mg as one injection', { drug, dose: doseMg })
      : say('{drug} {dose, number} mg injected {weeks, plural, one {every week} other {every # weeks}}', {
          drug,
          dose: doseMg,
          weeks: everyWeeks,
        });
  if (doseMg === undefined)
    return say(
      '{drug} {strength, number} %, {times, plural, one {once a day} =2 {twice a day} other {# times a day}}',
      {
        drug,
        strength: strengthPercent ?? 0,
        times: perDay,
      },
    );
  return say(
    '{drug} {dose, number} mg {times, plural, one {once a day} =2 {twice a day} other {# times a day}}',
    {
      drug,
      dose: doseMg,
      times: perDay,
    },
  );
}

/** What a number of people counts, in plain words, as a heading. */
export function outcomeName(id: CriterionId, weighing: Weighing, say: Say): string {
  const aim = weighing.aims.find((one) => one.id === id);
  return aim === undefined
    ? capitalised(harmName(id as HarmId, say), say)
    : decisionIn(weighing.disease).aimName(aim, weighing, say);
}

const capitalised = (text: string, { language }: Say): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** A harm within a sentence. */
export function harmName(id: HarmId, say: Say): string {
  switch (id) {
    case 'death':
      return say('death');
    case 'serious-infection':
      return say('a serious infection');
    case 'opportunistic-infection':
      return say('an infection that healthy people rarely get');
    case 'malignancy':
      return say('a cancer');
    case 'lymphoma':
      return say('a lymphoma');
    case 'lung-cancer':
      return say('a lung cancer');
    case 'mace':
      return say('a heart attack, a stroke or a death of heart or vessels');
    case 'vte':
      return say('a blood clot in a vein');
    case 'gi-perforation':
      return say('a hole in stomach or gut');
    case 'zoster':
      return say('shingles');
    case 'herpes-simplex':
      return say('cold sores or other herpes');
    case 'nmsc':
      return say('a skin cancer other than melanoma');
    case 'neutropenia':
      return say('too few of one kind of white blood cells');
    case 'lymphopenia':
      return say('too few lymphocytes, another kind of white blood cells');
    case 'cpk-raised':
      return say('a raised muscle value in the blood (CPK)');
    case 'headache':
      return say('headache');
    case 'nausea':
      return say('nausea');
    case 'upper-respiratory-infection':
      return say('a cold');
    case 'acne':
      return say('acne');
  }
}

/** A number of 100 people, with two figures where whole people would hide it. */
export function countText(value: number, say: Say): string {
  if (value >= 10) return say.number(value, 0);
  if (value >= 1 || value <= 0) return say.number(value, 1);
  return say.number(value, Math.min(6, 1 - Math.floor(Math.log10(value))));
}

import type { RegimenSegment, TrialArm } from '@bifrons/knowledge';
import { english, phrase, type Phrase, type Say } from '@bifrons/language';

/** Arms are put together by drug, or kept apart by dose. */
export type Grouping = 'drug' | 'dose';

export type Treated = { readonly treatment: string } | { readonly changed: Phrase };

export const controlNames: readonly string[] = ['placebo', 'vehicle'];
export const isControl = (treatment: string): boolean => controlNames.includes(treatment);

/** What an arm had been given up to a week; `changed` when it began as a control and was then treated. */
export function treatmentBefore(arm: TrialArm, week: number, by: Grouping): Treated {
  const drug = arm.drug.replace(/^other: /, '');
  if (isControl(drug) || arm.regimen === undefined)
    return { treatment: isControl(drug) || by === 'drug' ? drug : arm.label };
  const before = arm.regimen.filter(({ fromWeek }) => fromWeek < week);
  const untreated = before.filter((segment) => segment.drug === null).length;
  if (untreated > 0 && untreated === before.length)
    return { treatment: arm.route === 'topical' ? 'vehicle' : 'placebo' };
  if (untreated > 0)
    return { changed: phrase('changed between treatment and none before week {week}', { week }) };
  return { treatment: by === 'drug' ? drug : `${drug} ${before.map(dose).join(', then ')}` };
}

/** A treatment as people read it: `ritlecitinib 200 mg qd, then 50 mg qd from week 4`, placebo, vehicle. */
export function treatmentWords(treatment: string, say: Say = english): string {
  const [first = '', ...later] = treatment.split(', then ');
  const steps = later.map((step) => {
    const [amount = '', week] = step.split(' from week ');
    return week === undefined
      ? say('then {dose}', { dose: amount })
      : say('then {dose} from week {week}', { dose: amount, week });
  });
  return [say(first), ...steps].join(', ');
}

/** A treatment with the doses that are put together under its name: `ritlecitinib (10 mg qd, 50 mg qd)`. */
export function withDoses(treatment: string, doses: readonly string[], say: Say = english): string {
  const name = treatmentWords(treatment, say);
  if (doses.length === 0) return name;
  const amounts = doses.map((one) =>
    treatmentWords(one.startsWith(`${treatment} `) ? one.slice(treatment.length + 1) : one, say),
  );
  return say('{treatment} ({doses})', { treatment: name, doses: amounts.join('; ') });
}

function dose(segment: RegimenSegment): string {
  const often =
    segment.everyWeeks === undefined
      ? { 1: 'qd', 2: 'bid', 3: 'tid' }[segment.perDay ?? 1]
      : `q${segment.everyWeeks}w`;
  const amount =
    segment.strengthPercent === undefined ? `${segment.doseMg} mg` : `${segment.strengthPercent} %`;
  return `${amount} ${often}${segment.fromWeek > 0 ? ` from week ${segment.fromWeek}` : ''}`;
}

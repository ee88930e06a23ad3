import type { RegimenSegment, TrialArm } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';

/** Arms are put together by drug, or kept apart by dose. */
export type Grouping = 'drug' | 'dose';

export type Treated = { readonly treatment: string } | { readonly changed: Phrase };

export const isControl = (treatment: string): boolean => treatment === 'placebo' || treatment === 'vehicle';

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

function dose(segment: RegimenSegment): string {
  const often = { 1: 'qd', 2: 'bid', 3: 'tid' }[segment.perDay ?? 1];
  const amount =
    segment.strengthPercent === undefined ? `${segment.doseMg} mg` : `${segment.strengthPercent} %`;
  return `${amount} ${often}${segment.fromWeek > 0 ? ` from week ${segment.fromWeek}` : ''}`;
}

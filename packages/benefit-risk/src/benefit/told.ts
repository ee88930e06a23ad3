import { certaintyOf } from '@bifrons/inference';
import type { RegimenSegment } from '@bifrons/knowledge';
import { differenceEstimate, numberNeeded, shareEstimate, type Estimate } from '../estimate.js';
import type { Benefit, Difference } from '../weighing.js';
import type { BenefitId } from './aim.js';
import type { Option } from '../request.js';
import type { Simulated } from './benefits.js';
import { sdOf } from './expected.js';
import { weeksAfterStop } from './outcomes.js';

/** With fewer virtual people than this who have a response, nothing is told of those who lose it. */
const fewest = 20;

const indexOf = ({ labels, aims }: Simulated, label: string, id: BenefitId): number =>
  labels.indexOf(label) * aims.length + aims.findIndex((aim) => aim.id === id);

/** The outcomes of one option, against "no drug". */
export function outcomesTold(
  simulated: Simulated,
  { label, segments }: Option,
  bare: string,
  horizon: number,
): Benefit[] {
  const { expected, aims, person } = simulated;
  return aims.map(({ id, kind, score }) => {
    const k = indexOf(simulated, label, id);
    const week = kind === 'lose' ? horizon + weeksAfterStop : horizon;
    const given: readonly RegimenSegment[] =
      kind === 'lose'
        ? [...segments.filter(({ fromWeek }) => fromWeek < horizon), { fromWeek: horizon, drug: null }]
        : segments;
    return {
      id,
      week,
      certainty: certaintyOf({
        disease: person.disease,
        people: person.people,
        segments: given,
        score,
        week,
      }),
      expected: shareEstimate(expected.shares[k]!, sdOf(expected, [[k, 1]]), expected.people),
      againstNoDrug: label === bare ? null : differenceOf(simulated, id, label, bare),
      ...(kind === 'lose' ? { ofThoseWhoHadIt: lossOf(simulated, label, id) } : {}),
    };
  });
}

/** One option's expected number minus another's. */
export function differenceOf(simulated: Simulated, id: BenefitId, of: string, against: string): Difference {
  const { expected } = simulated;
  const [a, b] = [indexOf(simulated, of, id), indexOf(simulated, against, id)];
  const sd = sdOf(expected, [
    [a, 1],
    [b, -1],
  ]);
  const estimate = differenceEstimate(expected.shares[a]! - expected.shares[b]!, sd);
  return { ...estimate, needed: numberNeeded(estimate) };
}

/** Of those who have it, the first of what is wanted, the share that loses it; the SD of the ratio is to first order. */
function lossOf(simulated: Simulated, label: string, id: BenefitId): Estimate | null {
  const { expected, aims } = simulated;
  const [lost, had] = [indexOf(simulated, label, id), indexOf(simulated, label, aims[0]!.id)];
  const [a, b] = [expected.shares[lost]!, expected.shares[had]!];
  const people = b * expected.people;
  if (people < fewest) return null;
  const sd = sdOf(expected, [
    [lost, 1 / b],
    [had, -a / (b * b)],
  ]);
  return shareEstimate(a / b, sd, people);
}

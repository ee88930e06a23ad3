import {
  kindsOf,
  loopsOfPosterior,
  phaseOf,
  signalsOnDay,
  type Blocked,
  type Kinds,
  type Phase,
} from '@bifrons/model';
import type { RegimenSegment } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../../kit/interface/segmented-control.tsx';
import { useSay } from '../../../kit/language/say-context.tsx';
import type { BelowProps } from '../../severity/disease-form.ts';
import { PhasePicture } from './phase-picture.tsx';
import './phase.css';

type Kind = Phase['kind'];
const KINDS: readonly Kind[] = ['quiet-stays', 'returns', 'partial'];

/** Shares of a kind among people, by draws of the fit: middle and 90 % range, of 100; and somebody of it to draw. */
interface KindOfPeople {
  kind: Kind;
  of100: number;
  range: readonly [number, number];
  example: { loop: Float64Array; phase: Phase } | null;
}

const TIMES = [0.5, 1, 1.5] as const;

/** The threshold of the loop: where a course puts three kinds of people, what half of its block does, and what a stop does. */
export function PhasePanel({ segments, id, name }: BelowProps): ReactNode {
  const say = useSay();
  const [times, setTimes] = useState<(typeof TIMES)[number]>(1);
  const blocked = useMemo(() => blockOf(segments, times), [segments, times]);
  const kinds = useKinds(blocked);
  const treated = Object.values(blocked).some((share) => (share ?? 0) > 0);
  return (
    <section className={`panel phase tone-${id}`} aria-labelledby="phase-title" aria-busy={kinds === null}>
      <div className="panel-head">
        <h2 id="phase-title">{say('Quiet or ill: the threshold, and what a stop does')}</h2>
        <p className="phase-regimen">{name}</p>
      </div>
      {treated ? (
        <>
          <SegmentedControl
            label={say('How much of its signals the medicine blocks')}
            value={times}
            options={TIMES.map((value) => ({ value, text: timesWords(value, say) }))}
            onChange={setTimes}
          />
          {kinds === null ? (
            <p className="hint">{say('Computing who crosses the threshold …')}</p>
          ) : (
            kinds.map((one) => <KindRow key={one.kind} of={one} blocked={blocked} />)
          )}
        </>
      ) : (
        <p className="hint">{say('Choose a regimen with a medicine to see where it puts people.')}</p>
      )}
      <p className="hint">
        {say(
          'Downhill is where the disease goes by itself. Which of the three a person is cannot be measured: the shares rest on what was assumed of the antigen that stays, and on 15 people. What follows a stop is not known.',
        )}
      </p>
    </section>
  );
}

function KindRow({
  of: { kind, of100, range, example },
  blocked,
}: {
  of: KindOfPeople;
  blocked: Blocked;
}): ReactNode {
  const say = useSay();
  return (
    <div className={`phase-kind is-${kind}`}>
      <h3>
        <b>{say('{n} of 100', { n: say.number(of100) })}</b>{' '}
        <span className="phase-range">
          {say('{low} to {high}', { low: say.number(range[0]), high: say.number(range[1]) })}
        </span>{' '}
        {kindWords(kind, say)}
      </h3>
      {example === null ? (
        <p className="hint">{say('Nobody among the people who were looked at.')}</p>
      ) : (
        <PhasePicture
          loop={example.loop}
          phase={example.phase}
          blocked={blocked}
          words={kindWords(kind, say)}
        />
      )}
    </div>
  );
}

const kindWords = (kind: Kind, say: Say): string =>
  ({
    'quiet-stays': say('crosses the threshold: quiet, and by this model quiet after a stop'),
    returns: say('quiet on the medicine only: comes back after a stop'),
    partial: say('does not get quiet: better on the medicine, as before after a stop'),
  })[kind];

const timesWords = (times: (typeof TIMES)[number], say: Say): string =>
  ({ 0.5: say('half of this block'), 1: say('this block'), 1.5: say('half as much again') })[times];

/** Week of a treatment that its mean block is taken from, at most. */
const LATE = 26;

/** The mean block of each signal on the last day of the first stretch of treatment, times something, at most all of it. */
function blockOf(regimen: readonly RegimenSegment[], times: number): Blocked {
  const first = regimen.findIndex(({ drug }) => drug !== null);
  if (first < 0) return {};
  const begins = regimen[first]!.fromWeek;
  const ends = regimen.slice(first).find(({ drug }) => drug === null)?.fromWeek ?? Number.POSITIVE_INFINITY;
  const day = 7 * Math.min(begins + LATE, ends) - 1;
  return Object.fromEntries(
    signalsOnDay({ regimen, day }).map(({ signal, inhibition }) => [
      signal,
      Math.min(1, times * (inhibition ?? 0)),
    ]),
  );
}

/** Computed a draw at a time, so that the page stays quick; null meanwhile. The people are the same whatever is blocked. */
function useKinds(blocked: Blocked): readonly KindOfPeople[] | null {
  const [found, setFound] = useState<{ of: Blocked; kinds: readonly KindOfPeople[] } | null>(null);
  const [drawn] = useState(() => ({ from: loopsOfPosterior(), kept: [] as (readonly Float64Array[])[] }));
  useEffect(() => {
    let timer = 0;
    const shares: Kinds['shares'][] = [];
    const people: { loop: Float64Array; phase: Phase }[] = [];
    const next = (k: number): void => {
      if (drawn.kept[k] === undefined) {
        const { value, done } = drawn.from.next();
        if (done) {
          setFound({ of: blocked, kinds: KINDS.map((kind) => kindOf(kind, shares, people)) });
          return;
        }
        drawn.kept.push(value);
      }
      const own = drawn.kept[k]!.map((loop) => ({ loop, phase: phaseOf(loop, blocked) }));
      people.push(...own);
      if (own.length > 0) shares.push(kindsOf(own.map(({ phase }) => phase)).shares);
      timer = window.setTimeout(next, 0, k + 1);
    };
    next(0);
    return () => clearTimeout(timer);
  }, [blocked, drawn]);
  return found?.of === blocked ? found.kinds : null;
}

function kindOf(
  kind: Kind,
  shares: readonly Kinds['shares'][],
  people: readonly { loop: Float64Array; phase: Phase }[],
): KindOfPeople {
  const sorted = shares.map((one) => 100 * one[kind]).sort((a, b) => a - b);
  const at = (level: number): number => sorted[Math.round(level * (sorted.length - 1))] ?? 0;
  // In the middle of those of the kind, by how ill they are without a medicine.
  const own = people.filter(({ phase }) => phase.kind === kind).sort((a, b) => a.phase.ill - b.phase.ill);
  return { kind, of100: at(0.5), range: [at(0.05), at(0.95)], example: own[own.length >> 1] ?? null };
}

import {
  engagement,
  RefusedError,
  type EngagementRequest,
  type EngagementResult,
  type ProvenanceEntry,
} from '@bifrons/model';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import type { Say } from '@bifrons/language';
import { ChainPicture } from './chain-picture.tsx';
import { stepOf, type Step } from './chain.ts';
import { GradeBadge } from './grade-badge.tsx';
import { GRADES } from './grades.ts';

interface ChainCardsProps {
  steps: readonly Step[];
  entries: readonly ProvenanceEntry[];
  engaged: EngagementRequest | undefined;
  /** The step whose entries alone are shown below. */
  chosen: Step | null;
  onChoose: (step: Step | null) => void;
}

/** How a number came about: one card for each step, linked; a click shows only what that step stands on. */
export function ChainCards({ steps, entries, engaged, chosen, onChoose }: ChainCardsProps): ReactNode {
  const say = useSay();
  const signals = useMemo(() => engagedSignals(engaged, entries), [engaged, entries]);
  return (
    <ol className="chain" aria-label={say('How the number came about')}>
      {steps.map((step) => {
        const own = entries.filter((entry) => stepOf(entry) === step);
        return (
          <li key={step}>
            <button
              type="button"
              className="chain-card"
              aria-pressed={step === chosen}
              onClick={() => onChoose(step === chosen ? null : step)}
            >
              <ChainPicture step={step} curves={signals.map(({ curve }) => curve)} />
              <b>{nameOf(step, say)}</b>
              <span className="chain-facts">
                {factsOf(step, own, signals, say).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </span>
              <span className="chain-grades">
                {GRADES.filter((grade) => own.some((entry) => entry.grade === grade)).map((grade) => (
                  <GradeBadge key={grade} grade={grade} />
                ))}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** No more signals than this are told by name. */
const MOST_SIGNALS = 2;

type EngagedSignal = EngagementResult['signals'][number] & { ic50: ProvenanceEntry | undefined };

/** The signals that the number depends on and that the medicine is known to block. */
function engagedSignals(
  request: EngagementRequest | undefined,
  entries: readonly ProvenanceEntry[],
): readonly EngagedSignal[] {
  const result = request && engagementOf(request);
  if (!result) return [];
  const used = new Map(entries.map((entry) => [entry.path, entry]));
  return result.signals
    .map((signal) => ({ ...signal, ic50: used.get(`${result.drug}.ic50.${signal.signal}`) }))
    .filter(
      ({ mean, ic50, provenance }) =>
        mean !== null && (ic50 !== undefined || !provenance.some((path) => path.includes('.ic50.'))),
    )
    .slice(0, MOST_SIGNALS);
}

/** Null for a medicine whose concentration nobody can compute. */
function engagementOf(request: EngagementRequest): EngagementResult | null {
  try {
    return engagement(request);
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}

function nameOf(step: Step, say: Say): string {
  switch (step) {
    case 'potency':
      return say('Potency');
    case 'inhibition':
      return say('Inhibition');
    case 'model':
      return say('Model');
    case 'posterior':
      return say('Fit to trials');
  }
}

function factsOf(
  step: Step,
  own: readonly ProvenanceEntry[],
  signals: readonly EngagedSignal[],
  say: Say,
): string[] {
  switch (step) {
    case 'potency':
      return signals.length === 0
        ? [counted(own, say)]
        : signals.map(({ name, ic50 }) =>
            ic50 === undefined
              ? say('{signal}: enzyme destroyed', { signal: shortName(say(name)) })
              : say('{signal}: {value} {unit}', {
                  signal: shortName(say(name)),
                  value: say.number(ic50.value ?? 0, 1),
                  unit: say(ic50.unit),
                }),
          );
    case 'inhibition':
      return signals.length === 0
        ? [counted(own, say)]
        : signals.map(({ name, mean }) =>
            say('{signal}: {percent} % blocked', {
              signal: shortName(say(name)),
              percent: say.number(100 * (mean ?? 0)),
            }),
          );
    case 'model':
      return [say('{n, plural, one {# assumption} other {# assumptions}}', { n: own.length })];
    case 'posterior': {
      const year = Math.max(...own.map(({ source }) => source.year ?? 0));
      const fitted = say('{n, plural, one {# fitted number} other {# fitted numbers}}', { n: own.length });
      return year > 0 ? [fitted, say('in {year}', { year: String(year) })] : [fitted];
    }
  }
}

function counted(own: readonly ProvenanceEntry[], say: Say): string {
  return say('{n, plural, one {# number} other {# numbers}}', { n: own.length });
}

/** Without what stands in brackets. */
function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

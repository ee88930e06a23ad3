import {
  isRatio,
  namedPriors,
  readingText,
  treatmentWords,
  usualBayes,
  type BayesNetwork,
  type NetworkAnswer,
  type PriorName,
  type Selection,
} from '@bifrons/evidence';
import { errorWords } from '@bifrons/language';
import { useMemo, useState, type ReactNode } from 'react';
import { useRun } from '../../../kit/compute/use-run.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { beside } from '../answer-beside.ts';
import { Choice } from '../question-fields.tsx';
import { RowsTable } from '../rows-table.tsx';
import type { AskedBayes } from './bayes-worker.ts';
import { address } from './bayes-worker.ts?shared-worker';

/** The posterior of the same network, when it is asked for: it takes seconds. */
export function BayesPanel({
  selection,
  network,
  better,
}: {
  selection: Selection;
  network: NetworkAnswer;
  better: 'higher' | 'lower';
}): ReactNode {
  const say = useSay();
  const [prior, setPrior] = useState<PriorName | 'none'>('none');
  const asked = useMemo<AskedBayes | null>(
    () =>
      prior === 'none'
        ? null
        : {
            bayes: selection,
            options: {
              ...usualBayes,
              prior: namedPriors[prior],
              measure: network.measure === 'MD' ? 'MD' : 'OR',
              reference: network.reference,
              better,
            },
          },
    [selection, network, better, prior],
  );
  const { computed, stale, failure } = useRun(asked, (of, { signal }) =>
    beside<BayesNetwork>(address, of, signal as AbortSignal),
  );
  return (
    <section className="panel" aria-labelledby="bayes-title">
      <h2 id="bayes-title">{say('The same network, Bayesian')}</h2>
      <p className="hint">
        {say(
          'Random effects, drawn by four chains. A prior says beforehand how much studies may differ: the vague one says little, the informative one what reviews of medicines against placebo found.',
        )}
      </p>
      <div className="fields">
        <Choice
          label={say('Prior of the variance between studies')}
          value={prior}
          options={[
            ['none', say('do not compute')],
            ['vague', say('vague')],
            ['weak', say('weak')],
            ['informative', say('informative')],
          ]}
          onChange={(value) => setPrior(value as PriorName | 'none')}
        />
      </div>
      {asked !== null && stale && failure === null && (
        <p role="status">{say('Drawing from the posterior …')}</p>
      )}
      {failure !== null && (
        <p className="refusal" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
      {computed !== null && asked !== null && !stale && (
        <Posteriors bayes={computed} pScores={network.pScores} treatments={network.treatments} />
      )}
    </section>
  );
}

function Posteriors({
  bayes,
  pScores,
  treatments,
}: {
  bayes: BayesNetwork;
  pScores: readonly number[] | null;
  treatments: readonly string[];
}): ReactNode {
  const say = useSay();
  const { measure, against, sucra, tau, fit, prior, notes } = bayes;
  const read = (x: number): number => (isRatio(measure) ? Math.exp(x) : x);
  return (
    <>
      <RowsTable
        caption={say('Against {reference}: median and 95 % interval of the posterior', {
          reference: treatmentWords(bayes.reference, say),
        })}
        header={[say('treatment'), say('posterior'), say('SUCRA'), say('P-score'), say('R̂')]}
        rows={bayes.treatments.map((name, i) => {
          const one = i === 0 ? null : against[i - 1]!;
          const score = pScores?.[treatments.indexOf(name)];
          return [
            treatmentWords(name, say),
            one === null
              ? '–'
              : readingText(
                  measure,
                  { value: read(one.median), lower: read(one.lower), upper: read(one.upper) },
                  say,
                ),
            say.fixed(sucra[i]!, 2),
            score === undefined ? '–' : say.fixed(score, 2),
            one === null ? '' : say.fixed(one.rHat, 3),
          ];
        })}
        rowHeads
      />
      <p className="hint">
        {say(
          'τ {tau} ({lower} to {upper}), prior: {prior}. Residual deviance {residual} for {points} points, {parameters} parameters in effect, DIC {dic}.',
          {
            tau: say.fixed(tau.median, 2),
            lower: say.fixed(tau.lower, 2),
            upper: say.fixed(tau.upper, 2),
            prior,
            residual: say.fixed(fit.residual, 1),
            points: fit.points,
            parameters: say.fixed(fit.parameters, 1),
            dic: say.fixed(fit.dic, 1),
          },
        )}
      </p>
      {notes.map((note) => (
        <p key={note.text} className="remark">
          {say(note)}
        </p>
      ))}
    </>
  );
}

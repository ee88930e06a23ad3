import type { Say } from '@bifrons/language';
import type { DesignResult, Need, Prospect } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { WhyButton } from '../../../kit/sources/why-button.tsx';
import { AssurancePicture } from './assurance-picture.tsx';
import { BoundaryPicture } from './boundary-picture.tsx';
import { PowerPicture } from './power-picture.tsx';
import type { DesignOutcome } from './run-design.ts';

function needText(say: Say, of: Need['of']): string {
  switch (of) {
    case 'power':
      return say('power, if the middle of what is believed is true');
    case 'power-as-assumed':
      return say('power, if what the file assumes is true');
    case 'assurance':
      return say('assurance, over all that is believed');
  }
}

/** Power, assurance and size, as numbers and pictures. */
export function PowerAnswer({ outcome, stale }: { outcome: DesignOutcome; stale: boolean }): ReactNode {
  const say = useSay();
  const { result } = outcome;
  const { power, assurance, assumed, needs, arms, comparisons, boundaries, withoutEffect } = result;
  const planned = arms.reduce((sum, { n }) => sum + n, 0);
  const chance = ({ chance: one, se }: Prospect['any']): string =>
    say('{percent} % ± {error}', { percent: say.fixed(100 * one, 1), error: say.fixed(100 * se, 1) });
  const columns = [power, assurance, ...(assumed === undefined ? [] : [assumed])];
  return (
    <div className={stale ? 'power-answer is-stale' : 'power-answer'}>
      <p className="power-sentence">
        {say(
          'With {n, number} people this trial wins in {power} of 100 trials if the middle of what is believed is true, and in {assurance} of 100 over all that is believed.',
          {
            n: planned,
            power: say.fixed(100 * power.asked.chance, 1),
            assurance: say.fixed(100 * assurance.asked.chance, 1),
          },
        )}{' '}
        <WhyButton title={say('Power and sample size')} answer={() => ({ entries: result.provenance })} />
      </p>
      <div className="power-figures">
        <PowerPicture result={result} planned={planned} />
        <AssurancePicture result={result} />
        {boundaries !== undefined && <BoundaryPicture boundaries={boundaries} />}
      </div>
      <div className="table-scroll" role="region" aria-label={say('Table of power')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Arm')}</th>
              <th scope="col">{say('n')}</th>
              <th scope="col">{say('Expected')}</th>
              <th scope="col">{say('Difference, 95 % interval')}</th>
              <th scope="col">{say('Power')}</th>
              <th scope="col">{say('Assurance')}</th>
              {assumed !== undefined && <th scope="col">{say('Power as assumed')}</th>}
            </tr>
          </thead>
          <tbody>
            {arms.map(({ id, n, estimate, range90 }) => {
              const i = comparisons.findIndex((one) => one.id === id);
              const own = comparisons[i];
              return (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>{say.number(n)}</td>
                  <td>{interval(say, estimate, range90)}</td>
                  <td>{own === undefined ? '–' : interval(say, own.difference, own.interval)}</td>
                  {columns.map((prospect, column) => (
                    <td key={column}>{i < 0 ? '–' : chance(prospect.each[i]!)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ul className="power-needs">
        {needs.map(({ of, target, total, arms: each }) => (
          <li key={of}>
            <strong>
              {total === null
                ? say('out of reach')
                : say('{n, plural, one {# person} other {# people}}', { n: total })}
            </strong>{' '}
            {say('for {target} % {what}', { target: say.number(100 * target, 1), what: needText(say, of) })}
            {each !== null && (
              <span className="is-quiet">
                {' '}
                ({each.map(({ id, n }) => `${id} ${say.number(n)}`).join(', ')})
              </span>
            )}
          </li>
        ))}
        {result.toEnrol !== undefined && (
          <li>
            {say('{n, number} people have to be enrolled so that so many meet the condition of the arms.', {
              n: result.toEnrol,
            })}
          </li>
        )}
        <li>
          {say('Without any effect {share} of 100 trials win; {allowed} may.', {
            share: say.fixed(100 * withoutEffect.chance, 1),
            allowed: say.number(100 * withoutEffect.allowed, 2),
          })}
        </li>
      </ul>
      {result.warnings.map((warning) => (
        <p key={String(warning)} className="warning">
          {say(warning)}
        </p>
      ))}
      <p className="hint">
        {say(
          '{people, number} virtual people in {worlds, number} worlds, each with its own medicine, disease and uncertain facts; {trials, number} trials drawn from them for each chance. ± is the error of that drawing.',
          { people: result.virtualPatients, worlds: result.worlds, trials: result.trials },
        )}
      </p>
    </div>
  );
}

function interval(say: Say, value: number, [lower, upper]: DesignResult['arms'][number]['range90']): string {
  return say('{value} ({lower} to {upper})', {
    value: say.fixed(value, 1),
    lower: say.fixed(lower, 1),
    upper: say.fixed(upper, 1),
  });
}

import { readingText, robustness, type PooledMeasure, type Robustness } from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** What small studies, single studies and the weeks do to the estimate, in a few sentences. */
export function RobustnessNotes({ result }: { result: PooledMeasure }): ReactNode {
  const say = useSay();
  const { measure, studies } = result;
  const { egger, peters, trimAndFill, leaveOneOut, weeks } = robustness(result);
  const test = (name: string, one: Robustness['egger']): string =>
    'refused' in one
      ? say('{test}: {reason}', { test: name, reason: one.refused })
      : say('{test}: p {p}', { test: name, p: say.fixed(one.result.p, 3) });
  return (
    <ul className="notes">
      {studies.length > 2 && studies.length < 10 && (
        <li>{say('With fewer than ten studies, tests of asymmetry hardly tell anything.')}</li>
      )}
      <li>{test(say('Egger’s test of asymmetry'), egger)}</li>
      {measure === 'OR' && <li>{test(say('Peters’ test of asymmetry'), peters)}</li>}
      {'result' in trimAndFill && studies.length > 2 && (
        <li>
          {say(
            'Trim and fill: {missing, plural, =0 {no study seems} one {# study seems} other {# studies seem}} to be missing; with them {reading}',
            { missing: trimAndFill.result.missing, reading: readingText(measure, trimAndFill.result, say) },
          )}
        </li>
      )}
      {studies.length > 2 &&
        leaveOneOut.map((one) => (
          <li key={one.study}>
            {say('Without {study}: {reading}', { study: one.study, reading: readingText(measure, one, say) })}
          </li>
        ))}
      {'result' in weeks && (
        <li>{say('Difference between weeks: p {p}', { p: say.fixed(weeks.result.p, 3) })}</li>
      )}
    </ul>
  );
}

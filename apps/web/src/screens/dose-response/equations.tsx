import { engagementEquations, type EngagementRequest, type Equation } from '@bifrons/model';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { Inline, Mathematics } from './formula.tsx';

/** From the dose to the blocked share of a signal, in symbols and with the numbers of the medicine; whence each is. */
export function Equations({ request }: { request: EngagementRequest }): ReactNode {
  const say = useSay();
  const equations = useMemo(() => engagementEquations(request), [request]);
  return (
    <ol className="equations">
      {equations.map((equation) => (
        <li key={String(equation.title)}>
          <p className="equation-title">{say(equation.title)}</p>
          <div className="equation-lines" role="group" aria-label={say(equation.title)} tabIndex={0}>
            <Mathematics formula={equation.formula} />
            {equation.filled !== undefined && <Mathematics formula={equation.filled} />}
          </div>
          <Numbers symbols={equation.symbols} />
        </li>
      ))}
    </ol>
  );
}

/** The numbers of an equation with unit, range, grade and source. */
function Numbers({ symbols }: { symbols: Equation['symbols'] }): ReactNode {
  const say = useSay();
  if (symbols.length === 0) return null;
  const digits = (value: number): string => say.number(value, value < 1 ? 4 : value < 100 ? 2 : 0);
  return (
    <ul className="equation-numbers">
      {symbols.map(({ symbol, entry }) => {
        const { label, value, qualifier = '', unit, range, grade, source, path } = entry;
        const address =
          source.url ?? (source.doi === undefined ? undefined : `https://doi.org/${source.doi}`);
        return (
          <li key={path}>
            {symbol !== '' && <Inline formula={symbol} />}
            <span>{say(label)}</span>
            <b>
              {value === null ? say('not known') : `${qualifier}${digits(value)} ${say(unit)}`}
              {range && ` (${digits(range[0])}–${digits(range[1])})`}
            </b>
            <GradeBadge grade={grade} />
            {address === undefined ? (
              <span className="equation-source">{source.title}</span>
            ) : (
              <a className="equation-source" href={address.split(' ')[0]} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

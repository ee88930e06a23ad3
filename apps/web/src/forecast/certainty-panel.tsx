import type { ReactNode } from 'react';
import { courseLetter } from '../regimens/course.ts';
import { WhyButton } from '../sources/why-button.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';

interface CertaintyPanelProps {
  regimen: DrawnRegimen;
  stale: boolean;
  onWhy: (query: string) => void;
}

const MOST_MOVERS = 3;

/** What the width of the bands consists of, and which uncertain facts moved the answer most. */
export function CertaintyPanel({ regimen, stale, onWhy }: CertaintyPanelProps): ReactNode {
  const { widthShares, movers } = regimen.forecast;
  const parts = [
    { id: 'people', name: 'people like this one differ', share: widthShares.betweenPeople },
    { id: 'facts', name: 'model and medicine are uncertain', share: widthShares.parameters },
    { id: 'reading', name: 'SALT is read with error', share: widthShares.measurement },
  ];
  return (
    <section
      className={`panel certainty fades tone-${regimen.id}${stale ? ' is-stale' : ''}`}
      aria-labelledby="certainty-title"
    >
      <div className="panel-head">
        <h2 id="certainty-title">How sure is this?</h2>
        <WhyButton about="uncertain facts" onClick={() => onWhy('grade:assumed')} />
      </div>
      <h3>
        Band {courseLetter(regimen)} at week {widthShares.week} is wide because
      </h3>
      <div className="width-bar" aria-hidden="true">
        {parts.map((part) => (
          <span key={part.id} className={`width-${part.id}`} style={{ flexGrow: part.share }} />
        ))}
      </div>
      <ul className="width-parts">
        {parts.map((part) => (
          <li key={part.id}>
            <span className={`width-key width-${part.id}`} aria-hidden="true" />
            <b>{Math.round(100 * part.share)} %</b> {part.name}
          </li>
        ))}
      </ul>
      {movers.length > 0 && <Movers movers={movers.slice(0, MOST_MOVERS)} onWhy={onWhy} />}
    </section>
  );
}

interface MoversProps {
  movers: DrawnRegimen['forecast']['movers'];
  onWhy: (query: string) => void;
}

function Movers({ movers, onWhy }: MoversProps): ReactNode {
  return (
    <>
      <h3>Uncertain facts that move it most</h3>
      <ul className="movers">
        {movers.map((mover) => (
          <li key={mover.path}>
            <button type="button" className="mover" onClick={() => onWhy(mover.path)}>
              {mover.label}
            </button>
            <span className="mover-effect">{effectOf(mover.effect)}</span>
          </li>
        ))}
      </ul>
      <p className="hint">
        Change of SALT if the fact is higher by one standard deviation of what is known of it.
      </p>
    </>
  );
}

/** The effect of a fact that is one standard deviation higher than thought. */
function effectOf(points: number): string {
  const size = Math.abs(points) < 0.05 ? '0' : Math.abs(points).toFixed(1);
  return `${points < 0 ? '−' : '+'}${size} SALT`;
}

import type { ProvenanceEntry } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLetter } from '../../subject/regimens/course.ts';
import { shownScores } from '../../subject/severity/scores.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { WhyButton } from '../../kit/sources/why-button.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { CertaintyDots, CertaintyReasons } from '../weighing/certainty-mark.tsx';
import { Movers } from './movers.tsx';

interface CertaintyPanelProps {
  regimen: DrawnRegimen;
  /** The numbers of the forecast. */
  provenance: readonly ProvenanceEntry[];
  stale: boolean;
  /** The primary score in a word. */
  score: string;
}

/** What the width of the bands consists of, and which uncertain facts moved the answer most. */
export function CertaintyPanel({ regimen, provenance, stale, score }: CertaintyPanelProps): ReactNode {
  const say = useSay();
  const { widthShares, movers, scores } = regimen.forecast;
  const { disease } = useWorkbench().state.patient;
  const told = shownScores(disease).flatMap(({ id, short }) => {
    const certainty = scores[id]?.certainty;
    return certainty === undefined ? [] : [{ id, name: say(short), certainty }];
  });
  const parts = [
    { id: 'people', name: say('people like this one differ'), share: widthShares.betweenPeople },
    { id: 'facts', name: say('model and medicine are uncertain'), share: widthShares.parameters },
    { id: 'reading', name: say('{score} is read with error', { score }), share: widthShares.measurement },
  ];
  return (
    <section
      className={`panel certainty fades tone-${regimen.id}${stale ? ' is-stale' : ''}`}
      aria-labelledby="certainty-title"
    >
      <div className="panel-head">
        <h2 id="certainty-title">{say('How sure is this?')}</h2>
        <WhyButton
          title={say('Numbers of the forecast that nobody knows well')}
          answer={() => ({
            entries: provenance.filter(({ grade }) => ['assumed', 'derived', 'M'].includes(grade)),
          })}
        />
      </div>
      <h3>
        {say('The evidence behind {letter} at week {week}', {
          letter: courseLetter(regimen),
          week: widthShares.week,
        })}
      </h3>
      {told.map(({ id, name, certainty }) => (
        <div key={id} className="certainty-of-score">
          <b>{name}</b> <CertaintyDots level={certainty.level} />
          <CertaintyReasons certainty={certainty} />
        </div>
      ))}
      <h3>
        {say('Why band {letter} is this wide at week {week}', {
          letter: courseLetter(regimen),
          week: widthShares.week,
        })}
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
            <b>{say('{percent} %', { percent: say.number(100 * part.share) })}</b> {part.name}
          </li>
        ))}
      </ul>
      {movers.length > 0 && <Movers movers={movers} provenance={provenance} />}
    </section>
  );
}

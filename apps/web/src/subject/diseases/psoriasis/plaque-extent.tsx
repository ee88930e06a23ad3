import { useMemo, type ReactNode } from 'react';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { SIDES } from '../../body/body-shape.ts';
import { InflamedBody } from '../../body/inflamed-body.tsx';
import { InflamedMap } from '../../body/inflamed-map.tsx';
import { drawingAt, drawingOf, extentOf } from '../../body/inflamed-skin.ts';
import type { ExtentProps, PictureProps } from '../../severity/disease-form.ts';
import { NamedScore } from '../../severity/named-score.tsx';
import { drawnScores } from '../../severity/read-severity.ts';
import { ScoreField } from '../../severity/score-field.tsx';
import { shownScores } from '../../severity/scores.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { plaques } from './plaques.ts';
import { plaquesSeen, type PlaqueExtent } from './plaques-seen.ts';
import { suggestedPga } from './signs.ts';
import { SpecialAreas } from './special-areas-field.tsx';
import { areasIn } from './special-areas.ts';

const scoreOf = (id: string) => shownScores(plaquesSeen.id).find((score) => score.id === id)!;
const hintOf = (id: string) => plaquesSeen.scores.find((score) => score.id === id)!.hint;

/** Plaques drawn on the body, the scores beside PASI, and the areas that weigh more than their size. */
export function PlaqueExtentMap({ severity, onChange, ageYears, errors, start }: ExtentProps): ReactNode {
  const say = useSay();
  const text = (score: string): string => severity.scores[score] ?? '';
  const type = (score: string) => (typed: string) =>
    onChange(withScore(severity, score, typed), { final: true });
  const drawn = useMemo(() => drawnScores(plaquesSeen, severity, ageYears), [severity, ageYears]);
  const extent = useMemo(() => extentOf(severity), [severity.extent]);
  const areas = areasIn(severity);
  const map = (
    <InflamedMap
      skin={plaques}
      extent={extent}
      ageYears={ageYears}
      onChange={(next, how) =>
        onChange({ ...severity, extent: { ...next, areas } satisfies PlaqueExtent }, how)
      }
    />
  );
  if (start === null) return map;
  return (
    <>
      <div className="body-scores">
        <NamedScore
          score={scoreOf('pga')}
          hint={hintOf('pga')(say)}
          text={text('pga')}
          suggested={drawn['pasi'] === undefined ? null : suggestedPga(extent.states)}
          error={errors['pga']}
          onType={type('pga')}
        />
        <ScoreField
          score={scoreOf('bsa')}
          label={say('BSA')}
          hint={hintOf('bsa')(say)}
          text={text('bsa')}
          drawn={drawn['bsa'] ?? null}
          error={errors['bsa']}
          onType={type('bsa')}
        />
      </div>
      {map}
      <div className="body-scores is-below">
        <SpecialAreas
          areas={areas}
          onChange={(next) =>
            onChange(
              { ...severity, extent: { ...extent, areas: next } satisfies PlaqueExtent },
              { final: true },
            )
          }
        />
        <ScoreField
          score={scoreOf('dlqi')}
          label={scoreOf('dlqi').short}
          hint={hintOf('dlqi')(say)}
          text={text('dlqi')}
          drawn={null}
          error={errors['dlqi']}
          onType={type('dlqi')}
        />
      </div>
    </>
  );
}

/** The body from both sides, with as many plaques as there are or as a score stands for. */
export function PlaqueLook({ severity, ageYears, at }: PictureProps): ReactNode {
  const say = useSay();
  const typed = parseNumber(severity.scores['pasi'] ?? '');
  const drawing = useMemo(() => {
    const shown = at ?? (plaquesSeen.regionsOf(severity) === null ? typed : null);
    return shown === null
      ? drawingOf(plaques, extentOf(severity))
      : drawingAt(plaques, severity, shown, ageYears);
  }, [severity, ageYears, at, typed]);
  const pasi = at ?? typed ?? drawnScores(plaquesSeen, severity, ageYears)['pasi'];
  return (
    <span
      className="body-picture"
      role="img"
      aria-label={
        pasi === undefined
          ? say('The skin as drawn')
          : say('The skin at a PASI of {value}', { value: say.number(pasi) })
      }
    >
      {SIDES.map((side) => (
        <InflamedBody key={side} skin={plaques} side={side} states={drawing[side]} />
      ))}
    </span>
  );
}

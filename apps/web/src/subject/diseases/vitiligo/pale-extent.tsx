import { useMemo, type ReactNode } from 'react';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { SIDES } from '../../body/body-shape.ts';
import type { ExtentProps, PictureProps } from '../../severity/disease-form.ts';
import { drawnScores } from '../../severity/read-severity.ts';
import { ScoreField } from '../../severity/score-field.tsx';
import { shownScores } from '../../severity/scores.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { FacePicture } from './face-picture.tsx';
import { PaleBody } from './pale-body.tsx';
import { PaleMap } from './pale-map.tsx';
import { paleSeen } from './pale-seen.ts';
import { extentOf } from './regions.ts';
import { drawingAt, drawingOf } from './spots.ts';

/** Scores beside that of the face. */
const OTHERS = ['tvasi', 'bsa'] as const;

const scoreOf = (id: string) => shownScores(paleSeen.id).find((score) => score.id === id)!;
const hintOf = (id: string) => paleSeen.scores.find((score) => score.id === id)!.hint;

/** Spots drawn on face and body, and the scores beside F-VASI. */
export function PaleExtentMap({ severity, onChange, ageYears, errors, start }: ExtentProps): ReactNode {
  const say = useSay();
  const drawn = useMemo(() => drawnScores(paleSeen, severity, ageYears), [severity, ageYears]);
  const extent = useMemo(() => extentOf(severity), [severity.extent]);
  const map = (
    <PaleMap extent={extent} onChange={(next, how) => onChange({ ...severity, extent: next }, how)} />
  );
  if (start === null) return map;
  return (
    <>
      <div className="body-scores is-even">
        {OTHERS.map((id) => (
          <ScoreField
            key={id}
            score={scoreOf(id)}
            label={scoreOf(id).short}
            hint={hintOf(id)(say)}
            text={severity.scores[id] ?? ''}
            drawn={drawn[id] ?? null}
            error={errors[id]}
            onType={(typed) => onChange(withScore(severity, id, typed), { final: true })}
          />
        ))}
      </div>
      {map}
    </>
  );
}

/** Face and body, with as many spots as there are; at another F-VASI the face changes, of which alone it tells. */
export function PaleLook({ severity, at }: PictureProps): ReactNode {
  const say = useSay();
  const typed = parseNumber(severity.scores['fvasi'] ?? '');
  const { tone } = extentOf(severity);
  const drawing = useMemo(() => {
    const shown = at ?? (severity.extent === null ? typed : null);
    return shown === null ? drawingOf(extentOf(severity)) : drawingAt(severity, shown);
  }, [severity, at, typed]);
  const fvasi = at ?? typed ?? drawnScores(paleSeen, severity, null)['fvasi'];
  return (
    <span
      className={`body-picture pale-picture skin-tone-${tone}`}
      role="img"
      aria-label={
        fvasi === undefined
          ? say('The skin as drawn')
          : say('The face at an F-VASI of {value}', { value: say.number(fvasi, 2) })
      }
    >
      <FacePicture states={drawing.front} />
      {SIDES.map((side) => (
        <PaleBody key={side} side={side} states={drawing[side]} />
      ))}
    </span>
  );
}

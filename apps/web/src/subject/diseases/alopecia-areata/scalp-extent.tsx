import { useMemo, type ReactNode } from 'react';
import type { ExtentProps, PictureProps } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { BrowLashScores } from './brow-lash-scores.tsx';
import { atSalt, encodeDrawing, keptDrawing, lossOf } from './drawing.ts';
import { extentOf, type HairExtent } from './extent.ts';
import { saltOf } from './regions.ts';
import { ScalpMap } from './scalp-map.tsx';
import { ScalpPicture } from './scalp-picture.tsx';

const drawingOf = ({ drawing, loss }: HairExtent) => keptDrawing(drawing, loss);

/** Hair loss drawn on the scalp, and what is left of eyebrows and eyelashes. */
export function ScalpExtent({ severity, onChange, start }: ExtentProps): ReactNode {
  const extent = extentOf(severity);
  const drawing = useMemo(() => drawingOf(extent), [severity.extent]);
  return (
    <>
      <ScalpMap
        drawing={drawing}
        onChange={(next, how) => {
          const loss = lossOf(next);
          const salt = String(Math.round(saltOf(loss) * 10) / 10);
          const drawn = { ...extent, loss, known: true, drawing: encodeDrawing(next) };
          onChange({ ...withScore(severity, 'salt', salt), extent: drawn }, how);
        }}
      />
      {start !== null && (
        <BrowLashScores
          eyebrows={extent.eyebrows}
          eyelashes={extent.eyelashes}
          onChange={(change) => onChange({ ...severity, extent: { ...extent, ...change } }, { final: true })}
        />
      )}
    </>
  );
}

/** The head from four sides, with as much hair as there is or as a score leaves of it. */
export function ScalpLook({ severity, at }: PictureProps): ReactNode {
  const drawing = useMemo(() => {
    const drawn = drawingOf(extentOf(severity));
    return at === undefined ? drawn : atSalt(drawn, at);
  }, [severity.extent, at]);
  return <ScalpPicture drawing={drawing} />;
}

import { useMemo, useRef, useState, type ReactNode } from 'react';
import { BrushBoard } from '../../../kit/brush/brush-board.tsx';
import { BrushPlane } from '../../../kit/brush/brush-plane.tsx';
import type { Point } from '../../../kit/brush/point.ts';
import { useDrawingHistory } from '../../../kit/brush/use-drawing-history.ts';
import { SegmentedControl } from '../../../kit/interface/segmented-control.tsx';
import { useSay } from '../../../kit/language/say-context.tsx';
import { BodySides } from '../../body/body-sides.tsx';
import {
  brushed,
  encodeDrawing,
  nothingDrawn,
  sameDrawing,
  type Drawing,
  type Level,
} from '../../body/drawing.ts';
import { FACE, FacePicture } from './face-picture.tsx';
import { LostPicture } from './lost-picture.tsx';
import { PaleBody } from './pale-body.tsx';
import {
  NO_SPOTS,
  regionName,
  REGIONS,
  TONES,
  type PaleExtent,
  type PaleStates,
  type RegionId,
} from './regions.ts';
import { SpotRow } from './spot-row.tsx';
import { drawingOf, followed, spots, spotted } from './spots.ts';
import './vitiligo.css';

/** Radius of the brush in the units of the body, from small to large. */
const RADII = [3, 6, 12] as const;
/** On the face, which is seen near, the brush is smaller. */
const NEARER = 0.3;

const RING_LOOKS = ['is-skin', 'is-pale', 'is-pale', 'is-pale', 'is-pale'] as const;
/** The levels of the brush in the order of its keys, with the pigment that is gone. */
const TOOLS: readonly Level[] = [3, 2, 1, 0];

interface PaleMapProps {
  extent: PaleExtent;
  onChange: (extent: PaleExtent, how: { final: boolean }) => void;
}

interface Shown {
  states: PaleStates;
  drawing: Drawing;
}

const same = (a: Shown, b: Shown): boolean =>
  sameDrawing(a.drawing, b.drawing) && JSON.stringify(a.states) === JSON.stringify(b.states);

const onBody = ([x, y]: Point): Point => [x + FACE.left, y + FACE.top];

/**
 * The face from near and the body from both sides, to draw spots on with a finger, a mouse or keys, on skin of six tones.
 * Surface and lost pigment of each region follow the drawing, and can be typed as well.
 */
export function PaleMap({ extent, onChange }: PaleMapProps): ReactNode {
  const say = useSay();
  const { tone } = extent;
  const [near, setNear] = useState<string>('face');
  const [stroke, setStroke] = useState<Shown | null>(null);
  const kept = useMemo(() => ({ states: extent.states, drawing: drawingOf(extent) }), [extent]);
  const tell = ({ states, drawing }: Shown, final: boolean): void =>
    onChange({ states, drawing: encodeDrawing(drawing), tone }, { final });
  const history = useDrawingHistory(kept, same, (next) => tell(next, true));
  // What a number was typed over: every letter counts from there.
  const typedOver = useRef<Shown | null>(null);
  const { states, drawing } = stroke ?? kept;

  const drawn = (next: Drawing): Shown => ({
    states: followed(kept.states, kept.drawing, next),
    drawing: next,
  });
  const follow = (next: Drawing): void => {
    const shown = drawn(next);
    setStroke(shown);
    tell(shown, false);
  };
  const finish = (next: Drawing): void => {
    setStroke(null);
    history.change(drawn(next));
  };
  const type = (region: RegionId, change: Partial<PaleStates[RegionId]>, joins = false): void => {
    const before = joins ? (typedOver.current ?? kept) : kept;
    const isFirst = typedOver.current === null;
    if (joins) typedOver.current = before;
    const one = { ...before.states[region], ...change };
    const lost = one.surface === 0 ? null : (one.lost ?? 100);
    const after = { ...before.states, [region]: { ...one, lost } };
    history.change({ states: after, drawing: spotted(before.drawing, after) }, joins && !isFirst);
  };

  return (
    <BrushBoard
      className={`body-map skin-tone-${tone}`}
      tools={TOOLS.map((level) => ({
        value: level,
        word: [say('Eraser'), say('A quarter gone'), say('Three quarters gone'), say('All pigment gone')][
          level
        ]!,
        swatch: <LostPicture lost={spots.strengths[level]!} />,
      }))}
      firstTool={3 as Level}
      radii={RADII}
      history={history}
      freshStart={
        <button
          type="button"
          className="chip"
          onClick={() => history.change({ states: NO_SPOTS, drawing: nothingDrawn(spots) })}
        >
          {say('No spots')}
        </button>
      }
      keys={say(
        'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose how much pigment is gone: all, three quarters, a quarter; 4 is the eraser, [ and ] the size of the brush, Ctrl+Z takes back.',
      )}
      status={
        stroke === null &&
        say.list(
          REGIONS.map((region) =>
            say('{region}: spots on {percent} % of the body', {
              region: regionName(region, say),
              percent: say.number(states[region].surface, 1),
            }),
          ),
        )
      }
    >
      {(brush) => (
        <>
          <div className="pale-parts">
            <figure className={near === 'face' ? 'body-side is-face is-near' : 'body-side is-face'}>
              <BrushPlane
                label={say('Draw spots: face')}
                width={FACE.width}
                height={FACE.height}
                drawing={drawing}
                brushed={(on, from, to) =>
                  brushed(spots, on, 'front', onBody(from), onBody(to), NEARER * brush.radius, brush.tool)
                }
                radius={NEARER * brush.radius}
                look={RING_LOOKS[brush.tool]}
                near={near === 'face'}
                keysId={brush.keysId}
                onNear={() => setNear('face')}
                onStroke={follow}
                onDone={finish}
              >
                <FacePicture states={drawing.front} />
              </BrushPlane>
              <figcaption>{say('Face')}</figcaption>
            </figure>
            <BodySides
              plan={spots}
              drawing={drawing}
              brush={brush}
              look={RING_LOOKS[brush.tool]}
              near={near}
              label={(side) => (side === 'front' ? say('Draw spots: front') : say('Draw spots: back'))}
              onNear={setNear}
              onStroke={follow}
              onDone={finish}
              body={(side) => <PaleBody side={side} states={drawing[side]} />}
            />
            <div className="skin-tones">
              <span aria-hidden="true">{say('Skin of the picture')}</span>
              <SegmentedControl
                label={say('Skin of the picture')}
                value={tone}
                options={TONES.map((one) => ({
                  value: one,
                  label: say('Skin type {n} of 6', { n: one }),
                  text: <span className={`tone-swatch skin-tone-${one}`} />,
                }))}
                onChange={(next) => onChange({ ...extent, tone: next }, { final: true })}
              />
            </div>
          </div>
          <div className="region-cards spot-cards">
            {REGIONS.map((region) => (
              <SpotRow
                key={region}
                region={region}
                state={states[region]}
                onSurface={(surface) => type(region, { surface }, true)}
                onSurfaceDone={() => (typedOver.current = null)}
                onLost={(lost) => type(region, { lost })}
              />
            ))}
          </div>
        </>
      )}
    </BrushBoard>
  );
}

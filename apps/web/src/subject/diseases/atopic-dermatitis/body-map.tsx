import { useMemo, useRef, useState, type ReactNode } from 'react';
import { BrushBoard } from '../../../kit/brush/brush-board.tsx';
import { BrushPlane } from '../../../kit/brush/brush-plane.tsx';
import { useDrawingHistory } from '../../../kit/brush/use-drawing-history.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { BODY_HEIGHT, BODY_WIDTH, SIDES, type Side } from './body-shape.ts';
import { Body } from './body.tsx';
import {
  brushed,
  encodeDrawing,
  followed,
  NOTHING_DRAWN,
  sameDrawing,
  spreadTo,
  type Drawing,
  type Redness,
} from './drawing.ts';
import { drawingOf, type SkinExtent } from './extent.ts';
import { RegionCard } from './region-card.tsx';
import {
  CLEAR_SKIN,
  openSigns,
  REGIONS,
  regionName,
  signsLikeRedness,
  type RegionId,
  type RegionStates,
} from './regions.ts';
import { POINTS } from './sign-picture.tsx';

/** Radius of the brush in the units of the picture, from small to large. */
const RADII = [4, 8, 15] as const;

/** In the order of the keys 1 to 4. */
const TOOLS: readonly Redness[] = [1, 2, 3, 0];
const RING_LOOKS = ['is-clear', 'is-mild', 'is-moderate', 'is-severe'] as const;

interface BodyMapProps {
  extent: SkinExtent;
  ageYears: number | null;
  onChange: (extent: SkinExtent, how: { final: boolean }) => void;
}

interface Shown {
  states: RegionStates;
  drawing: Drawing;
}

const same = (a: Shown, b: Shown): boolean =>
  sameDrawing(a.drawing, b.drawing) && JSON.stringify(a.states) === JSON.stringify(b.states);

/**
 * The body from the front and from behind, to draw inflamed skin on with a finger, a mouse or keys. Extent and redness of
 * each region follow the drawing, and can be typed as well; the other signs are chosen.
 */
export function BodyMap({ extent, ageYears, onChange }: BodyMapProps): ReactNode {
  const say = useSay();
  const [near, setNear] = useState<Side>('front');
  const [stroke, setStroke] = useState<Shown | null>(null);
  const kept = useMemo(() => ({ states: extent.states, drawing: drawingOf(extent) }), [extent]);
  const tell = ({ states, drawing }: Shown, final: boolean): void =>
    onChange({ states, drawing: encodeDrawing(drawing) }, { final });
  const history = useDrawingHistory(kept, same, (next) => tell(next, true));
  // What a number was typed over: every letter counts from there.
  const typedOver = useRef<Shown | null>(null);
  const { states, drawing } = stroke ?? kept;
  const open = openSigns(states);

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
  const typeArea = (region: RegionId, area: number, tool: Redness): void => {
    const joins = typedOver.current !== null;
    const before = (typedOver.current ??= kept);
    const erythema = area === 0 ? null : (before.states[region].erythema ?? (tool || 2));
    const after = { ...before.states, [region]: { ...before.states[region], area, erythema } };
    history.change({ states: after, drawing: spreadTo(before.drawing, after) }, joins);
  };
  const chooseSign = (region: RegionId, change: object): void => {
    const after = { ...states, [region]: { ...states[region], ...change } };
    history.change({ states: after, drawing: 'erythema' in change ? spreadTo(drawing, after) : drawing });
  };

  return (
    <BrushBoard
      className="body-map"
      tools={[say('Mild'), say('Moderate'), say('Severe'), say('Eraser')].map((word, k) => ({
        value: TOOLS[k]!,
        word,
        swatch: <RednessSwatch redness={TOOLS[k]!} />,
      }))}
      firstTool={2}
      radii={RADII}
      history={history}
      freshStart={
        <button
          type="button"
          className="chip"
          onClick={() => history.change({ states: CLEAR_SKIN, drawing: NOTHING_DRAWN })}
        >
          {say('Clear skin')}
        </button>
      }
      keys={say(
        'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose mild, moderate or severe, 4 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.',
      )}
      status={
        stroke === null &&
        say.list(
          REGIONS.map((region) =>
            say('{region}: {percent} % inflamed', {
              region: regionName(region, say),
              percent: say.number(states[region].area),
            }),
          ),
        )
      }
    >
      {({ tool, radius, keysId }) => (
        <>
          <div className="body-parts">
            {SIDES.map((side) => (
              <figure key={side} className={side === near ? 'body-side is-near' : 'body-side'}>
                <BrushPlane
                  label={
                    side === 'front' ? say('Draw inflamed skin: front') : say('Draw inflamed skin: back')
                  }
                  width={BODY_WIDTH}
                  height={BODY_HEIGHT}
                  drawing={drawing}
                  brushed={(on, from, to) => brushed(on, side, from, to, radius, tool)}
                  radius={radius}
                  look={RING_LOOKS[tool]}
                  near={side === near}
                  keysId={keysId}
                  onNear={() => setNear(side)}
                  onStroke={follow}
                  onDone={finish}
                >
                  <Body side={side} states={drawing[side]} />
                </BrushPlane>
                <figcaption>{side === 'front' ? say('From the front') : say('From behind')}</figcaption>
              </figure>
            ))}
            <div className="region-cards">
              {REGIONS.map((region) => (
                <RegionCard
                  key={region}
                  region={region}
                  state={states[region]}
                  ageYears={ageYears}
                  onArea={(area) => typeArea(region, area, tool)}
                  onAreaDone={() => (typedOver.current = null)}
                  onSign={(sign, strength) => chooseSign(region, { [sign]: strength })}
                />
              ))}
            </div>
          </div>
          {open > 0 && (
            <p className="signs-open">
              <span>
                {say(
                  '{n, plural, one {# sign of inflamed skin is} other {# signs of inflamed skin are}} not chosen yet; then EASI follows from the drawing.',
                  { n: open },
                )}
              </span>
              <button
                type="button"
                className="chip"
                onClick={() => history.change({ states: signsLikeRedness(states), drawing })}
              >
                {say('As strong as the redness')}
              </button>
            </p>
          )}
        </>
      )}
    </BrushBoard>
  );
}

export function RednessSwatch({ redness }: { redness: Redness }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle className={`swatch-redness is-${redness}`} cx="12" cy="12" r="9.5" />
      {redness === 3 && <path className="swatch-points" d={POINTS} />}
    </svg>
  );
}

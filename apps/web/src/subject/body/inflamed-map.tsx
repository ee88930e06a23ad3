import { useMemo, useRef, useState, type ReactNode } from 'react';
import { BrushBoard } from '../../kit/brush/brush-board.tsx';
import { useDrawingHistory } from '../../kit/brush/use-drawing-history.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Side } from './body-shape.ts';
import { BodySides } from './body-sides.tsx';
import { encodeDrawing, nothingDrawn, sameDrawing, spreadTo, type Drawing, type Level } from './drawing.ts';
import { InflamedBody } from './inflamed-body.tsx';
import { asShown, drawingOf, followed, levelsOf, type InflamedSkin } from './inflamed-skin.ts';
import { RegionCard } from './region-card.tsx';
import { SignPicture } from './sign-picture.tsx';
import {
  CLEAR_SKIN,
  openSigns,
  regionName,
  REGIONS,
  signsLikeRedness,
  type InflamedExtent,
  type RegionId,
  type RegionStates,
} from './signs.ts';

/** Radius of the brush in the units of the picture, from small to large. */
const RADII = [4, 8, 15] as const;

const RING_LOOKS = ['is-clear', 'is-mild', 'is-moderate', 'is-severe', 'is-very-severe'] as const;

interface InflamedMapProps {
  skin: InflamedSkin;
  extent: InflamedExtent;
  ageYears: number | null;
  onChange: (extent: InflamedExtent, how: { final: boolean }) => void;
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
export function InflamedMap({ skin, extent, ageYears, onChange }: InflamedMapProps): ReactNode {
  const say = useSay();
  const { plan, words } = skin;
  const [near, setNear] = useState<Side>('front');
  const [stroke, setStroke] = useState<Shown | null>(null);
  const kept = useMemo(() => ({ states: extent.states, drawing: drawingOf(skin, extent) }), [skin, extent]);
  const tell = ({ states, drawing }: Shown, final: boolean): void =>
    onChange({ states, drawing: encodeDrawing(drawing) }, { final });
  const history = useDrawingHistory(kept, same, (next) => tell(next, true));
  // What a number was typed over: every letter counts from there.
  const typedOver = useRef<Shown | null>(null);
  const { states, drawing } = stroke ?? kept;
  const open = openSigns(skin.signs, states);

  const drawn = (next: Drawing): Shown => ({
    states: followed(skin, kept.states, kept.drawing, next),
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
  const typeArea = (region: RegionId, area: number, tool: Level): void => {
    const joins = typedOver.current !== null;
    const before = (typedOver.current ??= kept);
    const erythema = area === 0 ? null : (before.states[region].erythema ?? (tool || plan.usual));
    const after = { ...before.states, [region]: { ...before.states[region], area, erythema } };
    history.change({ states: after, drawing: spreadTo(plan, before.drawing, asShown(after)) }, joins);
  };
  const chooseSign = (region: RegionId, change: object): void => {
    const after = { ...states, [region]: { ...states[region], ...change } };
    history.change({
      states: after,
      drawing: 'erythema' in change ? spreadTo(plan, drawing, asShown(after)) : drawing,
    });
  };

  return (
    <BrushBoard
      className="body-map"
      tools={levelsOf(skin).map((level) => ({
        value: level,
        word: level === 0 ? say('Eraser') : words.levels(say)[level - 1]!,
        swatch: <SignPicture skin={skin} sign="erythema" strength={level} />,
      }))}
      firstTool={2 as Level}
      radii={RADII}
      history={history}
      freshStart={
        <button
          type="button"
          className="chip"
          onClick={() => history.change({ states: CLEAR_SKIN, drawing: nothingDrawn(plan) })}
        >
          {say('Clear skin')}
        </button>
      }
      keys={words.keys(say)}
      status={
        stroke === null &&
        say.list(
          REGIONS.map((region) => words.told(regionName(region, say), say.number(states[region].area), say)),
        )
      }
    >
      {(brush) => (
        <>
          <div className="body-parts">
            <BodySides
              plan={plan}
              drawing={drawing}
              brush={brush}
              look={RING_LOOKS[brush.tool]}
              near={near}
              label={(side) => words.draw(side, say)}
              onNear={setNear}
              onStroke={follow}
              onDone={finish}
              body={(side) => <InflamedBody skin={skin} side={side} states={drawing[side]} />}
            />
            <div className="region-cards">
              {REGIONS.map((region) => (
                <RegionCard
                  key={region}
                  skin={skin}
                  region={region}
                  state={states[region]}
                  ageYears={ageYears}
                  onArea={(area) => typeArea(region, area, brush.tool)}
                  onAreaDone={() => (typedOver.current = null)}
                  onSign={(sign, strength) => chooseSign(region, { [sign]: strength })}
                />
              ))}
            </div>
          </div>
          {open > 0 && (
            <p className="signs-open">
              <span>{words.open(open, say)}</span>
              <button
                type="button"
                className="chip"
                onClick={() => history.change({ states: signsLikeRedness(skin.signs, states), drawing })}
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

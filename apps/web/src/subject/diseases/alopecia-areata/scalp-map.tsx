import { useRef, useState, type ReactNode } from 'react';
import { BrushBoard } from '../../../kit/brush/brush-board.tsx';
import { BrushPlane } from '../../../kit/brush/brush-plane.tsx';
import { useDrawingHistory } from '../../../kit/brush/use-drawing-history.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import {
  brushed,
  drawingOf,
  lossOf,
  sameDrawing,
  withRegion,
  type CellState,
  type Drawing,
} from './drawing.ts';
import { HEAD_HEIGHT, HEAD_WIDTH } from './head-shapes.ts';
import { Head } from './head.tsx';
import { RegionField } from './region-field.tsx';
import { REGIONS, regionName, saltOf, type RegionId } from './regions.ts';
import { BRUSHES, RING_LOOKS, Swatch } from './scalp-tools.tsx';
import './scalp.css';

interface ScalpMapProps {
  drawing: Drawing;
  /** While a stroke is drawn, and at its end (`final`), when it is to be kept. */
  onChange: (drawing: Drawing, how: { final: boolean }) => void;
}

/**
 * The scalp from four sides, to draw hair loss on with a finger, a mouse or keys; thin hair counts half. Each region's
 * share follows while drawing, and can be typed as well.
 */
export function ScalpMap({ drawing, onChange }: ScalpMapProps): ReactNode {
  const say = useSay();
  const [near, setNear] = useState<RegionId>('top');
  // A stroke is shown from here, so that it is as fast as the hand whatever else follows it.
  const [stroke, setStroke] = useState<Drawing | null>(null);
  const history = useDrawingHistory(drawing, sameDrawing, (next) => onChange(next, { final: true }));
  // What a number was typed over: every letter counts from there, so that 8 on the way to 88 changes nothing for good.
  const typedOver = useRef<Drawing | null>(null);
  const shown = stroke ?? drawing;
  const loss = lossOf(shown);

  const follow = (next: Drawing): void => {
    setStroke(next);
    onChange(next, { final: false });
  };
  const finish = (next: Drawing): void => {
    setStroke(null);
    history.change(next);
  };
  const type = (region: RegionId, percent: number): void => {
    const joins = typedOver.current !== null;
    typedOver.current ??= drawing;
    setNear(region);
    history.change(withRegion(typedOver.current, region, percent), joins);
  };

  return (
    <BrushBoard
      className="scalp-map"
      tools={[say('Bald'), say('Thin'), say('Hair')].map((word, k) => ({
        value: TOOLS[k]!,
        word,
        swatch: <Swatch state={TOOLS[k]!} />,
      }))}
      firstTool={2}
      radii={BRUSHES}
      history={history}
      freshStart={
        <>
          <button type="button" className="chip" onClick={() => history.change(everywhere(0))}>
            {say('All hair')}
          </button>
          <button type="button" className="chip" onClick={() => history.change(everywhere(100))}>
            {say('No hair')}
          </button>
        </>
      }
      keys={say(
        'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose bald, thin or hair, [ and ] the size of the brush, Ctrl+Z takes back.',
      )}
      status={
        stroke === null &&
        say('SALT {salt}. {region}: {percent} % without hair.', {
          salt: say.number(saltOf(loss), 1),
          region: regionName(near, say),
          percent: say.number(loss[near]),
        })
      }
    >
      {({ tool, radius, keysId }) => (
        <div className="scalp-views">
          {REGIONS.map(({ id }) => (
            <div key={id} className={`scalp-view is-${id}${id === near ? ' is-near' : ''}`}>
              <BrushPlane
                label={say('Draw hair loss: {region}', { region: regionName(id, say) })}
                width={HEAD_WIDTH}
                height={HEAD_HEIGHT}
                drawing={shown}
                brushed={(on, from, to) => brushed(on, id, from, to, radius, tool)}
                radius={radius}
                look={RING_LOOKS[tool]}
                near={id === near}
                keysId={keysId}
                onNear={() => setNear(id)}
                onStroke={follow}
                onDone={finish}
              >
                <Head view={id} drawing={shown} />
              </BrushPlane>
              <RegionField
                region={id}
                loss={loss}
                onChange={(percent) => type(id, percent)}
                onDone={() => (typedOver.current = null)}
              />
            </div>
          ))}
        </div>
      )}
    </BrushBoard>
  );
}

/** In the order of the keys 1, 2 and 3. */
const TOOLS: readonly CellState[] = [2, 1, 0];

const everywhere = (percent: number): Drawing =>
  drawingOf({ top: percent, left: percent, right: percent, back: percent });

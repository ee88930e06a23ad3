import { memo, useId, type ReactNode } from 'react';
import type { Drawing } from './drawing.ts';
import { lockPaths, locksOf, type Lock } from './hair.ts';
import { HEAD_HEIGHT, HEAD_SHAPES, HEAD_WIDTH, NOSE_FROM_ABOVE, pathOf } from './head-shapes.ts';
import type { RegionId } from './regions.ts';
import './head.css';

interface HeadProps {
  view: RegionId;
  drawing: Drawing;
  /** It is so small that a hair of each tuft is enough. */
  small?: boolean;
}

/** A head from one side with the hair that is left. */
export function Head({ view, drawing, small = false }: HeadProps): ReactNode {
  return (
    <svg
      className={small ? 'head is-small' : 'head'}
      viewBox={`0 0 ${HEAD_WIDTH} ${HEAD_HEIGHT}`}
      aria-hidden="true"
    >
      <Skin view={view} />
      <Hair view={view} own={drawing[view]} top={drawing.top} small={small} />
      <Front view={view} />
    </svg>
  );
}

interface HairProps {
  view: RegionId;
  own: string;
  top: string;
  small: boolean;
}

/** The hair of a view, by the states of its own region and of the top, which shows in every view. */
const Hair = memo(function Hair({ view, own, top, small }: HairProps): ReactNode {
  return locksOf(view).map((lock, k) => (
    <HairLock
      key={k}
      lock={lock}
      small={small}
      states={lock.map(({ region, cell }) => (region === 'top' ? top : own)[cell]).join('')}
    />
  ));
});

interface HairLockProps {
  lock: Lock;
  states: string;
  small: boolean;
}

/** One lock of hair; only a lock that changed is drawn again. */
const HairLock = memo(function HairLock({ lock, states, small }: HairLockProps): ReactNode {
  const { shade, tones, thin } = lockPaths(lock, states, small);
  return (
    <g className="hair">
      <path className="hair-thin" d={thin} />
      <path className="hair-shade" d={shade} />
      {tones.map((path, tone) => (
        <path key={tone} className={`hair-${tone}`} d={path} />
      ))}
    </g>
  );
});

/** All that lies behind the hair. */
const Skin = memo(function Skin({ view }: { view: RegionId }): ReactNode {
  const shape = HEAD_SHAPES[view];
  const id = useId();
  const inProfile = view === 'left' || view === 'right';
  const { at, wide, high } = shape.light;
  return (
    <>
      <defs>
        <clipPath id={`${id}head`}>
          <path d={pathOf(shape.head)} />
        </clipPath>
        <radialGradient
          id={`${id}skin`}
          gradientUnits="userSpaceOnUse"
          cx={0}
          cy={0}
          r={1}
          gradientTransform={`translate(${at.join(' ')}) scale(${wide * 1.15} ${high * 1.15})`}
        >
          <stop className="skin-light" offset="0" />
          <stop className="skin-middle" offset="0.55" />
          <stop className="skin-dark" offset="1" />
        </radialGradient>
      </defs>
      {!inProfile && shape.ears.map((ear) => <path key={pathOf(ear)} className="skin" d={pathOf(ear)} />)}
      {view === 'top' && <path className="skin" d={NOSE_FROM_ABOVE} />}
      <path className="skin" d={pathOf(shape.head)} />
      <path className="skin-lit" fill={`url(#${id}skin)`} d={pathOf(shape.head)} />
      <g clipPath={`url(#${id}head)`}>
        {shape.shades.map((shade) => (
          <path key={shade} className="skin-shade" d={shade} />
        ))}
        <path className="scalp-area" d={pathOf(shape.hair)} />
      </g>
    </>
  );
});

/** Ears and lines that lie in front of the hair. */
const Front = memo(function Front({ view }: { view: RegionId }): ReactNode {
  const shape = HEAD_SHAPES[view];
  const inProfile = view === 'left' || view === 'right';
  return (
    <>
      {inProfile && shape.ears.map((ear) => <path key={pathOf(ear)} className="skin" d={pathOf(ear)} />)}
      {shape.features.map(({ look, path }) => (
        <path key={path} className={`face-${look}`} d={path} />
      ))}
    </>
  );
});

import type { Formula } from '@bifrons/model';
import { createElement, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** Mathematics as MathML, which browsers set and screen readers read. */
export function Mathematics({ formula }: { formula: Formula }): ReactNode {
  return createElement('math', { display: 'block' }, <Part formula={formula} />);
}

/** Mathematics within a line. */
export function Inline({ formula }: { formula: Formula }): ReactNode {
  return createElement('math', {}, <Part formula={formula} />);
}

const SIGNS = new Set(['=', '+', '−', '±', '·', '(', ')', '∫', ',']);

function Part({ formula }: { formula: Formula }): ReactNode {
  const say = useSay();
  if (typeof formula === 'number') return createElement('mn', {}, say.number(formula, decimalsOf(formula)));
  if (typeof formula === 'string') return textOf(formula);
  if (Array.isArray(formula))
    return createElement(
      'mrow',
      {},
      ...(formula as readonly Formula[]).map((part, k) => <Part key={k} formula={part} />),
    );
  if ('over' in formula)
    return createElement('mfrac', {}, <Part formula={formula.over[0]} />, <Part formula={formula.over[1]} />);
  if (!('base' in formula)) return null;
  const { base, sub, sup } = formula;
  const parts = [base, sub, sup].flatMap((part, k) =>
    part === undefined ? [] : [<Part key={k} formula={part} />],
  );
  const tag = sub === undefined ? 'msup' : sup === undefined ? 'msub' : 'msubsup';
  return createElement(tag, {}, ...parts);
}

/** A sign, a space, or a symbol: one letter slanted, several upright. */
function textOf(text: string): ReactNode {
  if (text.trim() === '') return createElement('mspace', { width: `${text.length * 0.5}em` });
  if (SIGNS.has(text)) return createElement('mo', {}, text);
  return text.length === 1 ? createElement('mi', {}, text) : createElement('mtext', {}, text);
}

/** As many decimals as show four digits. */
function decimalsOf(value: number): number {
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(8, Math.max(0, 3 - digits));
}

import type { Problem, Region } from '@bifrons/knowledge';
import { createContext, use } from 'react';
import type { AskedItem, ItemId } from './asked.ts';
import type { FactEffect } from './fact-effects.ts';
import type { Interaction } from './interactions-of.ts';
import type * as LabelQuestions from './label-questions.ts';

/** What is asked of the person, for the fields that answer it. */
export interface Asked {
  /** Null until it is loaded; then the rest is filled. */
  labels: typeof LabelQuestions | null;
  /** Whose labels ask: those of the region before, until those of the one that was chosen are there. */
  region: Region;
  /** The medicines whose questions count; null for all. */
  considered: ReadonlySet<string> | null;
  /** In the order of the screen. */
  items: readonly AskedItem[];
  byId: ReadonlyMap<ItemId, AskedItem>;
  /** Those that have been computed so far. */
  effects: ReadonlyMap<ItemId, readonly FactEffect[]>;
  /** What labels demand because another medicine is taken. */
  interactionsOf: (name: string, code?: string) => readonly Interaction[];
  /** What contradicts itself, by its place in the patient file. */
  problems: readonly Problem[];
}

const NOTHING_ASKED: Asked = {
  labels: null,
  region: 'us',
  considered: null,
  items: [],
  byId: new Map(),
  effects: new Map(),
  interactionsOf: () => [],
  problems: [],
};

export const AskedContext = createContext<Asked>(NOTHING_ASKED);

export function useAsked(): Asked {
  return use(AskedContext);
}

/** The id of the element around the field that answers an item. */
export const placeOf = (item: ItemId): string => `ask-${item}`;

/** Takes whoever reads to the field that answers an item. */
export function goTo(item: ItemId): void {
  const place = document.getElementById(placeOf(item));
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
  place?.querySelector<HTMLElement>('input:checked, input, select, button')?.focus({ preventScroll: true });
}

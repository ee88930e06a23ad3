import { equationsOf, readNetwork, type ReactionNetwork } from '@bifrons/engine';
import type { LibraryModel } from '@bifrons/interchange';

/** A model that is looked at. */
export interface OpenModel {
  /** Another one has another. */
  readonly key: string;
  readonly network: ReactionNetwork;
  /** Null for a file of the reader's own. */
  readonly entry: LibraryModel | null;
}

/** A number of a model that can be moved: a parameter, or a value at the start. */
export interface Movable {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

const TEXTS: Readonly<Record<LibraryModel['id'], () => Promise<{ default: string }>>> = {
  'yamada-2003': () => import('@bifrons/interchange/models/yamada-2003.ant?raw'),
  'bachmann-2011': () => import('@bifrons/interchange/models/bachmann-2011.ant?raw'),
  'raia-2011': () => import('@bifrons/interchange/models/raia-2011.ant?raw'),
  'singh-2006': () => import('@bifrons/interchange/models/singh-2006.ant?raw'),
  'boehm-2014': () => import('@bifrons/interchange/models/boehm-2014.ant?raw'),
};

/** A model of the library. */
export async function openEntry(entry: LibraryModel): Promise<OpenModel> {
  const { default: text } = await TEXTS[entry.id]();
  return { key: entry.id, network: readNetwork(text), entry };
}

/** More is not read: a text of this size takes a minute. */
const MOST_BYTES = 5_000_000;

/** Why a file is not opened, where it is not the text that is wrong. */
export class NotOpened extends Error {
  constructor(
    readonly why: 'too-large' | 'events' | 'nothing-changes' | 'no-value',
    /** What has no value. */
    readonly ids: readonly string[] = [],
  ) {
    super(why);
  }
}

/**
 * A file of the reader's own, SBML or Antimony by how it begins. @throws NotOpened, or the error of the reader with the line.
 */
export async function openFile(file: File): Promise<OpenModel> {
  if (file.size > MOST_BYTES) throw new NotOpened('too-large');
  const text = await file.text();
  const network = text.trimStart().startsWith('<')
    ? (await import('./sbml.ts')).readSbml(text, { file: file.name })
    : readNetwork(text, { file: file.name });
  const { model } = equationsOf(network);
  if ((model.triggeredEvents?.length ?? 0) > 0) throw new NotOpened('events');
  if (model.states.length === 0) throw new NotOpened('nothing-changes');
  const missing = withoutValue(network);
  if (missing.length > 0) throw new NotOpened('no-value', missing);
  return { key: `${file.name} ${file.size} ${file.lastModified}`, network, entry: null };
}

/** What should have a value and has none. */
function withoutValue(network: ReactionNetwork): string[] {
  const { species, parameters, algebraicRules, assignmentRules, initialAssignments } = network;
  if (algebraicRules.length > 0) return [];
  const given = new Set([...assignmentRules, ...initialAssignments].map(({ variable }) => variable));
  return [
    ...species.filter(({ initial }) => initial === undefined),
    ...parameters.filter(({ value }) => value === undefined),
  ].flatMap(({ id }) => (given.has(id) ? [] : [id]));
}

/** All numbers that can be moved: those that no rule gives. */
export function movables({
  parameters,
  species,
  reactions,
  assignmentRules,
  initialAssignments,
}: ReactionNetwork): Movable[] {
  const given = new Set([...assignmentRules, ...initialAssignments].map(({ variable }) => variable));
  return [
    ...species.flatMap(({ id, name, initial }) =>
      initial === undefined || given.has(id) ? [] : [{ id, name: name ?? id, value: initial.value }],
    ),
    ...parameters.flatMap(({ id, name, value }) =>
      value === undefined || given.has(id) ? [] : [{ id, name: name ?? id, value }],
    ),
    ...reactions.flatMap((reaction) =>
      reaction.localParameters.flatMap(({ id, value }) =>
        value === undefined ? [] : [{ id: localId(reaction.id, id), name: localId(reaction.id, id), value }],
      ),
    ),
  ];
}

/** The network with other numbers. */
export function withValues(
  network: ReactionNetwork,
  values: Readonly<Record<string, number>>,
): ReactionNetwork {
  const valued = <One extends { readonly value?: number }>(one: One, id: string): One =>
    values[id] === undefined ? one : { ...one, value: values[id] };
  return {
    ...network,
    parameters: network.parameters.map((one) => valued(one, one.id)),
    species: network.species.map((one) =>
      one.initial === undefined ? one : { ...one, initial: valued(one.initial, one.id) },
    ),
    reactions: network.reactions.map((reaction) => ({
      ...reaction,
      localParameters: reaction.localParameters.map((one) => valued(one, localId(reaction.id, one.id))),
    })),
  };
}

const localId = (reaction: string, id: string): string => `${reaction}.${id}`;

/** All that can be drawn: species, and parameters that a rule moves. */
export function drawables({ species, parameters, assignmentRules, rateRules }: ReactionNetwork): {
  id: string;
  name: string;
}[] {
  const moved = new Set([...assignmentRules, ...rateRules].map(({ variable }) => variable));
  return [...species, ...parameters.filter(({ id }) => moved.has(id))].map(({ id, name }) => ({
    id,
    name: name ?? id,
  }));
}

/** Drawn at first, of a file of the reader's own. */
export function firstDrawn({ species }: ReactionNetwork): string[] {
  return species
    .filter(({ constant, boundary }) => !constant && !boundary)
    .slice(0, 4)
    .map(({ id }) => id);
}

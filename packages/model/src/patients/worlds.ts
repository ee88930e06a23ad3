import { RandomStream } from '@bifrons/engine';
import type { DiseaseModel, DiseasePopulation } from '../diseases/disease.js';
import { FactReader, multiplierOf, type ProvenanceEntry, type UncertainFact } from '../facts.js';
import {
  calibrationOf,
  drawsOf,
  fromScale,
  posteriorDraws,
  toScale,
  type Draw,
  type Draws,
} from '../posterior.js';
import type { RegimenSegment } from '../regimen.js';
import { readInhibitors, type Inhibitors } from '../simulation/inhibitors.js';
import { recordCalibration } from '../simulation/recorded-calibration.js';

/** Everything uncertain that people in the same world share. */
export interface World {
  readonly population: DiseasePopulation;
  readonly inhibitors: Inhibitors;
}

const noDraw: Draw = new Map<string, number>();

/** Populations of draws: there are fewer draws than people, and they are the same from one forecast to the next. */
const populations = new Map<string, WeakMap<Draw, DiseasePopulation>>();

function populationOfDraw(disease: DiseaseModel, draw: Draw): DiseasePopulation {
  let known = populations.get(disease.id);
  if (known === undefined) populations.set(disease.id, (known = new WeakMap()));
  let population = known.get(draw);
  if (population === undefined) known.set(draw, (population = disease.populationOf(draw)));
  return population;
}

/** The world of one draw of a calibration. @throws RefusedError, UnknownDrugError */
export function worldOf(
  disease: DiseaseModel,
  draw: Draw,
  regimens: readonly (readonly RegimenSegment[])[],
): World {
  return {
    population: populationOfDraw(disease, draw),
    inhibitors: readInhibitors(disease, regimens, new FactReader(draw)),
  };
}

/** One uncertain quantity that a result's width can be traced to. */
export interface Mover {
  readonly path: string;
  readonly label: string;
  readonly effect: number;
}

/**
 * What is believed of the world: every virtual person lives in one of their own (decision 0002), with a draw of the
 * posterior, and a draw from the prior of each uncertain fact that the posterior does not know. Facts with joint draws
 * (potencies of the map) take theirs from one and the same draw.
 */
export function believedWorlds(
  disease: DiseaseModel,
  seed: number,
  regimens: readonly (readonly RegimenSegment[])[],
) {
  const reader = new FactReader();
  readInhibitors(disease, regimens, reader);
  const { columns, draws, coordinates, loadings } = posteriorDraws(disease.id);
  const unknown = [...reader.uncertain.values()].filter(({ path }) => !columns.includes(path));
  const together = unknown.filter(({ joint }) => joint !== undefined);
  const apart = unknown.filter(({ joint }) => joint === undefined);
  const streams = apart.map(({ path }) => streamOf(path));
  const drawOf = (subject: number) => chosen(seed, subject, drawStream, draws.length);
  const jointDraws = together[0]?.joint?.length ?? 0;
  const jointDrawOf = (subject: number) => chosen(seed, subject, jointStream, jointDraws);
  const { estimated } = calibrationOf(disease.id);
  return {
    /**
     * What moves the answer of a regimen, each by how much when it is higher by its SD; from the effects of the
     * coordinates.
     */
    moversOf(regimen: readonly RegimenSegment[], effects: Float64Array): Mover[] {
      const parameters = new Map(estimated.map(({ name, note }) => [name, note ?? name]));
      const facts = factsOf(regimen, [...reader.uncertain.values()]);
      const labels = new Map([...parameters, ...facts.map(({ path, label }) => [path, label] as const)]);
      const mapped = jointOf(disease.id, factsOf(regimen, together));
      const own = factsOf(regimen, apart);
      const first = columns.length + mapped.columns.length;
      return [
        ...effectsOf({ columns, loadings }, effects),
        ...effectsOf(mapped, effects.subarray(columns.length)),
        ...own.map(({ path }, k) => ({ path, effect: effects[first + k]! })),
      ].flatMap(({ path, effect }) => {
        const label = labels.get(path);
        return label === undefined ? [] : [{ path, label, effect }];
      });
    },
    /** A person's world, as far as a regimen meets it, in independent coordinates of mean 0 and variance 1. */
    coordinatesOf(regimen: readonly RegimenSegment[]): (subject: number) => Float64Array {
      const mapped = jointOf(disease.id, factsOf(regimen, together));
      const own = factsOf(regimen, apart).map(({ path }) => streamOf(path));
      const first = columns.length + mapped.columns.length;
      return (subject) => {
        const found = new Float64Array(first + own.length);
        found.set(coordinates[drawOf(subject)] ?? []);
        found.set(mapped.coordinates[jointDrawOf(subject)] ?? [], columns.length);
        own.forEach((stream, k) => (found[first + k] = factDraw(seed, subject, stream)));
        return found;
      };
    },
    worldOf(subject: number): World {
      const draw = draws[drawOf(subject)] ?? noDraw;
      const jointDraw = jointDrawOf(subject);
      const own = new Map([
        ...together.map(({ path, joint }) => [path, joint![jointDraw]!] as const),
        ...apart.map(
          (fact, j) => [fact.path, multiplierOf(fact, factDraw(seed, subject, streams[j]!))] as const,
        ),
      ]);
      const reader = new FactReader({ get: (path) => own.get(path) ?? draw.get(path) });
      return {
        population: populationOfDraw(disease, draw),
        inhibitors: readInhibitors(disease, regimens, reader),
      };
    },
  };
}

/**
 * Worlds as they were believed before any trial: draws of the priors of a calibration, and of every uncertain fact. What a
 * result says in them, no data have said.
 */
export function priorWorlds(
  disease: DiseaseModel,
  seed: number,
  regimens: readonly (readonly RegimenSegment[])[],
): { worldOf(subject: number): World } {
  const reader = new FactReader();
  readInhibitors(disease, regimens, reader);
  const facts = [...reader.uncertain.values()];
  const { estimated } = calibrationOf(disease.id);
  const jointDraws = facts.find(({ joint }) => joint !== undefined)?.joint?.length ?? 0;
  return {
    worldOf(subject) {
      const jointDraw = chosen(seed, subject, jointStream, jointDraws);
      const draw: Draw = new Map([
        ...estimated.map(({ name, scale, value, sd }) => {
          const z = factDraw(seed, subject, streamOf(name));
          return [name, fromScale(scale, toScale(scale, value) + sd * z)] as const;
        }),
        ...facts.map((fact) => {
          const own = fact.joint?.[jointDraw];
          return [
            fact.path,
            own ?? multiplierOf(fact, factDraw(seed, subject, streamOf(fact.path))),
          ] as const;
        }),
      ]);
      return {
        population: disease.populationOf(draw),
        inhibitors: readInhibitors(disease, regimens, new FactReader(draw)),
      };
    },
  };
}

/** Facts with joint draws, as draws of a joint distribution. */
function jointOf(disease: string, facts: readonly UncertainFact[]): Draws {
  const count = facts[0]?.joint?.length ?? 0;
  const rows = Array.from({ length: count }, (_, i) => facts.map(({ joint = [] }) => joint[i]!));
  return drawsOf(
    disease,
    facts.map(({ path }) => path),
    rows,
  );
}

/** Effects of correlated quantities, each per SD, from those of their coordinates, which come first in `effects`. */
function effectsOf({ columns, loadings }: Pick<Draws, 'columns' | 'loadings'>, effects: Float64Array) {
  return columns.map((path, j) => ({
    path,
    effect: loadings[j]!.reduce((sum, loading, k) => sum + loading * effects[k]!, 0),
  }));
}

/** One of a number of draws, for a virtual person. */
function chosen(seed: number, subject: number, stream: number, count: number): number {
  return Math.floor(new RandomStream(seed, subject, stream).uniform() * count);
}

/** The account of everything a run of these regimens rests on. @throws RefusedError, UnknownDrugError */
export function provenanceOf(
  disease: DiseaseModel,
  regimens: readonly (readonly RegimenSegment[])[],
): readonly ProvenanceEntry[] {
  const reader = new FactReader();
  readInhibitors(disease, regimens, reader);
  recordCalibration(disease.id, reader);
  return [...reader.provenance.values()];
}

/** What belongs to a regimen's medicines. */
function factsOf(regimen: readonly RegimenSegment[], uncertain: readonly UncertainFact[]): UncertainFact[] {
  return uncertain.filter((fact) =>
    regimen.some(({ drug }) => drug !== null && fact.path.startsWith(`${drug}.`)),
  );
}

/**
 * Standard normal draw of an uncertain fact for one virtual person: each lives in a world of their own. It depends on
 * the fact's path and on nothing else that is computed, so that adding a regimen to a comparison leaves the other
 * curves where they were.
 */
function factDraw(seed: number, subject: number, stream: number): number {
  return new RandomStream(seed, subject, stream).normal();
}

/** Streams of the choice of a draw of the posterior and of one of facts that have joint draws. */
const drawStream = 0x7fff_0000;
const jointStream = 0x7fff_0001;

/** FNV-1a of the path, moved clear of the small numbers that other streams use. */
function streamOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash | 0x80000000) >>> 0;
}

/** Subjects among whom the people of a world are found: many, so that none is there because of another. */
const dealt = 256;
const dealStream = 0x7ffe_0000;

/** The deal of a block of subjects: kept, because they come in order. */
let lastDeal = { seed: Number.NaN, block: -1, places: new Uint16Array(0) };

/** The world of a subject when so many people share each. */
export function sharedWorld(seed: number, subject: number, perWorld: number): number {
  const block = Math.floor(subject / dealt);
  if (lastDeal.seed !== seed || lastDeal.block !== block) {
    const stream = new RandomStream(seed, block, dealStream);
    const places = Uint16Array.from({ length: dealt }, (_, i) => i);
    for (let i = dealt - 1; i > 0; i--) {
      const j = Math.floor(stream.uniform() * (i + 1));
      [places[i], places[j]] = [places[j]!, places[i]!];
    }
    lastDeal = { seed, block, places };
  }
  return Math.floor((dealt * block + lastDeal.places[subject - dealt * block]!) / perWorld);
}

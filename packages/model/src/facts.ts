import { exp, log } from '@bifrons/engine';
import type { Fact, Grade, MappedPotency, Source } from '@bifrons/knowledge';
import { phrase, PhrasedError, type Phrase } from '@bifrons/language';

/** One number that a result was computed from, with everything a reader needs to check it. */
export interface ProvenanceEntry {
  /** Unique within a result, e.g. `baricitinib.pharmacokinetics.clearance`. */
  readonly path: string;
  readonly label: string;
  readonly value: number | null;
  /** Given when the source prints only a bound. */
  readonly qualifier?: NonNullable<Fact['qualifier']>;
  readonly unit: string;
  /** The plausible range (95 %), where the source gives one. */
  readonly range?: NonNullable<Fact['range']>;
  readonly grade: Grade;
  readonly source: Pick<Source, 'title' | 'year' | 'doi' | 'url' | 'where'>;
  readonly note?: string;
}

/** A number whose true value is not known well: a log-normal around the value in use. */
export interface UncertainFact {
  readonly path: string;
  readonly label: string;
  /** SD of the natural logarithm. */
  readonly lnSd: number;
  /** Multipliers in joint draws: the same draw stands at the same place for every fact that has them. */
  readonly joint?: readonly number[];
}

/** A fact that a simulation needs and nobody has found. */
export interface MissingFact {
  readonly drug: string;
  readonly fact: string;
  readonly note?: string;
}

/** Thrown when a simulation would need a fact that is unknown; nothing is guessed in its place. */
export class RefusedError extends PhrasedError {
  override readonly name = 'RefusedError';

  constructor(readonly missing: readonly MissingFact[]) {
    super(...missing.map(refusal));
  }
}

function refusal({ drug, fact, note }: MissingFact): Phrase {
  const what = { drug, fact: phrase(fact) };
  return note === undefined
    ? phrase('{drug} cannot be simulated: {fact} is unknown', what)
    : phrase('{drug} cannot be simulated: {fact} is unknown ({note})', { ...what, note: phrase(note) });
}

/** Natural logarithm of a thousandth of a decade. */
const lnThousandth = Math.LN10 / 1000;
/** Half-width of a 95 % range in standard deviations. */
const z95 = 1.959963984540054;
/** A remembered number without a range may be wrong by this factor either way (95 %). */
export const rememberedFactor = 2;

/**
 * Reads facts for a computation and keeps account of them. Facts graded `M`, `assumed`, `derived` or `fit`, and those of grade `C`
 * with a range, are priors (DESIGN §4): they are multiplied by the draw that `multipliers` holds for their path, so that the
 * same code serves the central value (no draws) and the propagation of what is not known.
 */
export class FactReader {
  readonly provenance = new Map<string, ProvenanceEntry>();
  readonly uncertain = new Map<string, UncertainFact>();
  readonly missing: MissingFact[] = [];

  /** `multipliers`: draws of uncertain facts by path. A reader of a draw keeps no record of what it reads. */
  constructor(private readonly multipliers?: Pick<ReadonlyMap<string, number>, 'get'>) {}

  get keepsRecord(): boolean {
    return this.multipliers === undefined;
  }

  /**
   * Value of a fact in its own unit; NaN when it is unknown, which is recorded in `missing` (call `refuseIfMissing`
   * before the value is used).
   */
  read(
    owner: { id: string; sources: Record<string, Source> },
    name: string,
    label: string,
    fact: Fact | MappedPotency | undefined,
  ): number {
    if (fact === undefined || fact.value === null) {
      this.missing.push({
        drug: owner.id,
        fact: label,
        ...(fact?.note === undefined ? {} : { note: fact.note }),
      });
      return Number.NaN;
    }
    const path = pathOf(owner.id, name);
    this.record(path, label, fact, owner.sources);
    if (this.multipliers !== undefined) return fact.value * (this.multipliers.get(path) ?? 1);
    const lnSd = priorLnSd(fact);
    if (lnSd > 0) {
      const joint = 'draws' in fact && {
        joint: fact.draws.map((draw) => exp(draw * lnThousandth) / fact.value),
      };
      this.uncertain.set(path, { path, label: `${owner.id}: ${label}`, lnSd, ...joint });
    }
    return fact.value;
  }

  /** Takes a number into the account that is not a prior of its own (a fitted parameter, a rule of the model). */
  record(path: string, label: string, fact: Fact, sources: Record<string, Source>): void {
    if (!this.keepsRecord) return;
    const source = sources[fact.source];
    const note = [fact.note, fact.reason].filter((text) => text !== undefined).join('; ');
    const where = fact.where ?? source?.where;
    this.provenance.set(path, {
      path,
      label,
      value: fact.value,
      ...(fact.qualifier === undefined ? {} : { qualifier: fact.qualifier }),
      unit: fact.unit,
      ...(fact.range === undefined ? {} : { range: fact.range }),
      grade: fact.grade,
      source: {
        title: source?.title ?? fact.source,
        ...(source?.year === undefined ? {} : { year: source.year }),
        ...(source?.doi === undefined ? {} : { doi: source.doi }),
        ...(source?.url === undefined ? {} : { url: source.url }),
        ...(where === undefined ? {} : { where }),
      },
      ...(note === '' ? {} : { note }),
    });
  }

  refuseIfMissing(): void {
    if (this.missing.length > 0) throw new RefusedError(this.missing);
  }
}

/** Paths by owner and name. They are wanted for every virtual person, and joining strings takes long. */
const paths = new Map<string, Map<string, string>>();

function pathOf(owner: string, name: string): string {
  let own = paths.get(owner);
  if (own === undefined) paths.set(owner, (own = new Map<string, string>()));
  let path = own.get(name);
  if (path === undefined) own.set(name, (path = `${owner}.${name}`));
  return path;
}

/** SD of ln(fact): from its 95 % range, or a factor of two when it is only remembered; 0 for what was read. */
function priorLnSd(fact: Fact): number {
  if (!['M', 'assumed', 'derived', 'fit', 'C'].includes(fact.grade) || fact.value === null || fact.value <= 0)
    return 0;
  if (fact.qualifier !== undefined) return 0;
  if (fact.range !== undefined && fact.range[0] > 0)
    return (log(fact.range[1]) - log(fact.range[0])) / (2 * z95);
  return fact.grade === 'M' ? log(rememberedFactor) / z95 : 0;
}

/** Multiplier of an uncertain fact for a standard normal draw. */
export function multiplierOf(fact: UncertainFact, z: number): number {
  return exp(fact.lnSd * z);
}

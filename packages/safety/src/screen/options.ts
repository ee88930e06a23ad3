import {
  findLabel,
  labels,
  specialAreaNames,
  treatmentOptions,
  type GuidelineStep,
  type Indication,
  type Label,
  type OptionKind,
  type Region,
  type SpecialArea,
} from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';

/** An option of a disease that has no text to screen against. */
export interface UnjudgedOption {
  readonly option: string;
  readonly name: string;
  readonly kind: OptionKind;
  readonly note?: string;
}

/** A step of a guideline, in words, with where it was read. */
export interface GuidelineStepTold extends Pick<GuidelineStep, 'step' | 'year' | 'names' | 'grade'> {
  readonly id: string;
  readonly who: string;
  readonly words: string;
  /** Secondary or remembered. */
  readonly unverified: boolean;
  /** That what it says of special areas is so in this person. */
  readonly applies?: string;
  readonly sources: readonly { readonly title: string; readonly where: string }[];
}

/** What is done about a disease beside the JAK inhibitors. */
export interface OptionsOfDisease {
  /** Without a label or anything that stands for one: nothing here says whether it suits this person. */
  readonly unjudged: readonly UnjudgedOption[];
  /** Names of those that no model can simulate: their benefit comes from studies, where there are any. */
  readonly notSimulated: readonly string[];
  /** From what comes first to what has to be tried before, and what is advised against. */
  readonly steps: readonly GuidelineStepTold[];
  readonly gaps: readonly string[];
}

/** The labels that are screened for a disease in a region: of JAK inhibitors all, of the rest what is an option in it. */
export function labelsFor(region: Region, indication: Indication): readonly Label[] {
  const options = new Set(treatmentOptions(indication)?.options.map(({ id }) => id));
  return labels(region).filter((label) => label.option === undefined || options.has(label.drug));
}

/** What else is done about a disease in a region, and what stands before what. */
export function optionsOfDisease(
  region: Region,
  indication: Indication,
  say: Say = english,
  areas: readonly SpecialArea[] = [],
): OptionsOfDisease | null {
  const known = treatmentOptions(indication);
  if (known === undefined) return null;
  return {
    unjudged: known.options
      .filter(({ id }) => findLabel(id, region) === undefined)
      .map(({ id, name, kind, note }) => ({
        option: id,
        name: say(name),
        kind,
        ...(note === undefined ? {} : { note: say(note) }),
      })),
    notSimulated: known.options.flatMap(({ name, simulated }) => (simulated ? [] : [say(name)])),
    steps: known.steps
      .filter((step) => step.region === undefined || step.region === region)
      .map(({ id, step, who, year, words, specialAreas, names, grade, sources }) => ({
        id,
        step,
        who: say(who),
        year,
        words: say(words),
        names,
        grade,
        unverified: grade === 'C' || grade === 'M',
        ...appliesTo(
          areas.filter((area) => specialAreas?.includes(area)),
          say,
        ),
        sources: sources.map((source) => {
          const { title = source, doi, url, where } = known.sources[source] ?? {};
          return { title, where: url ?? (doi === undefined ? (where ?? '') : `doi:${doi}`) };
        }),
      })),
    gaps: known.gaps.map((gap) => say(gap)),
  };
}

const appliesTo = (areas: readonly SpecialArea[], say: Say): { applies?: string } =>
  areas.length === 0
    ? {}
    : {
        applies: say('so in this person whatever the extent: {areas}', {
          areas: say.list(areas.map((area) => say(specialAreaNames[area]))),
        }),
      };

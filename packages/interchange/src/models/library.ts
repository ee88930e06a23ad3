import type { SignalId } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';

/** Something of a model that is drawn, or that can be moved: its id there and what it is called. */
export interface NamedPart {
  readonly id: string;
  readonly words: Phrase;
}

/** A published model of a JAK-STAT pathway. Its text is `models/<id>.ant` of this package. */
export interface LibraryModel {
  readonly id: 'yamada-2003' | 'bachmann-2011' | 'raia-2011' | 'singh-2006' | 'boehm-2014';
  readonly name: Phrase;
  /** What of the paper the model tells, in a sentence; `library.test.ts` holds it. */
  readonly tells: Phrase;
  readonly paper: {
    /** First author, journal and year. */
    readonly cited: string;
    readonly pubMed: string;
    /** Where it was read. */
    readonly doi?: string;
  };
  /** The entry of BioModels that the text was made of. */
  readonly bioModels: string;
  /** What was changed of that entry, and why. */
  readonly changed?: Phrase;
  readonly timeUnit: 's' | 'min';
  /** How long its curves are drawn at first, in that unit. */
  readonly end: number;
  /** What is drawn at first, the first of them the signal. */
  readonly drawn: readonly NamedPart[];
  /** Parameters and initial values that are moved first. */
  readonly moved: readonly NamedPart[];
  /** The step by which a JAK becomes active or acts, and the signal of the potency map that stands for it. */
  readonly activation: { readonly parameter: string; readonly signal: SignalId; readonly words: Phrase };
}

/** The licence of every model here: BioModels dedicates its models to the public domain. */
export const libraryLicence = {
  name: 'CC0 1.0',
  address: 'https://www.ebi.ac.uk/biomodels/termsofuse',
} as const;

const socs3 = phrase('SOCS3');

/** Published models of JAK-STAT pathways, by the year of the paper. */
export const modelLibrary: readonly LibraryModel[] = [
  {
    id: 'yamada-2003',
    name: phrase('IFN-γ and its brake SOCS1'),
    tells: phrase(
      'STAT1 in the nucleus is active early and fades, because SOCS1 is made. Without SOCS1, and without the phosphatase of the nucleus, it stays active.',
    ),
    paper: { cited: 'Yamada et al., FEBS Letters 2003', pubMed: '12527385' },
    bioModels: 'BIOMD0000000093',
    timeUnit: 's',
    end: 14_400,
    drawn: [
      { id: 'STAT1n_star_STAT1n_star', words: phrase('active STAT1 dimer, nucleus') },
      { id: 'STAT1c_star_STAT1c_star', words: phrase('active STAT1 dimer, cytoplasm') },
      { id: 'SOCS1', words: phrase('SOCS1') },
    ],
    moved: [
      { id: 'IFN', words: phrase('IFN-γ at the start') },
      { id: 'v4_kf', words: phrase('activation of JAK') },
      { id: 'v26_kf', words: phrase('making of SOCS1') },
      { id: 'PPN', words: phrase('phosphatase of the nucleus at the start') },
    ],
    activation: {
      parameter: 'v4_kf',
      signal: 'ifn-gamma',
      words: phrase('the receptor with its JAKs becomes active'),
    },
  },
  {
    id: 'singh-2006',
    name: phrase('IL-6 in liver cells'),
    tells: phrase('SOCS3 ends the signal: without it STAT3 in the nucleus stays active.'),
    paper: { cited: 'Singh et al., Biotechnology and Bioengineering 2006', pubMed: '16752369' },
    bioModels: 'BIOMD0000000151',
    timeUnit: 's',
    end: 14_400,
    drawn: [
      { id: 'x20', words: phrase('active STAT3 dimer, nucleus') },
      { id: 'x29', words: socs3 },
    ],
    moved: [
      { id: 'IL6', words: phrase('IL-6') },
      { id: 'k4', words: phrase('activation of JAK') },
      { id: 'k20', words: phrase('making of SOCS3') },
      { id: 'x15', words: phrase('SHP2 at the start') },
    ],
    activation: {
      parameter: 'k4',
      signal: 'il-6',
      words: phrase('the receptor with its JAKs becomes active'),
    },
  },
  {
    id: 'raia-2011',
    name: phrase('IL-13 in lymphoma cells'),
    tells: phrase(
      'The cells stay active as long as there is IL-13. What lowers the phosphorylation of STAT5 lowers the RNA of CD274 as much.',
    ),
    paper: {
      cited: 'Raia et al., Cancer Research 2011',
      pubMed: '21127196',
      doi: '10.1158/0008-5472.CAN-10-2987',
    },
    bioModels: 'BIOMD0000000314',
    timeUnit: 'min',
    end: 120,
    drawn: [
      { id: 'pSTAT5', words: phrase('active STAT5') },
      { id: 'pJAK2', words: phrase('active JAK2') },
      { id: 'CD274mRNA', words: phrase('RNA of CD274') },
    ],
    moved: [
      { id: 'IL13stimulation', words: phrase('IL-13') },
      { id: 'JAK2_phosphorylation', words: phrase('activation of JAK') },
      { id: 'STAT5_phosphorylation', words: phrase('phosphorylation of STAT5') },
      { id: 'SHP1', words: phrase('SHP1 at the start') },
    ],
    activation: {
      parameter: 'JAK2_phosphorylation',
      signal: 'il-4-13-type2',
      words: phrase('JAK2 becomes active at the receptor'),
    },
  },
  {
    id: 'bachmann-2011',
    name: phrase('EPO and its brakes CIS and SOCS3'),
    tells: phrase('Two brakes share the work: CIS holds back weak EPO, SOCS3 strong EPO.'),
    paper: {
      cited: 'Bachmann et al., Molecular Systems Biology 2011',
      pubMed: '21772264',
      doi: '10.1038/msb.2011.50',
    },
    bioModels: 'BIOMD0000000347',
    timeUnit: 'min',
    end: 240,
    drawn: [
      { id: 'npSTAT5', words: phrase('active STAT5, nucleus') },
      { id: 'pSTAT5', words: phrase('active STAT5, cytoplasm') },
    ],
    moved: [
      { id: 'Epo', words: phrase('EPO at the start') },
      { id: 'JAK2ActEpo', words: phrase('activation of JAK') },
      { id: 'SOCS3Inh', words: phrase('strength of SOCS3') },
      { id: 'EpoRCISInh', words: phrase('strength of CIS at the receptor') },
      { id: 'CISInh', words: phrase('strength of CIS against STAT5') },
    ],
    activation: {
      parameter: 'JAK2ActEpo',
      signal: 'epo',
      words: phrase('JAK2 becomes active at the receptor'),
    },
  },
  {
    id: 'boehm-2014',
    name: phrase('STAT5A and STAT5B in pairs'),
    tells: phrase(
      'STAT5A and STAT5B make three kinds of pairs, which go into the nucleus and out of it at rates of their own. The measured shares are met.',
    ),
    paper: { cited: 'Boehm et al., Journal of Proteome Research 2014', pubMed: '25333863' },
    bioModels: 'BIOMD0000000591',
    changed: phrase(
      'Every rate is multiplied by the volume of its compartment. As it stands in BioModels the pairs form too slowly; so the model meets the measurements as well as the paper does.',
    ),
    timeUnit: 'min',
    end: 240,
    drawn: [
      { id: 'nucpApA', words: phrase('pair STAT5A–STAT5A, nucleus') },
      { id: 'nucpBpB', words: phrase('pair STAT5B–STAT5B, nucleus') },
      { id: 'pApB', words: phrase('pair STAT5A–STAT5B, cytoplasm') },
    ],
    moved: [
      { id: 'k_phos', words: phrase('phosphorylation of STAT5') },
      { id: 'ratio', words: phrase('share of STAT5A') },
      { id: 'k_exp_homo', words: phrase('way out of the nucleus, two alike') },
      { id: 'k_imp_hetero', words: phrase('way into the nucleus, mixed pair') },
    ],
    activation: {
      parameter: 'k_phos',
      signal: 'epo',
      words: phrase('JAK2 at the EPO receptor phosphorylates STAT5'),
    },
  },
];

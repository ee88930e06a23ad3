import { gainOfFunction } from '@bifrons/knowledge';

/** How a variant changes a signal, each number relative to the wild type. */
export interface SignalGain {
  /** Total STAT, S. */
  readonly strength: number;
  /** Speed at which phosphate is lost, δ. In a steady state only S/δ counts. */
  readonly dephosphorylation: number;
  /** Kinase activity without a ligand, b; 1 is that of the ligand of half effect. */
  readonly basal: number;
  /** How much the signal induces its own STAT, φ; the steady layer leaves it out (docs/model/gain-of-function.md). */
  readonly feedback: number;
  /** Transcription for each phosphorylated STAT, G. */
  readonly transcription: number;
}

/** The wild type: every signal is as it would be without this layer. */
export const noGain: SignalGain = {
  strength: 1,
  dephosphorylation: 1,
  basal: 0,
  feedback: 0,
  transcription: 1,
};

/** What a signal meets. */
export interface Met {
  /** Share of the kinase's activity that is blocked, 0 to 1. */
  readonly blocked?: number;
  /** Ligand; 1 is the untreated wild type's. */
  readonly ligand?: number;
}

/** Constants of the layer. */
export const layer = (): { readonly halfSaturation: number; readonly socs: number } => {
  const { halfSaturation, feedback } = gainOfFunction().layer;
  return { halfSaturation: halfSaturation.value!, socs: feedback.value! };
};

/** Activity of the receptors, 1 at the ligand of the untreated wild type: saturating, with activity that needs no ligand. */
export function receptorActivity({ basal }: Pick<SignalGain, 'basal'>, ligand = 1): number {
  const { halfSaturation: K } = layer();
  return ((1 + K) * (ligand + basal)) / (K + ligand + basal);
}

/** Phosphorylated STAT at a drive, both 1 in the untreated wild type: SOCS takes more of a large signal than of a small one. */
export function underSocs(drive: number): number {
  const { socs } = layer();
  return (Math.sqrt(1 + 4 * socs * drive) - 1) / (Math.sqrt(1 + 4 * socs) - 1);
}

/** What drives phosphorylation in a steady state; 1 in the untreated wild type. */
const drive = (gain: SignalGain, { blocked = 0, ligand = 1 }: Met): number =>
  (gain.strength / gain.dephosphorylation) * receptorActivity(gain, ligand) * (1 - blocked);

/**
 * The signal that is left in a steady state, the untreated wild type's being 1. At a blocked share that is a mean over the day it is
 * at least the mean of what is left over that day, because the layer is concave.
 */
export const signalLeft = (gain: SignalGain, met: Met = {}): number =>
  gain.transcription * underSocs(drive(gain, met));

/**
 * Share to be blocked for phosphorylation to be the untreated wild type's: 1 − 1/g for a net gain g and the usual ligand; 0 where it is
 * no more than that already.
 */
export const blockNeeded = (gain: SignalGain): number => Math.max(0, 1 - 1 / drive(gain, {}));

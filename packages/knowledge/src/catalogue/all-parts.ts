import { texts as antibodies } from '../data/antibodies.generated.js';
import { texts as calibrations } from '../data/calibrations.generated.js';
import { texts as harms } from '../data/harms.generated.js';
import { texts as labels } from '../data/labels.generated.js';
import { texts as options } from '../data/options.generated.js';
import { texts as posteriors } from '../data/posteriors.generated.js';
import { texts as sources } from '../data/sources.generated.js';
import { once, only, parsed } from '../read-data.js';
import type { Antibody } from '../schema/antibody.js';
import type { Calibration } from '../schema/calibration.js';
import type { Harms } from '../schema/harms.js';
import type { Label } from '../schema/label.js';
import type { TreatmentOptions } from '../schema/options.js';
import type { Posterior } from '../schema/posterior.js';
import type { SourcesOf } from './sources.js';

// Everything of the topics that a page loads in parts.
export const allAntibodies = once(() => parsed<Antibody>(antibodies));
export const allCalibrations = once(() => parsed<Calibration>(calibrations));
export const allHarms = once(() => only<Omit<Harms, 'sources'>>(harms));
export const allInhibitorLabels = once(() => parsed<Label>(labels));
export const allOptions = once(() => parsed<TreatmentOptions>(options));
export const allPosteriors = once(() => parsed<Posterior>(posteriors));
export const allSources = once(() => parsed<SourcesOf>(sources));

// The entry for Node: the list of co-medications and all parts of labels, options, studies and fits are there without being loaded.
import {
  allAntibodies,
  allCalibrations,
  allHarms,
  allInhibitorLabels,
  allOptions,
  allPosteriors,
  allSources,
} from './catalogue/all-parts.js';
import { allTrials } from './catalogue/all-trials.js';
import { antibodyFiles } from './catalogue/antibodies.js';
import { calibrations } from './catalogue/calibrations.js';
import { provideHarms } from './catalogue/harms.js';
import { provideOptionLabels } from './catalogue/labels-of-options.js';
import { inhibitorLabels } from './catalogue/labels.js';
import { provideMedicineList } from './catalogue/medicine-list.js';
import { optionLabels } from './catalogue/option-labels.js';
import { options } from './catalogue/options.js';
import { posteriors } from './catalogue/posteriors.js';
import { sources } from './catalogue/sources.js';
import { provideTrials } from './catalogue/trials.js';
import * as medicines from './medicines/index.js';

provideMedicineList(medicines);
provideOptionLabels(optionLabels());
antibodyFiles.provide(allAntibodies);
calibrations.provide(allCalibrations);
inhibitorLabels.provide(allInhibitorLabels);
options.provide(allOptions);
posteriors.provide(allPosteriors);
provideHarms(allHarms);
sources.provide(allSources);
provideTrials(allTrials);

export * from './index.js';

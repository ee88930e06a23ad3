// The entry for Node: the list of co-medications, all labels, studies and posteriors are there without being loaded.
import { allPosteriors } from './catalogue/all-posteriors.js';
import { allTrials } from './catalogue/all-trials.js';
import { provideOptionLabels } from './catalogue/labels-of-options.js';
import { provideMedicineList } from './catalogue/medicine-list.js';
import { optionLabels } from './catalogue/option-labels.js';
import { providePosteriors } from './catalogue/posteriors.js';
import { provideTrials } from './catalogue/trials.js';
import * as medicines from './medicines/index.js';

provideMedicineList(medicines);
provideOptionLabels(optionLabels());
providePosteriors(allPosteriors);
provideTrials(allTrials);

export * from './index.js';

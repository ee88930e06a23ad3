// The entry for Node: the list of co-medications, all labels and posteriors are there without being loaded.
import { allPosteriors } from './catalogue/all-posteriors.js';
import { provideOptionLabels } from './catalogue/labels-of-options.js';
import { provideMedicineList } from './catalogue/medicine-list.js';
import { optionLabels } from './catalogue/option-labels.js';
import { providePosteriors } from './catalogue/posteriors.js';
import * as medicines from './medicines/index.js';

provideMedicineList(medicines);
provideOptionLabels(optionLabels());
providePosteriors(allPosteriors);

export * from './index.js';

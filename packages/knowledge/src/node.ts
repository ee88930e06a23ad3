// The entry for Node: the list of co-medications and all labels are there without being loaded.
import { provideOptionLabels } from './catalogue/labels-of-options.js';
import { provideMedicineList } from './catalogue/medicine-list.js';
import { optionLabels } from './catalogue/option-labels.js';
import * as medicines from './medicines/index.js';

provideMedicineList(medicines);
provideOptionLabels(optionLabels());

export * from './index.js';

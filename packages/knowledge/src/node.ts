// The entry for Node: the list of co-medications is there without being loaded.
import { provideMedicineList } from './catalogue/medicine-list.js';
import * as medicines from './medicines/index.js';

provideMedicineList(medicines);

export * from './index.js';

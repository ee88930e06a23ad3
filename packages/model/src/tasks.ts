import { cohortTask } from './patients/cohort.js';
import { cohortTaskName } from './patients/cohort-setup.js';

/** The work that this package gives to worker threads, by name. */
export const modelTasks = { [cohortTaskName]: cohortTask };

import { cohortTask, cohortTaskName } from './patients/cohort.js';

/** The work that this package gives to worker threads, by name. */
export const modelTasks = { [cohortTaskName]: cohortTask };

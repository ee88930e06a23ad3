import { modelTasks } from '@bifrons/model';
import { expectedTask, expectedTaskName } from './expected.js';

/** The work that worker threads can be given: the model's and this package's. */
export const inferenceTasks = { ...modelTasks, [expectedTaskName]: expectedTask };

import { serveTasksInNode } from '@bifrons/engine/node';
import { modelTasks } from './tasks.js';

// Entry of a Node worker thread.
serveTasksInNode(modelTasks);

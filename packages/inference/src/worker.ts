import { serveTasksInNode } from '@bifrons/engine/node';
import { inferenceTasks } from './tasks.js';

// Entry of a Node worker thread.
serveTasksInNode(inferenceTasks);

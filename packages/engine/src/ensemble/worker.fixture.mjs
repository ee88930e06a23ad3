import { serveTasksInNode } from '@bifrons/engine/node';
import { tasks } from './tasks.fixture.mjs';

serveTasksInNode(tasks);

/** The thread that extracts files for `extract-threads.ts`: a task in, its outcome out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Catalogue } from '../core/domain/catalogue.ts';
import { runTask, type Task } from './extract-task.ts';

const catalogue = workerData as Catalogue;
parentPort?.on('message', (task: Task) => parentPort?.postMessage(runTask(task, catalogue)));
parentPort?.postMessage('ready');

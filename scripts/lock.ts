/** `npm run lock`, after a dependency was added or updated: see `lock-file.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.ts';
import { completeLockFile, type LockFile, missingPlatforms } from './lock-file.ts';

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const missing = missingPlatforms(lock);
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(completeLockFile(lock), null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages of other platforms added`);

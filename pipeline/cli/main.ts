import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Keeps what Node makes of the program between starts; without it, a good half of a start goes into stripping types and compiling. The
// checkout's own folder: a shared one could be filled by others. What is imported before is not kept, so this file imports nothing of the
// program but this way.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/claims'));
await import('./run-program.ts');

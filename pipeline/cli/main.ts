import { enableCompileCache } from 'node:module';

// Keeps what Node makes of the program between starts; without it, a good half of a start goes into stripping types and compiling. What is
// imported before is not kept, so this file imports nothing of the program but this way.
enableCompileCache();
await import('./run-program.ts');

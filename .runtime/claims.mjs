#!/usr/bin/env node
// In a checkout `npx claims` starts here and runs the TypeScript sources as they are.
// Plain JavaScript that any Node since 12 can read, so that an old one gets a sentence instead of a crash.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `claims needs Node 22.18 or newer and this is ${process.versions.node}; run it as "npx claims" in the checkout, or install a newer Node.\n`,
  );
  process.exitCode = 2;
} else {
  const { enableCompileCache, registerHooks } = await import('node:module');
  const { pathToFileURL } = await import('node:url');
  const { cacheOf, gathered, root } = await import('./gathered.mjs');
  enableCompileCache(cacheOf(root));
  const program = gathered(root);
  if (program !== null) await import(pathToFileURL(program).href);
  else {
    // The sources import each other by plain paths. Looking each of five thousand up in the file system was an eighth of a start.
    const sources = new URL('../pipeline/', import.meta.url).href;
    registerHooks({
      resolve: (path, context, next) =>
        path.startsWith('.') && context.parentURL?.startsWith(sources)
          ? { url: new URL(path, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
          : next(path, context),
    });
    await import('../pipeline/cli/run-program.ts');
  }
}

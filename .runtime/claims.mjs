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
  // keeps what Node makes of the sources between starts
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import('../pipeline/cli/main.ts');
}

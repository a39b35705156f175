#!/usr/bin/env node
// The published command. It has no static import, so that an old Node can read it and say in one line what is missing:
// better-sqlite3 would take one down without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `claims needs Node 22.18 or newer and this is ${process.versions.node}; install a newer Node (https://nodejs.org).\n`,
  );
  process.exitCode = 2;
} else {
  import('./main.ts');
}

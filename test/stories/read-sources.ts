import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../pipeline/check/check.ts';
import { originsOf } from '../../pipeline/check/origins/origins.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Claim } from '../../pipeline/model/claim.ts';
import type { Document } from '../../pipeline/model/document.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { readDocument, sidecarPath } from '../../pipeline/read/read-document.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';

const folder = join(import.meta.dirname, '../../sources');

export interface Sources {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** The sample articles through the pure pipeline, without store or command line. */
export function readSources(): Sources {
  const rulebook = loadRules();
  const documents = readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => {
      const sidecar = sidecarPath(join(folder, name));
      const read = readDocument({
        path: `sources/${name}`,
        bytes: readFileSync(join(folder, name)),
        sidecar: existsSync(sidecar) ? readFileSync(sidecar) : null,
      });
      if (!read.ok) throw new Error(`${name}: ${read.trouble.message}`);
      return read.value;
    });
  const claims = documents.flatMap((d) => extract(d, rulebook).claims);
  return { documents, claims, findings: check(claims, originsOf(documents), rulebook) };
}

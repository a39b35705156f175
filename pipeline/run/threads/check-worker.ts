import { parentPort, workerData } from 'node:worker_threads';
import { compileChecked } from '../../rulebook/rulebook.ts';
import type { FindingRow } from '../../store/finding-row.ts';
import { openStore } from '../../store/open-store.ts';
import { BucketFindings } from '../check/bucket-findings.ts';
import type { CheckQuestion, CheckSettings } from '../check/check-question.ts';

/** A thread of `checkOnThreads`: names of buckets in, their findings out. It never writes. */
const { path, checked } = workerData as CheckSettings;
const store = openStore(path, { readOnly: true });
const findings = new BucketFindings(store, compileChecked(checked).rulebook);

/** All that one question asks for is read from one state of the store. */
const answer = store.database.transaction(({ buckets, writings }: CheckQuestion): FindingRow[][] => {
  findings.renewAfter(writings);
  return buckets.map((bucket) => findings.of(bucket));
});

parentPort!.on('message', (question: CheckQuestion) => parentPort!.postMessage(answer(question)));

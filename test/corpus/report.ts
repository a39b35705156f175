/** Prints the score, and with `--errors` what is wrong: `node test/corpus/report.ts [--errors] [PASSAGE…]`. */
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { extractPassage } from './extract-passage.ts';
import { loadCorpus } from './passage.ts';
import { addScores, percentages, scorePassage } from './score.ts';

const names = process.argv.slice(2).filter((x) => !x.startsWith('--'));
const rulebook = loadRules();
const passages = loadCorpus().filter((p) => names.length === 0 || names.some((n) => p.id.startsWith(n)));
const score = addScores(passages.map((p) => scorePassage(p, extractPassage(p, rulebook))));
if (process.argv.includes('--errors')) for (const line of score.errors) console.log(line);
console.log(
  `${passages.length} passages, ${score.required} claims wanted, ${score.found} found, ${score.extra} beyond`,
);
for (const [name, percent] of Object.entries(percentages(score)))
  console.log(`${name.padEnd(12)} ${percent.toFixed(1).padStart(5)}`);

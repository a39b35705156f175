import { existsSync } from 'node:fs';
import type { Claim } from '../../model/claim.ts';
import type { Decision } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { claimJson } from '../../report/claim-json.ts';
import { claimText } from '../../report/claim-text.ts';
import { findingJson } from '../../report/finding-json.ts';
import { findingText } from '../../report/finding-text.ts';
import { type Paint, paint } from '../../report/paint.ts';
import { plainText } from '../../report/plain-text.ts';
import { shortMention } from '../../report/short-forms.ts';
import { type ExplainedSentence, explainLine } from '../../run/explain.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { withStore } from '../../run/with-store.ts';
import { decisionsOn } from '../../store/decisions.ts';
import { claimsById } from '../../store/find-claims.ts';
import { findingsById, findingsOfClaim } from '../../store/find-findings.ts';
import { historyOf } from '../../store/history.ts';
import type { Store } from '../../store/open-store.ts';
import { colourOn, print } from '../console.ts';
import type { ExplainFlags } from '../flags.ts';
import { WrongUse } from '../wrong-use.ts';

/** `PATH:LINE` is read afresh; an id is looked up in the store. */
export async function printExplanation(what: string, options: ExplainFlags): Promise<void> {
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(what);
  if (place) return explainPlace(place[1]!, Number(place[2]), options);
  if (!/^[0-9a-f]{2,}$/.test(what))
    throw new WrongUse(`${what} is neither an id nor PATH:LINE; see claims explain --help`);
  await withStore(options.store, { readOnly: true }, (store) => explainId(store, what, options));
}

async function explainPlace(path: string, line: number, options: ExplainFlags): Promise<void> {
  const rules = loadRulebook({ folders: options.rules });
  const look = (store: Store | null) => explainLine(path, line, rules, store);
  const result =
    existsSync(path) || !existsSync(options.store)
      ? look(null)
      : await withStore(options.store, { readOnly: true }, look);
  if (!result.ok) throw new WrongUse(`${result.trouble.path}: ${result.trouble.message}`);
  if (result.value.length === 0)
    throw new WrongUse(`${path}:${line}: there is no prose on this line (a blank line, code or metadata)`);
  const colours = paint(colourOn(process.stdout));
  for (const sentence of result.value)
    await print(
      options.format === 'jsonl'
        ? `${JSON.stringify(asJson(sentence))}\n`
        : `${asText(sentence, path, colours)}\n`,
    );
}

const asJson = (sentence: ExplainedSentence) => ({
  ...sentence,
  claims: sentence.claims.map((claim) => claimJson(claim)),
});

function asText(sentence: ExplainedSentence, path: string, colours: Paint): string {
  const lines = [`${colours.bold(`${plainText(path)}:${sentence.line}`)}: ${plainText(sentence.text)}`, ''];
  for (const { mention, written } of sentence.mentions)
    lines.push(
      `  ${mention.kind.padEnd(11)} ${plainText(written)} → ${plainText(shortMention(mention))}  ${colours.dim(mention.rule)}`,
    );
  lines.push('');
  for (const claim of sentence.claims) lines.push(claimText(claim, colours));
  for (const { written, reason } of sentence.refused)
    lines.push(`  no claim    ${plainText(written)}: ${colours.yellow(plainText(reason))}`);
  if (sentence.claims.length + sentence.refused.length === 0) lines.push('  no figure in this sentence');
  return `${lines.join('\n')}\n`;
}

async function explainId(store: Store, id: string, options: ExplainFlags): Promise<void> {
  const claims = claimsById(store, id);
  const findings = findingsById(store, id);
  if (claims.length + findings.length === 0)
    throw new WrongUse(`${store.path} has no claim and no finding whose id begins with ${id}`);
  for (const finding of findings) await print(findingLines(store, finding, options));
  for (const claim of claims) await print(claimLines(store, claim, options));
}

function findingLines(store: Store, finding: Finding, { format }: ExplainFlags): string {
  const history = historyOf(store, finding.id);
  const decisions = decisionsOn(store, 'finding', finding.id);
  if (format === 'jsonl') return `${JSON.stringify({ ...findingJson(finding), history, decisions })}\n`;
  const lines = [
    ...finding.factors.map(({ name, value, weight }) => `    ${name}: ${plainText(value)} (${weight})`),
    ...history.map((h) => `    ${h.when}  ${h.verdict ?? 'no longer found'}, ${h.members.length} claims`),
    ...decisions.map(decisionLine),
  ];
  const options = { paint: paint(colourOn(process.stdout)), width: null, full: true };
  return `${findingText(finding, options)}${lines.join('\n')}\n`;
}

function claimLines(store: Store, claim: Claim, { format }: ExplainFlags): string {
  const findings = findingsOfClaim(store, claim.id);
  const decisions = decisionsOn(store, 'claim', claim.id);
  if (format === 'jsonl')
    return `${JSON.stringify({ ...claimJson(claim), findings: findings.map(({ id, verdict }) => ({ id, verdict })), decisions })}\n`;
  const colours = paint(colourOn(process.stdout));
  const found = findings.map((f) => `    ${f.verdict.padEnd(9)} ${plainText(f.why)}  ${colours.dim(f.id)}`);
  return `${plainText(claim.sentence)}\n\n${claimText(claim, colours)}${[...found, ...decisions.map(decisionLine)].join('\n')}\n`;
}

const decisionLine = ({ when, action, who, reason }: Decision): string =>
  `    ${when}  ${action} by ${plainText(who)}${reason ? `: ${plainText(reason)}` : ''}`;

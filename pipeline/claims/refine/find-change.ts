import type { Draft } from '../draft.ts';
import { OWNED } from '../sentence/noun-phrase.ts';
import { passesLevel } from '../sentence/wordings/passes-level.ts';
import { isSetAgainst } from '../subject/in-a-row/of-other-side.ts';
import type { World } from '../world.ts';

/** "recalled 2.1m cars over a fault" moves nothing; "12,000 jobs over the target" does. */
function isSetBeside({
  frame: { tokens, language, chunks },
  mention,
  tokens: [, at],
  chunk,
}: Draft): boolean {
  // "fell to 4% over the year": where it went, and within which time
  let to = chunk - 1;
  while (chunks[to]?.kind === 'adverb' || chunks[to]?.kind === 'det') to--;
  const time = tokens.lower.slice(at + 1, at + 4);
  const isTime = tokens.lower[at] === 'over' && time.some((word) => language.list('time-nouns').has(word));
  if (isTime && /^(?:to|at)$/.test(chunks[to]?.word ?? '')) return false;
  if (mention.quantity.dimension === 'ratio' || !PREPOSITIONS.has(tokens.lower[at]!)) return true;
  // "made £675,000 over an estimate of £120,000": so much, and not by so much
  if (/^an?$/.test(tokens.lower[at + 1] ?? '')) return false;
  for (let i = at + 1; i < Math.min(at + 5, tokens.count); i++)
    if (language.list('marks to compare with').has(tokens.lower[i]!)) return true;
  return false;
}
const PREPOSITIONS = new Set(['over', 'under', 'above', 'below', 'down']);

const HOW: ReadonlySet<string> = new Set(['det', 'adverb', 'prep', 'noun']);

const ON = new Set(['on', 'from', 'at', 'year', 'compared', 'versus', 'over', 'against']);

/** Whether the figure is by how much something moved rather than where it stands. */
export function findChange(draft: Draft, world: World): void {
  const { quantity } = draft.mention;
  if (quantity.change !== null) {
    draft.isChange = !isOfVote(draft);
    return;
  }
  const { lower } = draft.frame.tokens;
  // "12,000 fewer jobs were added"; not "used by fewer than 12,000"
  for (let i = draft.tokens[0]; i < draft.tokens[1]; i++)
    if (lower[i] === 'fewer' && lower[i + 1] !== 'than') {
      draft.isChange = true;
      draft.direction = 'down';
      return;
    }
  const behind = wordBehind(draft);
  const direction = world.rulebook.language.list('more or higher').has(behind)
    ? 'up'
    : world.rulebook.language.list('less or lower').has(behind)
      ? 'down'
      : null;
  // "are 5.2% up on a year ago", "ended 4% up at"
  if (
    behind === 'up' &&
    quantity.dimension === 'ratio' &&
    ON.has(draft.frame.tokens.lower[draft.tokens[1] + 1] ?? '')
  ) {
    draft.isChange = true;
    draft.direction = 'up';
    return;
  }
  const than = draft.frame.tokens.lower[draft.tokens[1] + 1];
  // "66% over the age of 25" tells of whom
  if (than === 'the' && draft.frame.tokens.lower[draft.tokens[1] + 2] === 'age') return;
  if (
    direction &&
    isSetBeside(draft) &&
    (than === 'than' || behind !== 'more' || draft.dimension === 'ratio')
  ) {
    draft.isChange = true;
    draft.direction = direction;
    return;
  }
  const { chunks } = draft.frame;
  // "rose to 81.3 years, up 0.4 years from 2023"
  const [mark, move] = [chunks[draft.chunk - 2], chunks[draft.chunk - 1]];
  const isMove =
    mark?.word === ',' ||
    (mark?.kind === 'verb' &&
      !isPartOfVerb(draft, world) &&
      (quantity.dimension === 'ratio' || quantity.dimension === 'point'));
  if (isMove && (move?.word === 'up' || move?.word === 'down')) {
    draft.isChange = true;
    draft.direction = move.word;
    return;
  }
  // "is higher by 15 tonnes than"
  const how = move?.word === 'by' && mark && HOW.has(mark.kind) ? mark.word : '';
  if (
    world.rulebook.language.list('more or higher').has(how) ||
    world.rulebook.language.list('less or lower').has(how)
  ) {
    draft.isChange = true;
    draft.direction = world.rulebook.language.list('more or higher').has(how) ? 'up' : 'down';
    return;
  }
  const gone = asBefore(draft) ?? asThen(draft) ?? inBrackets(draft, world);
  if (gone) {
    draft.isChange = true;
    draft.direction = gone;
    return;
  }
  if (draft.verb < 0 || draft.isSubject || draft.chunk < draft.verb) return;
  const verb = chunks[draft.verb]!;
  let before = draft.chunk - 1;
  while (chunks[before]?.kind === 'det' || chunks[before]?.kind === 'adverb') before--;
  const prep = chunks[before]!;
  const moves = world.rulebook.shapes.verbs('move');
  const brings = world.rulebook.shapes.verbs('bring');
  const relative = draft.dimension === 'ratio';
  // "exports rose 5% and imports 2%"
  const mover = Math.max(draft.verb, draft.clauseSubject);
  if (before === mover && moves.has(verb.word) && relative && !passesLevel(draft)) {
    draft.isChange = true;
    if (mover > draft.verb) draft.direction = wayOfFirst(draft);
  }
  // "Dividend raised 5% to 8.4p": by how much, and where it led
  const led = chunks[draft.chunk + 1]?.word === 'to' && chunks[draft.chunk + 2]?.kind === 'figure';
  if (before === draft.verb && brings.has(verb.word) && relative && led) {
    draft.isChange = true;
    draft.direction = world.rulebook.language.list('fall').has(verb.word) ? 'down' : 'up';
  }
  // "increased its share 0.4 percentage points"
  const isPoints = draft.dimension === 'ratio change' && chunks[before]?.kind === 'noun';
  if (isPoints && before - draft.verb <= 2 && (moves.has(verb.word) || brings.has(verb.word)))
    draft.isChange = true;
  // "has lost a third of its population"
  const [of, own] = [lower[draft.tokens[1]] ?? '', lower[draft.tokens[1] + 1] ?? ''];
  if (
    before === draft.verb &&
    relative &&
    /^(?:lost|los(?:e|ing)|shed)/.test(verb.word) &&
    of === 'of' &&
    OWNED.has(own)
  ) {
    draft.isChange = true;
    draft.direction = 'down';
  }
  const isBy = prep.kind === 'prep' && prep.word === 'by';
  if (isBy && (moves.has(verb.word) || (brings.has(verb.word) && !isDoneBy(draft, verb.word))))
    draft.isChange = true;
}

/** The word behind the figure; of "2% or 5p higher" that behind the second, which tells the same. */
function wordBehind({ frame: { chunks, tokens }, chunk, tokens: [, to] }: Draft): string {
  const [or, same] = chunks.slice(chunk + 1, chunk + 3);
  const isTwice = or?.word === 'or' && same?.kind === 'figure';
  return tokens.lower[isTwice ? same.to : to] ?? '';
}

/** "Fuel made up 31% of them", "eats up 73% of the spending": no way that it went. */
function isPartOfVerb(
  { frame: { chunks, tokens }, chunk }: Draft,
  { rulebook: { changes } }: World,
): boolean {
  const { from, word } = chunks[chunk - 1]!;
  return changes.movers.get(word)?.notAfter?.has(tokens.lower[from - 1]!) ?? false;
}

/** "Taken by 900 patients", "held by four banks": who does it, and not by how many it is raised. */
const isDoneBy = ({ mention }: Draft, verb: string): boolean => mention.counted && MOVES_NOTHING.test(verb);
const MOVES_NOTHING =
  /^(?:t[ao]k|br(?:ing|ought)|put|dr[io]v|kep|keep|set|le(?:ft|av)|valu|estimat|pric|fix|h[eo]ld|sen[dt])/;

/** "gaining 24% of the party vote": so many of the votes, and no more of them. */
function isOfVote({ frame: { tokens }, tokens: [, to] }: Draft): boolean {
  if (tokens.lower[to] !== 'of') return false;
  for (let i = to + 1; i <= to + 4; i++) if (/^(?:votes?|ballots?)$/.test(tokens.lower[i] ?? '')) return true;
  return false;
}

/** "rents fell (3.8%)", "rose to £1,381 (8.3%) in Halm and £785 (8.5%) in Velden": by how much, behind the verb or where it led. */
function inBrackets({ frame: { chunks, language }, chunk, dimension, verb }: Draft, { rulebook }: World) {
  if (dimension !== 'ratio' || chunks[chunk - 1]?.word !== '(' || chunks[chunk + 1]?.word !== ')')
    return null;
  const front = chunks[chunk - 2];
  const level = front?.mention?.kind === 'quantity' && front.mention.quantity.dimension !== 'ratio';
  const leads = level && /^(?:to|and|,)$/.test(chunks[chunk - 3]?.word ?? '');
  const mover = front?.kind === 'verb' ? front : leads ? chunks[verb] : undefined;
  if (!mover || !rulebook.shapes.verbs('move').has(mover.word)) return null;
  return language.list('fall').has(mover.word) ? 'down' : 'up';
}

/** Which way the figure went that the verb stands with. */
const wayOfFirst = ({ frame: { quantities, tokens, chunks }, verb }: Draft): 'up' | 'down' | null =>
  quantities.find((q) => q.span[0] >= tokens.end[chunks[verb]!.to - 1]!)?.quantity.change ?? null;

/** "fell 7% in Velden and 4% in Halm": the second goes the way of the first. */
function asBefore({ frame: { chunks }, chunk, dimension }: Draft): 'up' | 'down' | null {
  const [joint, prep] = [chunks[chunk - 1], chunks[chunk + 1]];
  if (dimension !== 'ratio' || prep?.kind !== 'prep' || !(joint?.kind === 'and' || joint?.word === ','))
    return null;
  let first = chunk - 1;
  while (first > 0 && BESIDE.has(chunks[first]!.kind)) first--;
  const { mention } = chunks[first]!;
  if (mention?.kind !== 'quantity' || chunks[first + 1]?.word !== prep.word) return null;
  return mention.quantity.dimension === 'ratio' ? mention.quantity.change : null;
}
/** "pay grew 5%, down from 5.3%", "sales fell 2% compared with 4% in May": what a change is set against is one, too. */
function asThen({ frame: { chunks }, chunk, dimension }: Draft): 'up' | 'down' | null {
  if (dimension !== 'ratio') return null;
  let link = chunk - 1;
  while (chunks[link]?.kind === 'det' || chunks[link]?.kind === 'adverb') link--;
  if (chunks[link]?.word !== 'from' && !isSetAgainst(chunks, chunk)) return null;
  let first = link - 1;
  while (first > 0 && link - first < FARTHEST && chunks[first]!.kind !== 'figure') {
    const { kind, word } = chunks[first]!;
    if (kind === 'and' || kind === 'subordinator' || (kind === 'verb' && !GOES.test(word))) return null;
    first--;
  }
  const mention = chunks[first]?.mention;
  return mention?.kind === 'quantity' && mention.quantity.dimension === 'ratio'
    ? mention.quantity.change
    : null;
}
const GOES = /^(?:up|down|compared|slow(?:er|ing)|eas(?:ing)|accelerating|quickening|cooling)$/;
const FARTHEST = 7;

const BESIDE: ReadonlySet<string> = new Set(['and', 'mark', 'noun', 'prep', 'period', 'det']);

import type { Draft, Told } from '../../draft.ts';
import { metricAt } from '../../metric/beside/metric-at.ts';
import type { World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { ofHeading } from '../earlier/of-heading.ts';
import { apposed } from '../phrase/apposed.ts';
import { resolved } from '../resolve.ts';
import { ownerOf } from './owner-of.ts';

export function ofMeasure(draft: Draft, world: World): Told | null {
  if (draft.measure < 0 || isOfAnotherClause(draft)) return null;
  // "Halm's output represents 5% of the country's total": of what makes it up
  const verb = draft.frame.chunks[draft.verb]?.word ?? '';
  const isPart = draft.dimension === 'ratio' && draft.measure > draft.chunk && draft.clauseSubject >= 0;
  if (isPart && MAKES_UP.test(verb)) return null;
  const { frame } = draft;
  const built = whatIsWorkedOn(draft, world);
  if (built) return built;
  const named = metricAt(frame, draft.measure, draft.dimension, world.rulebook, true);
  // "took a 94% share of the market": who took it has it, and no market
  const [of, whole] = frame.chunks.slice(draft.measure + 1, draft.measure + 3);
  const isTaken = draft.shape === 'metric-after-figure' && of?.word === 'of' && whole?.word === 'market';
  if (isTaken && named?.rule.family === 'share' && draft.clauseSubject >= 0 && draft.verb < draft.chunk)
    return resolved(draft, world, draft.clauseSubject);
  // "a 4 km radius around the crater": nobody else's
  const around = frame.chunks[draft.measure]!.word === 'radius' ? frame.chunks[draft.measure + 1]?.word : '';
  if (/^(?:around|round|from)$/.test(around ?? '') && frame.chunks[draft.measure + 2]?.kind === 'noun')
    return resolved(draft, world, draft.measure + 2);
  // "The city's biggest dam, the Orrin, is at 30%": of the name beside it, which no rule knows for a measure
  if (!named && draft.measure === draft.clauseSubject) {
    const beside = apposed(frame, draft.measure);
    if (beside) return beside;
  }
  return ownerOf(draft, world, draft.measure, named?.from ?? frame.chunks[draft.measure]!.head);
}

/** "The cost of construction was £4m", with nothing said of what: that of the named thing that the text goes on about. */
function whatIsWorkedOn(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const [of, work, next] = chunks.slice(draft.measure + 1, draft.measure + 4);
  const isBare = of?.word === 'of' && work?.kind === 'noun' && work.to - work.from === 1;
  if (!isBare || next?.kind === 'prep' || !world.rulebook.language.list('works on a thing').has(work.word))
    return null;
  const thing = carried(draft, world, 'any') ?? ofHeading(draft, world);
  return thing?.named ? thing : null;
}

/** "lost 2% of their volume, while Orrin's glaciers lost 39%": who lost that is told anew. */
function isOfAnotherClause({ frame: { chunks }, measure, clauseSubject, verb }: Draft): boolean {
  if (clauseSubject <= measure || verb <= clauseSubject || chunks[clauseSubject]!.kind !== 'noun')
    return false;
  for (let i = measure + 1; i < clauseSubject; i++)
    if (chunks[i]!.kind === 'subordinator' && chunks[i - 1]!.word === ',') return true;
  return false;
}
const MAKES_UP = /^(?:represent|account|mak(?:e|es|ing)|made|compris|constitut)/;

import type { Reading } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { titleBeside } from '../../subject/topic/title.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/**
 * What a film earns is what it took, no profit; and where an article is about the box office, so is money that nothing else names:
 * "opened with $28.7m".
 */
export function takings(draft: Draft, world: World): Found | null {
  const rule = world.rulebook.metrics.byId.get('revenue');
  const verb = draft.frame.chunks[draft.verb]?.word ?? '';
  if (!rule || draft.dimension !== 'money' || draft.isChange || draft.isSubject) return null;
  // "was made for $120 million": what it cost
  if (isPassive(draft)) return null;
  const isFilm = isOfFilm(draft, world) && world.rulebook.language.list('earn').has(verb);
  // "third with $28.7m"
  const isWith = draft.frame.chunks[draft.chunk - 1]?.word === 'with';
  return isFilm ||
    ((isWith || world.rulebook.language.list('do at the box office').has(verb)) && isOfBoxOffice(world))
    ? simple(rule)
    : null;
}
takings.needs = { dimensions: ['money'] };

/** "the film", "the film Harrow Bay"; not so "the film festival". */
function isOfFilm({ frame: { chunks, tokens }, clauseSubject }: Draft, { rulebook }: World): boolean {
  const subject = chunks[clauseSubject];
  const films = rulebook.language.list('films');
  if (!subject || films.has(subject.word)) return subject !== undefined;
  for (let i = subject.from; i < subject.head; i++)
    if (films.has(tokens.lower[i]!)) return capitalised(tokens, i + 1) && !capitalised(tokens, i);
  return false;
}

/** "a global start of $142m", "a $12m debut", "a total at $552.9m": of a film, and nothing that begins or adds up elsewhere. */
export function takingsByNoun(draft: Draft, world: World): Found | null {
  const rule = world.rulebook.metrics.byId.get('revenue');
  if (!rule || draft.dimension !== 'money' || draft.isChange) return null;
  const { chunks } = draft.frame;
  const [noun, link] = [chunks[draft.chunk - 2], chunks[draft.chunk - 1]?.word ?? ''];
  const isOf =
    noun?.kind === 'noun' &&
    LINKS.has(link) &&
    world.rulebook.language.list('takings of a film').has(noun.word);
  const next = chunks[draft.chunk + 1];
  const isTold =
    isOf || (next?.kind === 'noun' && world.rulebook.language.list('takings of a film').has(next.word));
  return isTold && isOfBoxOffice(world) ? simple(rule) : null;
}
takingsByNoun.needs = { dimensions: ['money'], lists: ['takings of a film'] };
const LINKS = new Set(['of', 'at', 'to']);

const isPassive = ({ frame: { chunks, tokens }, verb }: Draft): boolean =>
  verb >= 0 && /^(?:was|were|is|are|been)$/.test(tokens.lower[chunks[verb]!.from]!);

const isOfBoxOffice = remembered((world: World): boolean => {
  const title = titleBeside(world);
  return (title ? [title, ...world.readings] : world.readings).some(saysBoxOffice);
});

function saysBoxOffice({ tokens: { lower } }: Reading): boolean {
  for (let i = lower.indexOf('box'); i >= 0; i = lower.indexOf('box', i + 1))
    if (lower[i + 1] === 'office' || (lower[i + 1] === '-' && lower[i + 2] === 'office')) return true;
  // "the highest-grossing tours"
  return lower.some((word, i) => word === 'grossing' && lower[i - 1] === '-');
}

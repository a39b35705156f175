import { PRONOUNS } from '../../recognize/attribution/speaker.ts';
import type { Draft, Told } from '../draft.ts';
import { carried } from '../subject/earlier/carry.ts';
import { isPaper } from '../subject/earlier/says-only.ts';
import { grammatical } from '../subject/earlier/subjects-of-verbs.ts';
import { idOf } from '../subject/names/names-of.ts';
import { isPerson } from '../subject/people/is-person.ts';
import type { World } from '../world.ts';

/**
 * Who "she said", "it says" is: whoever of that kind the sentence in front quotes or is about ("The union disputes this. It says"),
 * then the last source of that kind, or the subject carried over; `null` where there is none.
 */
export function speakerMeant(pronoun: string, draft: Draft, world: World): string | null {
  const suits = kindOf(pronoun, world);
  return (
    ofOwnSentence(draft, suits) ??
    ofSentenceBefore(draft, world, pronoun, suits) ??
    lastSource(world, suits) ??
    ofPassage(draft, world, suits) ??
    carried(draft, world, isSomebodys(pronoun) ? 'person' : 'any')?.name ??
    null
  );
}

type Suits = (name: string) => boolean;

const isSomebodys = (pronoun: string): boolean => pronoun === 'he' || pronoun === 'she';

/** "it" is nobody, and "she" is no body that is known as one; "they" may be anybody. */
function kindOf(pronoun: string, world: World): Suits {
  const told = (name: string): Told => ({ id: idOf(name), name, from: 'text', named: true });
  if (pronoun === 'it') return (name) => !isPerson(told(name), world);
  if (!isSomebodys(pronoun)) return () => true;
  return (name) => isPerson(told(name), world) || !endsAsBody(name, world);
}

/** "National Storm Centre", "Halm Foods Ltd". */
function endsAsBody(name: string, { rulebook: { language } }: World): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return language.list('ends of names of bodies').has(last) || language.list('bodies of something').has(last);
}

/** "The oil minister said he expected": who speaks in the same sentence in front of the figure. */
function ofOwnSentence({ frame: { attributions }, mention }: Draft, suits: Suits): string | null {
  const named = attributions.find(
    ({ span, speaker }) =>
      span[0] < mention.span[0] && !PRONOUNS.has(speaker.toLowerCase()) && suits(speaker),
  );
  return named?.speaker ?? null;
}

const SENTENCES_BACK = 3;

/** "The farmers' union disputes this. It says its members …" */
function ofSentenceBefore(draft: Draft, world: World, pronoun: string, suits: Suits): string | null {
  if (draft.sentence === 0) return null;
  const quoted = sourceIn(draft, world, draft.sentence - 1, suits);
  if (quoted !== null || pronoun === 'they') return quoted;
  // "The governor ordered people out. "Go," he said"
  for (let s = draft.sentence - 1; s >= 0 && draft.sentence - s <= SENTENCES_BACK; s--) {
    const main = grammatical(world, draft.passage, s).find(({ aside }) => !aside)?.subject;
    if (!main || !suits(main.name) || isPaper(main)) continue;
    if (pronoun === 'it') return s === draft.sentence - 1 ? main.name : null;
    if (isPerson(main, world)) return main.name;
  }
  return null;
}

function lastSource({ drafts }: World, suits: Suits): string | null {
  for (let i = drafts.length - 1, n = 0; i >= 0 && n < FIGURES_BACK; i--, n++) {
    const speaker = drafts[i]!.attribution?.speaker;
    if (speaker && suits(speaker)) return speaker;
  }
  return null;
}
const FIGURES_BACK = 12;

function ofPassage(draft: Draft, world: World, suits: Suits): string | null {
  for (let s = draft.sentence - 1; s >= 0; s--) {
    const found = sourceIn(draft, world, s, suits);
    if (found !== null) return found;
  }
  return null;
}

function sourceIn({ passage }: Draft, { readings }: World, sentence: number, suits: Suits): string | null {
  for (const mention of readings[passage]!.sentences[sentence]!.mentions)
    if (
      mention.kind === 'attribution' &&
      !PRONOUNS.has(mention.speaker.toLowerCase()) &&
      suits(mention.speaker)
    )
      return mention.speaker;
  return null;
}

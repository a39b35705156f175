import type { AttributionMention, EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isPerson } from './is-person.ts';

/**
 * "We have 40 shops," said Ona Brandt, chief executive of Orrin Foods: of whom "we" and "our" are said in speech, the body that the
 * speaker speaks for; `null` where the article does not say which that is.
 */
export function weMeant({ frame, passage, sentence, mention }: Draft, world: World): Told | null {
  const said = frame.attributions.find((a) => a.said[0] <= mention.span[0] && a.said[1] >= mention.span[1]);
  if (said) return bodyOf(frame, said, world);
  // a quote goes on over several sentences: who spoke last, or names the speaker behind it
  for (let s = sentence - 1; s >= 0; s--) {
    const before = world.frameOf(passage, s);
    const last = before.attributions.findLast((a) => a.quoted);
    if (last) return bodyOf(before, last, world);
  }
  return null;
}

/**
 * "Ona Brandt, chief executive of Halm Power, said its 40 plants": the body that whoever says so speaks for, where nothing else is named in
 * what is said before the figure.
 */
export function bodyOfSpeaker({ frame, mention: { span } }: Draft, world: World): Told | null {
  const said = frame.attributions.find((a) => a.said[0] <= span[0] && a.said[1] >= span[1]);
  const isOther = said && frame.entities.some((e) => e.span[0] >= said.said[0] && e.span[1] <= span[0]);
  return said && !isOther ? bodyOf(frame, said, world) : null;
}

function bodyOf(frame: Frame, { speaker }: AttributionMention, world: World): Told | null {
  const at = frame.tokens.text.indexOf(speaker, frame.tokens.start[frame.reading.tokens[0]]);
  const own = at < 0 ? null : bodyBeside(frame, at, at + speaker.length, world);
  if (own) return own;
  const last = speaker.split(' ').at(-1)!;
  return /^\p{Lu}/u.test(last) ? (bodiesOfSpeakers(world).get(last) ?? null) : null;
}

/** By the last name of the speakers of the article, the body that each is said to speak for where they are first quoted. */
const bodiesOfSpeakers = remembered((world: World): ReadonlyMap<string, Told> => {
  const bodies = new Map<string, Told>();
  world.readings.forEach(({ sentences }, passage) => {
    sentences.forEach(({ mentions }, sentence) => {
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || !mention.name.includes(' ')) continue;
        const last = mention.name.split(' ').at(-1)!;
        if (bodies.has(last) || !isPerson(toldOf(mention), world)) continue;
        const body = bodyBeside(world.frameOf(passage, sentence), ...mention.span, world);
        if (body) bodies.set(last, body);
      }
    });
  });
  return bodies;
});

/** The body that somebody is said to be of: in the words that name them, right behind those or right in front. */
function bodyBeside(frame: Frame, start: number, end: number, world: World): Told | null {
  const bodies = frame.entities.filter((e) => !isPerson(toldOf(e), world));
  // "a Ministry of Works spokesman"
  const inside = bodies.find((e) => e.span[0] >= start && e.span[1] <= end);
  if (inside) return toldOf(inside);
  // "Ona Brandt, chief executive of Orrin Foods", "a spokesman for Orrin Foods", "Ona Brandt, who runs the Orlan Hotel"
  const behind = bodies.find((e) => e.span[0] >= end && isIn(between(frame, end, e.span[0]), BEHIND));
  if (behind) return toldOf(behind);
  // "Ona Brandt, Halm Power's chair,"
  const owner = bodies.find((e) => e.span[0] >= end && e.span[0] - end <= 2);
  if (owner && isOwnerOfRole(owner, frame)) return toldOf(owner);
  // "Orrin Foods chief executive Ona Brandt", "Orrin Foods' chief executive, Ona Brandt"
  const front = bodies.findLast((e) => e.span[1] <= start && isRole(between(frame, e.span[1], start), frame));
  return front ? toldOf(front) : null;
}

const toldOf = ({ id, name }: EntityMention): Told => ({
  id: id ?? idOf(name, '-'),
  name,
  from: 'previous',
  named: true,
});

const isIn = (words: readonly string[], shape: RegExp): boolean => shape.test(words.join(' '));

/** Nothing but a role and whose it is: ", the head of policy at", ", who runs the", "for". */
const BEHIND =
  /^(?:, (?:who )?)?(?:[\p{Ll}’'-]+ ){0,5}(?:of|at|for|with|runs|owns|manages|leads|heads|chairs|founded)(?: the| a| its)?$/u;

/** "'s chief executive ,", "finance director". */
function isRole(words: readonly string[], { language }: Frame): boolean {
  if (words.length === 0 || words.length > 6 || words.some((w) => !/^(?:['’]s?|,|-|\p{Ll}+)$/u.test(w)))
    return false;
  const roles = [
    language.list('roles of speakers'),
    language.list('words before a person'),
    language.list('persons'),
  ];
  return words.slice(0, -1).every((w) => w !== ',') && words.some((w) => roles.some((list) => list.has(w)));
}

/** "Halm Power's chair": up to the next comma nothing but the role. */
function isOwnerOfRole({ span }: EntityMention, frame: Frame): boolean {
  const words = between(frame, span[1], span[1] + LONGEST_ROLE);
  const close = words.findIndex((word) => !/^(?:['’]s?|-|\p{Ll}+)$/u.test(word));
  return /^['’]s?$/.test(words[0] ?? '') && isRole(words.slice(0, close < 0 ? words.length : close), frame);
}
/** In characters. */
const LONGEST_ROLE = 60;

function between({ tokens }: Frame, start: number, end: number): string[] {
  const words: string[] = [];
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end && words.length < 12; i++)
    if (tokens.start[i]! >= start) words.push(tokens.text.slice(tokens.start[i], tokens.end[i]));
  return words;
}

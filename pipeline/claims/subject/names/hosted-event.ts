import type { LanguageRules } from '../../../rulebook/language.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { titleBeside } from '../topic/title.ts';
import { idOf } from './names-of.ts';

/** A kind of event that is known by its host: "Olympics", "World Cup". */
interface Kind {
  readonly name: string;
  /** Small, of which its names consist. */
  readonly words: ReadonlySet<string>;
}

/** The event that an article is about: "Velden 2032", "the Velden Olympics", "the 2032 World Cup in Velden". */
interface HostedEvent extends Told {
  readonly host: string;
  readonly kind: Kind;
  /** The title is about it, and not about the host. */
  readonly isTitle: boolean;
  readonly text: string;
}

/** How many passages an article's opening has. */
const OPENING = 4;

/**
 * The event where the article calls it by another of its names, by the kind alone ("the Games"), by the host and the year, or, where only a heading
 * or what was told before says what the figure is of, by the host alone.
 */
export function hostedEventMeant(subject: Told, draft: Draft, world: World): Told | null {
  const event = eventOf(world);
  if (!event || subject.id === event.id) return null;
  const { host } = event;
  const { name, from } = subject;
  // "Velden 2032 has a budget": the year was read as a time
  const isDated = name === host && isBeforeYear(name, draft.frame.tokens.text);
  const isCarried = from === 'heading' || from === 'previous';
  // "Final Velden 2032 accounts", "the board of Velden 2032"
  const isOfIt =
    isCarried &&
    (name === host ? event.isTitle : name.endsWith(` ${host}`) && isBeforeYear(name, event.text));
  if (!isDated && !isOfIt && !isAnotherName(name, event, kindsIn(world.rulebook.language))) return null;
  return { id: event.id, name: event.name, from: from === 'registry' ? 'text' : from, named: true };
}

/** The event that the title is about. */
export function hostedEventInTitle(world: World): Told | null {
  const event = eventOf(world);
  return event?.isTitle ? { id: event.id, name: event.name, from: 'previous', named: true } : null;
}

const isBeforeYear = (name: string, text: string): boolean =>
  text
    .split(`${name} `)
    .slice(1)
    .some((behind) => /^(?:19|20)\d\d(?!\d)/.test(behind));

/** "Games", "Summer Olympics", "2032 Olympic Games", "Velden 2032 Olympics and Paralympics", "Velden 2032": nothing but kind, season, year and host. */
function isAnotherName(name: string, { host, kind }: HostedEvent, kinds: readonly Kind[]): boolean {
  const rest = name.replace(host, ' ').replace(YEAR, ' ').toLowerCase();
  const words = rest.split(/\s+/).filter((word) => word !== '' && !BESIDE.has(word));
  if (words.length === 0) return name.includes(host) && YEAR.test(name);
  // the Paralympics alone are others
  return kind.words.has(words[0]!) && words.every((word) => kinds.some((one) => one.words.has(word)));
}
const YEAR = /(?:^| )(?:19|20)\d\d(?= |$)/u;
const BESIDE = new Set(['the', 'and', 'in', 'of']);

const kindsIn = remembered(({ groups }: LanguageRules): readonly Kind[] =>
  groups('events of a host').map((group) => {
    const [name, ...words] = [...group].map((word) => word.replaceAll('_', ' '));
    return { name: name!, words: new Set([...name!.toLowerCase().split(' '), ...words]) };
  }),
);

const eventOf = remembered((world: World): HostedEvent | null => {
  const { language } = world.rulebook;
  const beside = titleBeside(world)?.tokens.text;
  const texts = [...(beside === undefined ? [] : [beside]), ...world.passages.map(({ text }) => text)];
  const text = texts.join('\n');
  const opening = texts.slice(0, OPENING).join('\n');
  const kinds = kindsIn(language);
  for (const kind of kinds) {
    const name = nameOf(kind, kinds);
    if (!name.test(text)) continue;
    const places = namingsOf(kind).flatMap((naming) => [...text.matchAll(naming)].map((m) => m[1]!));
    const host = hostOf(places, opening, kind, language);
    if (host === null) continue;
    const title = texts[0]!;
    const isTitle = name.test(title) || isBeforeYear(host, title);
    if (!isTitle && !name.test(opening)) continue;
    const called = `${host} ${kind.name}`;
    return { id: idOf(called), name: called, from: 'text', named: true, host, kind, isTitle, text };
  }
  return null;
});

const capital = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What an article on one has somewhere: "World Cup", or of a kind known by many words one that is its alone: "Olympic". */
function nameOf({ name, words }: Kind, kinds: readonly Kind[]): RegExp {
  const own = [...words].filter((word) =>
    kinds.every((kind) => kind.words === words || !kind.words.has(word)),
  );
  const names = name.includes(' ') || own.length === 0 ? [name] : own.map(capital);
  return new RegExp(`\\b(?:${names.join('|')})\\b`);
}

const PLACE = '((?:\\p{Lu}\\p{Ll}+ (?:[Dd]e )?){0,2}\\p{Lu}\\p{Ll}+)';

/** Wordings that have the host beside the kind or the year. */
const namingsOf = remembered(({ words }: Kind): readonly RegExp[] => {
  const word = `(?:${[...words].map(capital).join('|')})`;
  const kind = `${word}\\b(?: ${word}\\b)*(?! \\p{Lu})`;
  return [
    `${PLACE} (?:(?:19|20)\\d\\d )?${kind}`,
    `${PLACE} (?:19|20)\\d\\d(?!\\d)`,
    `${kind}(?: and \\p{Lu}\\p{Ll}+)? in ${PLACE}`,
    `${kind} (?:19|20)\\d\\d,? (?:in )?${PLACE}`,
  ].map((naming) => new RegExp(naming, 'gu'));
});

/** The place named most in the opening; without a word in front that only a heading has ("Final Velden 2032 accounts"). */
function hostOf(
  places: readonly string[],
  opening: string,
  { words }: Kind,
  language: LanguageRules,
): string | null {
  const isNoPlace = (word: string): boolean =>
    words.has(word.toLowerCase()) || language.list('never names').has(word.toLowerCase());
  let [best, most] = [null as string | null, 0];
  for (const place of places) {
    const parts = place.split(' ');
    for (let from = 0; from < parts.length; from++) {
      const name = parts.slice(from).join(' ');
      if (!/^\p{Lu}/u.test(name) || isNoPlace(parts[from]!)) continue;
      const times = opening.split(name).length - 1;
      if (times > most) [best, most] = [name, times];
    }
  }
  return best;
}

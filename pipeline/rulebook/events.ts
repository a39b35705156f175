import { z } from 'zod';
import { fileFields } from './file.ts';
import { nounForms, verbForms } from './inflect.ts';

const eventSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  nouns: z.string().default('').describe('Words for it, with spaces between.'),
  verbs: z
    .array(z.record(z.string(), z.string()))
    .default([])
    .describe('Verbs that tell of it, each with the noun it is then called by: "derail: derailment".'),
  families: z.string().default('').describe('Families of measures that are about the event itself.'),
  ongoing: z
    .boolean()
    .default(false)
    .describe('True where its counts are a state that moves from day to day: of a fire, not of a crash.'),
  'takes-name': z
    .boolean()
    .default(false)
    .describe('True where the word stands before a name of its own: "Storm Ilsa", then "Ilsa" alone.'),
  'has-name': z
    .boolean()
    .default(false)
    .describe(
      'True where each has a name in front of the word, whatever place is told behind it: "the Orlan wildfire in Norland".',
    ),
  'of-place': z
    .boolean()
    .default(false)
    .describe(
      'True where its measures are as well told of the place: turnout in Velden, in the Velden election.',
    ),
  'of-thing': z
    .string()
    .default('')
    .describe(
      'Families of measures that are of what it happened to, and never of the event: the length of a ship that sank.',
    ),
  all: z
    .boolean()
    .default(false)
    .describe(
      'True where what an article tells of the place, it tells of the event: of a fire, not of an election.',
    ),
});

/** `kind: events`: what happens to places and people, by the words for it. */
export const eventsFile = z.strictObject({
  ...fileFields,
  kind: z.literal('events'),
  events: z.array(eventSchema).default([]),
});

export interface EventKind {
  readonly id: string;
  readonly families: ReadonlySet<string>;
  /** Measures of what it happened to. */
  readonly ofThing: ReadonlySet<string>;
  readonly all: boolean;
  readonly ongoing: boolean;
  readonly ofPlace: boolean;
  readonly takesName: boolean;
  readonly hasName: boolean;
}

/** A word that names or tells an event. */
export interface EventWord {
  readonly kind: EventKind;
  readonly verb: boolean;
  /** What the event is called: the word itself, or the noun of a verb. */
  readonly noun: string;
}

export interface EventRules {
  readonly byId: ReadonlyMap<string, EventKind>;
  /** By the word in lower case, in any of its forms. */
  readonly words: ReadonlyMap<string, EventWord>;
  /** The kind of event that a subject's id names ("wexley-accident"), or `null`. */
  readonly kindOf: (subject: string) => EventKind | null;
}

/** Place or name, and kind: under this id every telling of an event meets. */
export const eventId = (place: string, kind: EventKind): string => `${place}-${kind.id}`;

/** A later event of the same id takes the place of the earlier one. */
export function compileEvents(files: readonly z.infer<typeof eventsFile>[]): EventRules {
  const byId = new Map(files.flatMap((file) => file.events).map((event) => [event.id, event]));
  const words = new Map<string, EventWord>();
  const kinds = new Map<string, EventKind>();
  for (const { id, nouns, verbs, families, all, ongoing, ...more } of byId.values()) {
    const [ofPlace, takesName, hasName] = [more['of-place'], more['takes-name'], more['has-name']];
    const ofThing = new Set(listOf(more['of-thing']));
    const kind = {
      id,
      families: new Set(listOf(families)),
      ofThing,
      all,
      ongoing,
      ofPlace,
      takesName,
      hasName,
    };
    kinds.set(id, kind);
    for (const entry of verbs)
      for (const [verb, noun] of Object.entries(entry))
        for (const form of verbForms(verb)) words.set(form, { kind, verb: true, noun });
    // behind the verbs: "crash" and "crashes" are nouns first, and a verb by their place in the sentence
    for (const noun of listOf(nouns))
      for (const form of nounForms(noun)) words.set(form, { kind, verb: false, noun });
  }
  return {
    byId: kinds,
    words,
    kindOf: (subject) => kinds.get(subject.slice(subject.lastIndexOf('-') + 1)) ?? null,
  };
}

const listOf = (words: string): string[] => words.split(/\s+/).filter(Boolean);

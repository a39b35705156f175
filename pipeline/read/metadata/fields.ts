import { z } from 'zod';
import type { Metadata, MetadataSource } from '../../model/document.ts';
import { dateGiven } from './date.ts';

/** Metadata as given in one place; a key that is missing there says nothing. */
export type Given = Partial<Metadata>;

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim() || null)
  .nullish();

const names = z
  .union([z.string(), z.array(z.union([z.string(), z.looseObject({ name: z.string() })]))])
  .transform((value) => (typeof value === 'string' ? value : value.map(nameOf).join(', ')).trim() || null)
  .nullish();

const nameOf = (entry: string | { name: string }): string => (typeof entry === 'string' ? entry : entry.name);

export const dateMessage = 'not a date; write it as 2026-06-14, 2026-06 or 2026';

const date = z
  .union([z.string(), z.number()], dateMessage)
  .transform((value, context) => {
    if (String(value).trim() === '') return null;
    const iso = dateGiven(String(value));
    if (iso === null) context.addIssue({ code: 'custom', message: dateMessage });
    return iso;
  })
  .nullish();

/** Other names that the keys go by in front matter, first come first served. */
export const ALIASES: Readonly<Record<string, keyof Metadata>> = {
  authors: 'author',
  byline: 'author',
  date: 'published',
  publishdate: 'published',
  publish_date: 'published',
  published_at: 'published',
  datepublished: 'published',
  pubdate: 'published',
  site: 'publisher',
  site_name: 'publisher',
  outlet: 'publisher',
  canonical: 'url',
  canonical_url: 'url',
  link: 'url',
  lang: 'language',
  agency: 'wire',
};

/** What may be said of an article; other keys are left alone. */
export const givenSchema = z.object({
  title: words,
  publisher: words,
  author: names,
  published: date,
  url: words,
  language: words,
  wire: words,
});

/** Keys in lower case, other names resolved. The given spelling is kept for the place of a fault. */
export function named(data: Readonly<Record<string, unknown>>): {
  readonly fields: Record<string, unknown>;
  readonly spelling: Readonly<Record<string, string>>;
} {
  const fields: Record<string, unknown> = {};
  const spelling: Record<string, string> = {};
  const put = (field: string, key: string, value: unknown): void => {
    if (fields[field] !== undefined && fields[field] !== null) return;
    fields[field] = value;
    spelling[field] = key;
  };
  for (const [key, value] of Object.entries(data))
    if (Object.hasOwn(givenSchema.shape, key)) put(key, key, value);
  for (const [key, value] of Object.entries(data)) {
    const lower = key.toLowerCase();
    const field = Object.hasOwn(ALIASES, lower) ? ALIASES[lower]! : lower;
    if (Object.hasOwn(givenSchema.shape, field)) put(field, key, value);
  }
  return { fields, spelling };
}

const KEYS = ['title', 'publisher', 'author', 'published', 'url', 'language', 'wire'] as const;

export interface Joined {
  readonly metadata: Metadata;
  readonly metadataFrom: Readonly<Partial<Record<keyof Metadata, MetadataSource>>>;
}

/** Joins what several places give; of each key the first one that says something wins. */
export function join(places: readonly (readonly [MetadataSource, Given])[]): Joined {
  const metadata: Record<keyof Metadata, string | null> = {
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: null,
    wire: null,
  };
  const metadataFrom: Partial<Record<keyof Metadata, MetadataSource>> = {};
  for (const key of KEYS)
    for (const [source, given] of places) {
      const value = given[key];
      if (value === undefined || value === null) continue;
      metadata[key] = value;
      metadataFrom[key] = source;
      break;
    }
  return { metadata, metadataFrom };
}

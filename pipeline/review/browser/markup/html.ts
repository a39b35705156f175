import { visible } from './visible.ts';

/** Markup that has been escaped where it must be. Only this file makes it, so what is no `Html` is text. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * A template whose values are text: escaped, and with what cannot be seen made visible. Attributes must stand in double quotes.
 * `null`, `undefined` and `false` are nothing; a list is its parts one after the other.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!;
  for (let i = 0; i < parts.length; i++) markup += markupOf(parts[i]) + strings[i + 1]!;
  return new Html(markup);
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(markupOf).join('');
  return escaped(visible(String(part)));
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ENTITY[c]!) : text;

/** A value that has to come back as it went out, for the `value` of a field: escaped, nothing made visible. */
export const exact = (text: string): Html => new Html(escaped(text.toWellFormed().replaceAll('\0', '')));

/** Text that is somebody else's: its direction of writing stays inside. */
export const said = (text: string | null | undefined, most = 400): Html =>
  html`<bdi>${shorten(text ?? '', most)}</bdi>`;

/** Cut at so many characters, with the number of those left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).toWellFormed()}… (${(text.length - most).toLocaleString('en')} more characters)`;
}

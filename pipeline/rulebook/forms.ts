import { lowerTokens } from '../text/tokens.ts';

/**
 * Wordings as a person writes them down, compiled to one trie. In a wording, `<month>` stands for any word of that class,
 * `<day:last>` files it under the name `last`, `[of]` may be missing, `(to|until)` is a choice, everything else is itself.
 * `<span>` and the other names in `NESTED` stand for a whole expression.
 */
export interface FormNode<T> {
  words: Map<string, FormNode<T>>;
  /** By class name, so that a token is looked up and not compared. */
  classes: Map<string, ClassEdge<T>[]>;
  readonly nested: ClassEdge<T>[];
  /** What is recognised where a wording ends here. */
  readonly ends: T[];
}

export interface ClassEdge<T> {
  readonly name: string;
  readonly slot: string;
  readonly node: FormNode<T>;
}

/** Shared by the many nodes that no word or no class follows. */
const NONE = new Map<string, never>();

export const newForms = <T>(): FormNode<T> => ({ words: NONE, classes: NONE, nested: [], ends: [] });

type Element =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string; readonly slot: string };

/** Adds a wording to the trie. Throws where it cannot be read; `formFault` tells beforehand. */
export function addForm<T>(root: FormNode<T>, form: string, nested: ReadonlySet<string>, value: T): void {
  for (const elements of expand(form)) {
    let node = root;
    for (const element of elements) node = follow(node, element, nested);
    node.ends.push(value);
  }
}

function follow<T>(node: FormNode<T>, element: Element, nested: ReadonlySet<string>): FormNode<T> {
  if (element.kind === 'word') {
    const known = node.words.get(element.word);
    if (known) return known;
    const next = newForms<T>();
    if (node.words === NONE) node.words = new Map();
    node.words.set(element.word, next);
    return next;
  }
  const edges = nested.has(element.name) ? node.nested : (node.classes.get(element.name) ?? []);
  if (edges !== node.nested) {
    if (node.classes === NONE) node.classes = new Map();
    node.classes.set(element.name, edges);
  }
  const known = edges.find((edge) => edge.name === element.name && edge.slot === element.slot);
  if (known) return known.node;
  const edge = { name: element.name, slot: element.slot, node: newForms<T>() };
  edges.push(edge);
  return edge.node;
}

/** What is wrong with a wording, for the author of the rule; `null` where nothing is. */
export function formFault(form: string): string | null {
  try {
    return expand(form).some((elements) => elements.length === 0)
      ? `the wording "${form}" can be empty`
      : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const MOST = 400;

/** Every sequence of elements that a wording allows. */
function expand(form: string): readonly Element[][] {
  const reader = { text: form, at: 0 };
  const all = choices(reader, '');
  if (reader.at < form.length) throw new Error(`the wording "${form}" has a bracket too many`);
  if (all.length > MOST) throw new Error(`the wording "${form}" has more than ${MOST} variants; split it`);
  return all;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** `a b|c`, up to the closing bracket. */
function choices(reader: Reader, close: string): Element[][] {
  const out: Element[][] = [];
  let row: Element[][] = [[]];
  const cross = (parts: readonly Element[][]) => {
    row = row.flatMap((left) => parts.map((right) => [...left, ...right]));
  };
  while (reader.at < reader.text.length && reader.text[reader.at] !== close) {
    const char = reader.text[reader.at]!;
    if (char === ' ') reader.at++;
    else if (char === '|') {
      out.push(...row);
      row = [[]];
      reader.at++;
    } else if (char === '[' || char === '(') {
      const end = char === '[' ? ']' : ')';
      reader.at++;
      const inner = choices(reader, end);
      if (reader.text[reader.at] !== end) throw new Error(`the wording "${reader.text}" lacks a "${end}"`);
      reader.at++;
      cross(char === '[' ? [[], ...inner] : inner);
    } else if (char === '<') {
      const end = reader.text.indexOf('>', reader.at);
      if (end < 0) throw new Error(`the wording "${reader.text}" lacks a ">"`);
      const [name = '', slot = name] = reader.text.slice(reader.at + 1, end).split(':');
      reader.at = end + 1;
      cross([[{ kind: 'class', name, slot }]]);
    } else {
      const from = reader.at;
      while (reader.at < reader.text.length && !' |[]()<'.includes(reader.text[reader.at]!)) reader.at++;
      if (reader.at === from) throw new Error(`the wording "${reader.text}" has a stray "${char}"`);
      const chunk = reader.text.slice(from, reader.at);
      // an ending is one token only behind its word, so it is not cut here
      const words = chunk === "'s" ? [chunk] : lowerTokens(chunk);
      cross([words.map((word): Element => ({ kind: 'word', word }))]);
    }
  }
  return [...out, ...row];
}

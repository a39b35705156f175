import { nounForms } from '../../rulebook/inflect.ts';

/** Units whose plural is no ending, and those that have none. */
const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
};
const UNCHANGED =
  /(?:people|celsius|fahrenheit|kelvin|hertz|horsepower|sheep|fish|series|species|aircraft|yuan|yen|won|baht|rand|ringgit)$/;
const WORDS = /^[\p{L} '’-]+$/u;

/**
 * A unit's English singular as it stands behind any number but one: "dollars per square metre", "percentage points", "%" close to the number.
 * Codes ("kWh/a") stay as they are.
 */
export function unitBehind(name: string, amount: string): string {
  if (name === '') return '';
  if (name === 'percentage') return '%';
  return ` ${amount === '1' ? name : pluralOf(name)}`;
}

function pluralOf(name: string): string {
  const per = name.search(/ (?:(?:per|of) |(?:sterling|celsius|fahrenheit)(?: |$))/); // "pounds sterling", "degrees celsius"
  const head = per < 0 ? name : name.slice(0, per);
  const rest = name.slice(head.length);
  const last = head.split(/[ -]/).at(-1)!;
  if (!WORDS.test(head) || UNCHANGED.test(last) || /\p{Lu}/u.test(last) || last.length < 2) return name;
  const plural = IRREGULAR[last] ?? nounForms(last)[1]!;
  return `${head.slice(0, head.length - last.length)}${plural}${rest}`;
}

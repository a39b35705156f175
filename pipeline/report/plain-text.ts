/**
 * What an article says must not steer the terminal it is shown on: control characters (and with them every escape sequence),
 * marks that turn the direction of writing and other invisible characters become visible; line breaks become spaces.
 */
export const plainText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, HARMLESS);

/** The soft hyphen and the joiners are part of ordinary words and move nothing. */
const HARMLESS = (char: string): string => ('\u00ad\u200c\u200d'.includes(char) ? char : '\ufffd');

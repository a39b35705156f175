import { type Tokens, WORD } from '../../../text/tokens.ts';

/** No word of a noun phrase stands there. */
export const endsPhrase = (tokens: Tokens, i: number, ceiling: number): boolean =>
  i >= ceiling || tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!);

/** Words that end a noun phrase: grammar words, forms of be and have, words of speech, adverbs. */
export const STOPS: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with without within into onto over under above below between among amid during since until
   till through throughout across along around about against after before behind beyond despite except inside outside near off out aboard onboard
   up down per via than as like unlike upon toward towards versus vs plus minus times and or nor but yet so because although though
   while whereas if unless whether when where who whom whose which what why how that this these those it he she they we you i him
   them us me her his its their our my your mine theirs hers ours itself himself herself themselves is are was were be been being am
   has have had having do does did doing will would shall should can could may might must isn't aren't wasn't weren't don't doesn't
   didn't won't can't couldn't wouldn't hasn't haven't hadn't not no never ever also too only just even still already again soon now then
   here there always often sometimes usually perhaps maybe almost nearly roughly ago later earlier apart away back ahead together each
   every all both either neither some any such same another yesterday today tomorrow tonight monday tuesday wednesday thursday friday
   saturday sunday last next said says say told tells added adds according including respectively compared versus gets got makes made
   takes took comes came goes went becomes became remains left seems appears means shows showed rose rises fell falls gained lost won wins suffered sustained
   perished survived died received
   is's 's worth long high tall wide deep thick old strong alike altogether overall apiece thus hence therefore however meanwhile besides
   less more fewer yes unless across was us has plus due owing following ranging depending regarding concerning`.split(
    /\s+/,
  ),
);

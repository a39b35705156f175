const LONGEST = 300;

/**
 * The sentence at the end of a passage that introduces what follows it ("Two sites were named:"), or `null`.
 * It ends with a colon, or says that something follows.
 */
export function leadInOf(text: string): string | null {
  const trimmed = text.slice(-2 * LONGEST).trimEnd();
  const colon = trimmed.endsWith(':');
  if (!colon && !FOLLOWS.test(trimmed.slice(-60))) return null;
  for (let i = trimmed.length - 2; i > 0; i--)
    if (
      SPACE.test(trimmed[i]!) &&
      STOP.test(trimmed.slice(Math.max(0, i - 2), i)) &&
      OPENER.test(trimmed[i + 1]!)
    ) {
      const sentence = trimmed.slice(i + 1);
      return sentence.length <= LONGEST ? sentence : null;
    }
  return trimmed.length <= LONGEST ? trimmed : null;
}

const FOLLOWS = /\b(?:as follows|the following|listed below|set out below|shown below)[^.:]{0,40}\.?$/i;
const SPACE = /\s/;
const STOP = /[.!?…]["”’)\]]?$/;
const OPENER = /[\p{Lu}\p{N}"“‘'([$€£~]/u;

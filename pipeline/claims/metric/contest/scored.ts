import { remembered } from '../../../text/remembered.ts';
import type { Draft } from '../../draft.ts';
import { endsInName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "Brandt finished with 34 points", "made 102 off 80 balls": what somebody scored, where the article is on a game. */
export function scored(draft: Draft, world: World): Found | null {
  const { readings, rulebook } = world;
  const { clauseSubject, dimension, frame, isSubject, mention, roles, verb } = draft;
  const isPoints = mention.quantity.unit === '[pt]';
  if (!isPoints && !(dimension === 'number' && mention.unit === null)) return null;
  const rule = rulebook.metrics.byId.get('goals');
  const does = frame.chunks[verb]?.word ?? '';
  const who = [clauseSubject, roles.subject ?? -1].find((at) => at >= 0);
  // "has a 7-point lead" in a poll
  if ((roles.thing ?? roles.metric) === draft.chunk + 1) return null;
  if (
    !rule ||
    isSubject ||
    who === undefined ||
    !((isPoints ? HAS : MAKES).test(does) || (isPoints && DROPS.test(does)))
  )
    return null;
  const subject = frame.chunks[who]!;
  if (subject.kind !== 'pronoun' && !endsInName(frame, who)) return null;
  // "dropped 38 points" in a game, and not "the index dropped 38 points"
  const isDropped = DROPS.test(does);
  if ((!isPoints || isDropped) && !isOfGame(readings)) return null;
  draft.isChange = false;
  const found = simple(rule);
  // "had 22 points … scored 13 in the first half"
  const inPoints =
    isPoints ||
    world.drafts.slice(-FIGURES_BACK).some((d) => d.rule === rule.id && d.mention.quantity.unit === '[pt]');
  return inPoints ? { ...found, metric: { ...found.metric, name: 'points' } } : found;
}

/** Figures in which points were told. */
const FIGURES_BACK = 40;

const HAS =
  /^(?:ha[ds]|have|having|pick(?:ed|s)|collect(?:ed|s)|finish(?:ed|es)?|ended|led|leads|pour(?:ed|s)|add(?:ed|s|ing)?|tall(?:y|ied)|post(?:ed|s)|contribut(?:ed|es)|chipped|netted|register(?:ed|s)|scor(?:ed|es|ing)|averag(?:ed|es|ing)|amass(?:ed|es))$/;
const MAKES =
  /^(?:ma[dk]e|makes|making|hit|hits|scor(?:ed|es|ing)|add(?:ed|s|ing)|smash(?:ed|es)|compil(?:ed|es)|struck|put|reach(?:ed|es)|contribut(?:ed|es)|finish(?:ed|es)|weighed|notch(?:ed|es))$/;

const DROPS = /^(?:dropp(?:ed|ing)|drops)$/;

/** True where the article speaks of wickets, innings or rebounds, found once. */
const isOfGame = remembered((readings: World['readings']): boolean => {
  return readings.some(({ tokens }) => tokens.lower.some((word) => GAME.test(word)));
});
const GAME =
  /^(?:wickets?|innings|batsm[ae]n|bowlers?|overs|rebounds|overtime|scorers?|layups?|aces|tiebreak|lbw)$/;

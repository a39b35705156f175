import { LATER_MONEY, PART, PART_OF_COUNT } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import { heldIn } from '../metric/share/owned-part.ts';
import { isToldByMarket, marketOf } from '../sentence/wordings/market.ts';
import { partnerOf } from '../subject/owner/partner.ts';
import type { World } from '../world.ts';
import { fromCues } from './scope/from-cues.ts';
import { fromLike } from './scope/from-like.ts';
import { isInLaterMoney } from './scope/in-later-money.ts';
import { isListedPart } from './scope/listed-part.ts';
import { isMadeUpByPart } from './scope/made-up-by-part.ts';
import { isOfThoseTold } from './scope/of-those-told.ts';
import { isOfTheHurt, isPartOfCounted } from './scope/part-of-counted.ts';
import { relativeTo } from './scope/relative-to.ts';
import { isNew, segmentOf } from './scope/segment.ts';
import { stageOfSubject } from './scope/stage-of-subject.ts';

/** Words near the figure that narrow it: basis, stage, part, segment, place; "another" makes it an increment. */
export function attachScope(draft: Draft, world: World): void {
  const { scope, metric } = draft;
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (rule?.basis) scope.basis = rule.basis;
  if (isInLaterMoney(draft)) scope.basis = LATER_MONEY;
  fromCues(draft, world);
  fromLike(draft);
  scope.stage ??= stageOfSubject(draft);
  scope.geography ??= marketOfBusiness(draft, world);
  scope.segment ??= segmentOf(draft);
  if (metric?.family === 'cases' && isNew(draft)) scope.basis ??= 'increment';
  if (isPartOfCounted(draft) || isOfTheHurt(draft, world)) scope.part ??= PART_OF_COUNT;
  if (isListedPart(draft, world) || isMadeUpByPart(draft) || isOfThoseTold(draft)) scope.part ??= PART;
  scope.relative =
    relativeTo(draft, world) ??
    scope.relative ??
    (metric?.id === 'stake' ? heldIn(draft) : partnerOf(draft.frame, draft.measure));
}

/** "Halm's sales in Norland", "Its Norland revenue": the land, unless the figure is told of the land itself. */
function marketOfBusiness(draft: Draft, { rulebook }: World): string | null {
  const { rule, subject } = draft;
  if (rule === null || !subject || !isToldByMarket(rulebook.metrics.byId.get(rule))) return null;
  const market = marketOf(draft, rulebook);
  return market && market.id !== subject.id && !subject.name.includes(market.name) ? market.name : null;
}

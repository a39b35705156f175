import type { Told } from '../../draft.ts';

/** "in the north", "in the North East": where something was, and not what the text goes on about. */
export const isCompass = ({ name }: Told): boolean =>
  /^(?:(?:north|south)(?:[ -]?(?:east|west))?|east|west)$/i.test(name);

/** Nouns for a change of so much. */
export const MOVES =
  /^(?:rise|increase|fall|drop|decline|decrease|jump|gain|growth|reduction|surge|slump|hike|dip|cut|climb|uptick)$/;

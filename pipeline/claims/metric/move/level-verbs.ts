export const LEVEL = new Set(
  'be is are was were been average stand reach total hit peak remain come amount exceed top range sit'.split(
    ' ',
  ),
);

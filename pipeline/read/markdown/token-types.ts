/** What is in the file and not prose: addresses, code, HTML, definitions, struck-out text. */
export const SILENT: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlFlow',
  'htmlText',
  'reference',
  'resource',
  'strikethrough',
  'tableDelimiterRow',
]);

/** Pairs of marks around words of a passage. */
export const PAIRS: ReadonlySet<string> = new Set(['codeText', 'emphasis', 'link', 'strong']);

/** Blocks that hold blocks. */
export const CONTAINERS: ReadonlySet<string> = new Set(['blockQuote', 'listOrdered', 'listUnordered']);

/** All tokens that the reader goes by. */
export const WANTED: readonly string[] = [
  ...SILENT,
  ...PAIRS,
  ...CONTAINERS,
  'atxHeading',
  'atxHeadingSequence',
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'characterReference',
  'codeTextData',
  'data',
  'hardBreakEscape',
  'hardBreakTrailing',
  'image',
  'lineEnding',
  'paragraph',
  'setextHeading',
  'setextHeadingLineSequence',
  'table',
  'tableData',
  'tableHeader',
  'tableRow',
  'thematicBreak',
];

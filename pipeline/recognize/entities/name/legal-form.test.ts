import { describe, expect, test } from 'vitest';
import type { EntityMention } from '../../../model/mention.ts';
import { loadRulebook } from '../../../run/load-rules.ts';
import { recognise } from '../../recognise.ts';

const { rulebook } = loadRulebook();
const namesOf = (text: string): [name: string, written: string][] =>
  recognise(text, rulebook, { published: null })
    .sentences.flatMap(({ mentions }) => mentions)
    .filter((m): m is EntityMention => m.kind === 'entity')
    .map(({ name, span }) => [name, text.slice(...span)]);

describe('the legal form of a firm is written and no part of its name', () => {
  test.each([
    ['Karsland Foods Inc. said so.', 'Karsland Foods', 'Karsland Foods Inc.'],
    ['Karsland Foods, Inc. said so.', 'Karsland Foods', 'Karsland Foods, Inc.'],
    ['Karsland Foods Co., Ltd. said so.', 'Karsland Foods', 'Karsland Foods Co., Ltd.'],
    ['It was sold to Karsland plc (LSE: KRL) in May.', 'Karsland', 'Karsland plc (LSE: KRL)'],
    ['It was sold to Karsland GmbH.', 'Karsland', 'Karsland GmbH'],
    ['Karsland SE has grown.', 'Karsland', 'Karsland SE'],
    ['Shares of Karsland Foods (NASDAQ: KFD) fell.', 'Karsland Foods', 'Karsland Foods (NASDAQ: KFD)'],
  ])('%s', (text, name, written) => expect(namesOf(text)).toContainEqual([name, written]));

  test.each([
    ['Brandt & Co paid for it.', 'Brandt & Co'],
    ['Texas AG Ken Lind paid for it.', 'Texas AG Ken Lind'],
    ['It went to Karsland Foods Inc. Velden paid for it.', 'Karsland Foods'],
    ['It went to Karsland Foods, County Velden.', 'Karsland Foods'],
  ])('%s', (text, name) => expect(namesOf(text).map(([known]) => known)).toContain(name));

  test('a registered firm keeps its id with any form', () => {
    expect(namesOf('Barclays PLC and Nike, Inc. grew.')).toEqual([
      ['Barclays', 'Barclays PLC'],
      ['Nike', 'Nike, Inc.'],
    ]);
  });
});

/**
 * News text made from templates with a fixed seed, as dense as real news: 45 in 100 sentences hold a figure (41 have a digit and 49 a digit
 * or a number word in a corpus of news), those hold 1.9 figures each, and a sentence has 127 characters (both counted on 306 annotated
 * sentences of news). Shared by the benchmarks; nothing in it is judged for what it says.
 */
export interface GeneratedArticle {
  readonly path: string;
  readonly text: string;
}

const places = [
  'Harrow Bay',
  'Port Ellery',
  'Kestrel County',
  'Oakmere',
  'Linden Falls',
  'Saltmarsh',
  'Velden',
  'Marrowgate',
];
const firms = [
  'Northlight Energy',
  'Castellan Rail',
  'Brightwater Foods',
  'Ondine Shipping',
  'Tarn Systems',
  'Aldous Health',
];
const people = ['Maria Osei', 'Jonas Lindqvist', 'Priya Raman', 'Tom Ashdown', 'Elena Varga', 'Kofi Brandt'];
const months = ['January', 'March', 'April', 'June', 'September', 'November'];

const withFigures: readonly string[] = [
  '{firm} said it would invest ${n} million in a plant near {place} that is due to open in {month} {year}.',
  'Revenue at {firm} rose {p}% to ${n}.{d} million in the {q} quarter, from ${n} million a year earlier.',
  'About {k} homes in {place} lost power on Tuesday, and crews restored {p} per cent of them by nightfall.',
  'The council in {place} approved a budget of £{n}m, of which nearly a third goes to roads and schools.',
  'Turnout reached {p}.{d} percent, up from {p} percent in {year}, according to the electoral commission.',
  'The wind farm off {place} will have {c} turbines and a capacity of {n} MW when it is finished in {year}.',
  '{person}, {c}, ran the {k}-metre course in front of more than {k} spectators.',
  'Hospitals in {place} treated {c} people, including {c2} children, after the storm of {month} {year}.',
  'Between {c} and {n} jobs could go over the next {c2} years, {person} told reporters.',
  'Average rents climbed to ${k} a month in {month}, the highest since {year}.',
  'The line carries some {k} passengers a day over {n} km of track, the operator said.',
  'Rainfall of {n} mm fell within {c2} hours, against a {month} average of {c} mm.',
  'Shares of {firm} fell {c2}.{d}% to ${c}.{d}{d} in early trading on Friday.',
  'Researchers followed {k} adults for {c2} years and found a {c2}-point drop in blood pressure.',
  'A survey of {k} households put the unemployment rate at {c2}.{d}%, little changed from {month}.',
];

const without: readonly string[] = [
  'The announcement came after weeks of talks between the company and local officials.',
  '{person} declined to comment on the terms of the agreement.',
  'Residents said they had been told little about what the project would mean for them.',
  'Critics argue that the plan leans too heavily on money that has yet to be promised.',
  'The ministry did not respond to a request for comment on Thursday.',
  '“We are proud of what the team has done in such a short time,” {person} said.',
  'Supporters of the scheme point to the experience of {place}, where similar rules have been in force for years.',
  'It was not clear when the work would begin, or who would pay for it.',
  '{firm} has said before that it expects demand to grow, though rivals are less sure.',
  'The opposition called the decision a mistake and promised to reverse it.',
  'Analysts had expected a weaker result after a slow start to the year.',
  'The court is expected to give its reasons at a later date.',
  'Neighbours described a quiet street where little had ever happened.',
  'That has not stopped investors from asking harder questions about the strategy.',
  'For now, the two sides agree on little except that the old arrangement cannot last.',
];

/** What reporters hang on a sentence; no figure in them. */
const tails: readonly string[] = [
  ', according to officials who were briefed on the plans',
  ', a step that residents of {place} have been asking for since the spring',
  ', although nobody at {firm} would say how the work is going to be paid for',
  ', in what {person} called a test of whether the town can still agree on anything',
  ', after a long dispute between the council and the owners of the land',
  ', despite warnings from the unions and from several of the larger suppliers',
  ' while the ministry looks into whether the rules were kept',
  ', as the region tries to win back the trust of its visitors and its own young people',
  ', which has been under pressure from rivals in {place} and further along the coast',
  ', and the details are to be worked out with the harbour office in the weeks to come',
];

/** A small seeded generator (mulberry32): the same numbers on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generateArticle(seed: number, bytes: number, markdown = false): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low));
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      switch (name) {
        case 'firm':
          return pick(firms);
        case 'place':
          return pick(places);
        case 'person':
          return pick(people);
        case 'month':
          return pick(months);
        case 'year':
          return String(whole(2015, 2027));
        case 'q':
          return pick(['first', 'second', 'third', 'fourth']);
        case 'n':
          return String(whole(12, 980));
        case 'p':
          return String(whole(2, 80));
        case 'k':
          return whole(1000, 98000).toLocaleString('en-US');
        case 'c':
          return String(whole(12, 99));
        case 'c2':
          return String(whole(2, 11));
        default:
          return String(whole(1, 9));
      }
    });
  const lengthened = (template: string): string => {
    const close = /[.”]+$/.exec(template)![0];
    const quoted = close.includes('”');
    return quoted || next() < 0.38 ? template : `${template.slice(0, -close.length)}${pick(tails)}${close}`;
  };
  const lines: string[] = markdown
    ? [`# ${fill('{firm} and {place}: what is known')}`, '']
    : [fill('{firm} and {place}: what is known'), ''];
  let size = 0;
  while (size < bytes) {
    const sentences = Array.from({ length: whole(2, 6) }, () =>
      fill(lengthened(pick(next() < 0.43 ? withFigures : without))),
    );
    const paragraph = sentences.join(' ');
    if (markdown && next() < 0.15) lines.push(`## ${fill('What happens in {place} now')}`, '');
    lines.push(markdown && next() < 0.1 ? `> ${paragraph}` : paragraph, '');
    size += paragraph.length + 2;
  }
  return lines.join('\n');
}

/** Articles of about `each` bytes until there are `total` bytes of them. */
export function generateNews(total: number, each = 5000, markdown = false): GeneratedArticle[] {
  return Array.from({ length: Math.ceil(total / each) }, (_, i) => ({
    path: `generated/${String(i).padStart(5, '0')}.${markdown ? 'md' : 'txt'}`,
    text: generateArticle(i + 1, each, markdown),
  }));
}

import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

/** Under which ids articles that say it in other words have a measure. */
test.each([
  ['Halm Motors sold 40,000 BEVs.', 'battery_electric_vehicle_sales_count'],
  ['Halm Motors sold 40,000 fully electric cars.', 'battery_electric_vehicle_sales_count'],
  ['Halm Motors delivered 40,000 all-electric vehicles.', 'battery_electric_vehicle_sales_count'],
  ['Halm Motors sold 40,000 EVs.', 'electric_vehicle_sales_count'],
  ['Halm Motors sold 40,000 electric cars.', 'electric_vehicle_sales_count'],
  ['Halm Motors sold 40,000 new energy vehicles.', 'new_energy_vehicle_sales_count'],
  ['Halm Motors sold 40,000 plug-in hybrids.', 'plug_in_hybrid_sales_count'],
  ['Halm Motors sold 40,000 PHEVs.', 'plug_in_hybrid_sales_count'],
  ['The Orlan Games sold 3 million tickets.', 'ticket_sales_count'],
  ['Some 3 million tickets were sold for the Orlan Games.', 'ticket_sales_count'],
  ['Velden sent 300 police officers.', 'police'],
  // where they are is not what they are
  ['Velden lies in Georgia. The reactors will supply 40,000 Georgia homes.', 'homes_powered'],
  ['The reactors will serve 40,000 American homes.', 'homes_powered'],
  ['The dam makes electricity enough for 40,000 homes.', 'homes_powered'],
  ['Some 40,000 homes can be run on the dam.', 'homes_powered'],
  ['Some 40,000 homes are supplied from the wind farm.', 'homes_powered'],
  ['It gives off no smoke, and its power is enough for 40,000 homes.', 'homes_powered'],
  ['The charity will serve 40,000 homes.', 'homes'],
  ['Some 40,000 homes are run by the charity.', 'homes'],
  ['The town has land enough for 40,000 homes.', 'homes'],
  ['There are 18 operating theatres in the hospital.', 'operating_theatre'],
  ['There are 18 people in the hospital.', 'hospitalised'],
  ['The floor space is 58,300 square metres.', 'floor_area'],
  ['The storm hit 12 Turkish provinces.', 'province'],
  // what a body is called
  ['Halm Power holds the largest part in the dam, 38.2%.', 'share_part'],
])('%s', (text, metric) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.map((claim) => claim.metric?.id)).toEqual([metric]);
});

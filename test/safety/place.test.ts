import { describe, expect, it } from 'vitest';
import type { Hazard } from '../../src/format/format';
import { hazardsOf } from '../../src/safety/hazards';
import { placeOf } from '../../src/safety/place';

const torn: Hazard = {
  harm: 'minor-damage',
  likelihood: 'possible',
  hazard: 'Paper that is pulled backwards tears.',
  consequence: 'A scrap stays inside.',
  avoidance: 'Pull it slowly.',
};

describe('the place of a remedy', () => {
  it('is before service without hazards, with a mild one, and with a remote one', () => {
    expect(placeOf({ methods: [] })).toEqual({ risk: 'none', place: 'before-service' });
    expect(placeOf({ methods: [], hazards: [torn] })).toMatchObject({ risk: 'low', place: 'before-service' });
    expect(placeOf({ methods: ['updating'] })).toMatchObject({ risk: 'low', place: 'before-service' });
  });

  it('is after service with anything that can injure or destroy, and says which hazard it was', () => {
    const burn: Hazard = { ...torn, harm: 'minor-injury' };
    const shock: Hazard = { ...torn, harm: 'serious-injury', likelihood: 'remote' };
    for (const hazard of [burn, shock])
      expect(placeOf({ methods: ['erasing'], hazards: [torn, hazard] })).toMatchObject({
        risk: 'high',
        place: 'after-service',
        hazard,
      });
    const [flashing] = hazardsOf('flashing');
    expect(placeOf({ methods: ['flashing'] })).toMatchObject({
      place: 'after-service',
      hazard: { ...flashing, method: 'flashing' },
    });
  });

  it('is at the end for what the library advises against', () => {
    expect(placeOf({ methods: ['freezing'] })).toMatchObject({ risk: 'high', place: 'avoid' });
  });
});

import { expect, it, vi } from 'vitest';

const engine = vi.hoisted(() => ({ imports: 0 }));

vi.mock('json-rules-engine', async (original) => {
  engine.imports += 1;
  return await original();
});

it('loads json-rules-engine at the first diagnose that has a rule for it, and never without', async () => {
  // Another file in this process may have loaded it already.
  vi.resetModules();
  const { diagnose, diagnoseSync, explain } = await import('../../../src/index');
  const observations = { frozen: true, 'phone-available': false, 'battery-percent': 60 };
  const sync = diagnoseSync('mi-band-2', observations);
  explain('mi-band-2', observations);
  expect(engine.imports).toBe(0);
  expect(await diagnose('mi-band-2', observations)).toEqual(sync);
  await diagnose('mi-band-2', observations);
  expect(engine.imports).toBe(1);
});

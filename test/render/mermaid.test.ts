import { describe, expect, it } from 'vitest';
import { toMermaid } from '../../src/render/index';
import { diagnosisOf } from '../support/showing';

describe('toMermaid', () => {
  it('leads from observations to faults, and from these to remedies with their risk', () => {
    const lines = toMermaid(diagnosisOf('mi-band-2', ['frozen'])).split('\n');
    expect(lines[0]).toBe('flowchart LR');
    expect(lines).toContain(
      '  symptom_frozen(["Is the picture frozen, so that not even the clock changes? yes"])',
    );
    expect(lines).toContain('  symptom_frozen --> fault_pairing_broken');
    expect(lines).toContain('  fault_pairing_broken -->|"usually"| remedy_re_pair');
    expect(lines).toContain(
      '  remedy_re_pair("Unpair it and pair it again in the official app (low risk)"):::low',
    );
  });

  it('says what not to do, with a dotted line', () => {
    const text = toMermaid(diagnosisOf('mi-band-2', ['frozen']));
    expect(text).toContain(
      'remedy_freeze("DO NOT#58; Put it in a freezer (not recommended) (high risk)"):::high',
    );
    expect(text).toContain('fault_software_hung -.->|"not advised"| remedy_freeze');
    expect(text).not.toMatch(/-->(?:\|"\w+"\|)? remedy_freeze/);
  });

  it('leads from a red flag to its alert, and nowhere else', () => {
    const lines = toMermaid(diagnosisOf('mi-band-2', ['swollen', 'frozen'])).split('\n');
    expect(lines.filter((line) => line.includes('->'))).toEqual([
      '  symptom_swollen --> alert_battery_damage',
    ]);
  });

  it('connects only nodes that it has', () => {
    const lines = toMermaid(diagnosisOf('mi-smart-speaker', ['ignores-voice'])).split('\n');
    const known = new Set(
      lines.flatMap((line) => /^ {2}((?:symptom|fault|remedy|alert)_\w+)[([]/.exec(line)?.[1] ?? []),
    );
    const ends = lines.flatMap((line) => /^ {2}(\w+) -.*> (\w+)$/.exec(line)?.slice(1) ?? []);
    expect(ends.length).toBeGreaterThan(5);
    for (const end of ends) expect(known).toContain(end);
  });
});

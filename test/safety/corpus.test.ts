import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Device, Method } from '../../src/format/format';
import { ownNames, readActs, soundsDangerous } from '../../src/safety/lexicon';

interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly device: Device;
  readonly place: string;
  readonly acts: readonly Method[];
}

/** Places of a pack whose texts say what is or what can happen. All others say what to do. */
const reports = ['question', 'option', 'hazard', 'consequence', 'claim', 'name'];

const shares = ['noticed', 'sure', 'refused', 'warned'] as const;
type Score = Record<(typeof shares)[number], number>;

/** Shares of dangerous sentences that are noticed, surely or at all, and of harmless ones that are refused or warned of. */
function scoreOf(sentences: readonly Sentence[]): Score {
  const read = sentences.map((sentence) => {
    const { text, place, device, acts } = sentence;
    const own = ownNames(device);
    const isReport = reports.includes(place);
    const isSuspect = !isReport && soundsDangerous(text, own);
    return { ...readActs(text, isReport ? 'report' : 'instruction', own), isSuspect, acts };
  });
  const dangerous = read.filter(({ acts }) => acts.length > 0);
  const harmless = read.filter(({ acts }) => acts.length === 0);
  const share = (part: typeof read, whole: typeof read) => part.length / Math.max(1, whole.length);
  const hits = (found: readonly Method[], acts: readonly Method[]) => found.some((one) => acts.includes(one));
  return {
    noticed: share(
      dangerous.filter(
        ({ sure, doubtful, isSuspect, acts }) => isSuspect || hits([...sure, ...doubtful], acts),
      ),
      dangerous,
    ),
    sure: share(
      dangerous.filter(({ sure, acts }) => hits(sure, acts)),
      dangerous,
    ),
    refused: share(
      harmless.filter(({ sure }) => sure.length > 0),
      harmless,
    ),
    warned: share(
      harmless.filter(
        ({ sure, doubtful, isSuspect }) => sure.length === 0 && (isSuspect || doubtful.length > 0),
      ),
      harmless,
    ),
  };
}

/** What the lexicon must reach: at least the first two, at most the others. */
const limits: Readonly<Record<string, Readonly<Record<string, Score>>>> = {
  tuned: {
    en: { noticed: 0.93, sure: 0.72, refused: 0.04, warned: 0.05 },
    ru: { noticed: 0.94, sure: 0.8, refused: 0.03, warned: 0.05 },
  },
  'held-out': {
    en: { noticed: 0.79, sure: 0.62, refused: 0.03, warned: 0.04 },
    ru: { noticed: 0.81, sure: 0.69, refused: 0.05, warned: 0.08 },
  },
};

const fileOf = (name: string) => new URL(`corpus/${name}.json`, import.meta.url);

describe.each(Object.keys(limits).filter((name) => existsSync(fileOf(name))))(
  'of the %s sentences',
  (name) => {
    const sentences: readonly Sentence[] = JSON.parse(readFileSync(fileOf(name), 'utf8'));

    it.each(Object.entries(limits[name] ?? {}))('enough are read rightly in "%s"', (language, limit) => {
      const ofLanguage = sentences.filter((sentence) => sentence.language === language);
      const score = scoreOf(ofLanguage);
      const printed = shares.map((one) => `${one} ${(score[one] * 100).toFixed(1)} %`).join(', ');
      console.log(`${name}, ${language}, ${ofLanguage.length} sentences: ${printed}`);
      expect(score.noticed).toBeGreaterThanOrEqual(limit.noticed);
      expect(score.sure).toBeGreaterThanOrEqual(limit.sure);
      expect(score.refused).toBeLessThanOrEqual(limit.refused);
      expect(score.warned).toBeLessThanOrEqual(limit.warned);
    });
  },
);

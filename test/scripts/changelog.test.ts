import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { versionsIn, withRules } from '../../scripts/changelog/changelog';
import { repository } from '../support/markdown';

const changelog = `# Changelog

## Unreleased

### Added

- One.

## 1.1.0 - 2030-02-01

### Added

- Two.

### Rules

Old text.

## [1.0.0] - 2030-01-01

### Fixed

- Three.
`;

it('the versions of a changelog have a date and sections', () => {
  const versions = versionsIn(changelog);
  expect(versions.map(({ name, date }) => [name, date])).toEqual([
    ['Unreleased', undefined],
    ['1.1.0', '2030-02-01'],
    ['1.0.0', '2030-01-01'],
  ]);
  expect([...(versions[1]?.sections ?? [])].map(([name, text]) => [name, text.trim()])).toEqual([
    ['Added', '- Two.'],
    ['Rules', 'Old text.'],
  ]);
});

it('the section "Rules" is added to the newest version, or replaced, and the others stay', () => {
  const once = withRules(changelog, 'New text.');
  expect(once).toBe(changelog.replace('- One.\n', '- One.\n\n### Rules\n\nNew text.\n'));
  expect(withRules(once, 'Newer text.')).toBe(once.replace('New text.', 'Newer text.'));
  const alone = '# Changelog\n\n## 1.0.0 - 2030-01-01\n\n### Rules\n\nOld.\n\n### Fixed\n\n- Three.\n';
  expect(withRules(alone, 'New.')).toBe(
    '# Changelog\n\n## 1.0.0 - 2030-01-01\n\n### Fixed\n\n- Three.\n\n### Rules\n\nNew.\n',
  );
});

it('our changelog has the form of Keep a Changelog, with a section about the rules', () => {
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security', 'Rules'];
  const versions = versionsIn(readFileSync(join(repository, 'CHANGELOG.md'), 'utf8'));
  expect(versions).not.toEqual([]);
  for (const { name, date, sections } of versions) {
    if (name !== 'Unreleased')
      expect([name, date]).toEqual([
        expect.stringMatching(/^\d+\.\d+\.\d+/),
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      ]);
    expect([...sections.keys()].filter((section) => !known.includes(section))).toEqual([]);
    for (const text of sections.values()) expect(text.trim()).not.toBe('');
  }
  expect(versions[0]?.sections.has('Rules')).toBe(true);
});

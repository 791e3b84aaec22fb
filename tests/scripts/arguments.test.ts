import { describe, expect, test } from '@jest/globals';
import { readArguments, UsageError } from '../../scripts/node/arguments';

const defaults = { json: false, all: false, tag: 'interview', myNames: [], write: false, full: false, today: null };

describe('a command line', () => {
  test.each([
    [['vault'], { command: 'analyze', paths: ['vault'], options: defaults }],
    [['analyze', 'a.md', 'b.txt'], { command: 'analyze', paths: ['a.md', 'b.txt'], options: defaults }],
    [['analyze', 'analyze'], { command: 'analyze', paths: ['analyze'], options: defaults }],
    [['--json', '--all', 'x', '--write', '--full'], { command: 'analyze', paths: ['x'], options: { ...defaults, json: true, all: true, write: true, full: true } }],
    [['x', '--tag', '#Job/Interview'], { command: 'analyze', paths: ['x'], options: { ...defaults, tag: 'Job/Interview' } }],
    [['x', '--my-name', 'Nuri', '--my-name= Nuri Adan '], { command: 'analyze', paths: ['x'], options: { ...defaults, myNames: ['Nuri', 'Nuri Adan'] } }],
    [['x', '--today=2026-02-28'], { command: 'analyze', paths: ['x'], options: { ...defaults, today: '2026-02-28' } }],
    [['--', '--odd name.md'], { command: 'analyze', paths: ['--odd name.md'], options: defaults }],
    [['related', 'vault'], { command: 'related', vault: 'vault', options: { json: false, limit: 5, note: null } }],
    [['related', '--json', '--limit', '12', '--note', 'a/b.md', 'vault'], { command: 'related', vault: 'vault', options: { json: true, limit: 12, note: 'a/b.md' } }],
    [['schema'], { command: 'schema' }],
    [['--help'], { command: 'help' }],
    [['analyze', '-h'], { command: 'help' }],
    [['related', '--help'], { command: 'help' }],
  ])('%j is understood', (argv, asked) => {
    expect(readArguments(argv)).toEqual(asked);
  });

  test.each([
    [[], 'No path was given'],
    [['--json'], 'No path was given'],
    [['x', '--colour'], "Unknown option '--colour'"],
    [['x', '--tag'], "'--tag <value>' argument missing"],
    [['x', '--tag', 'two words'], '--tag "two words" is not a tag'],
    [['x', '--tag', '#'], '--tag "#" is not a tag'],
    [['x', '--my-name'], "'--my-name <value>' argument missing"],
    [['x', '--my-name', ' '], '--my-name "" is not a name'],
    [['x', '--json=yes'], '--json'],
    [['x', '--today', 'tomorrow'], '--today "tomorrow" is not a date'],
    [['x', '--today', '2026-02-30'], '--today "2026-02-30" is not a date'],
    [['x', '--today', '2026-13-01'], '--today "2026-13-01" is not a date'],
    [['x', '--today', '2026-1-1'], '--today "2026-1-1" is not a date'],
    [['related'], 'related takes exactly one vault'],
    [['related', 'a', 'b'], 'related takes exactly one vault'],
    [['related', 'a', '--limit', '0'], '--limit "0" is not a whole number'],
    [['related', 'a', '--limit', 'many'], '--limit "many" is not a whole number'],
    [['schema', 'x'], 'schema takes no arguments'],
  ])('%j is refused on one line that helps', (argv, reason) => {
    const refuse = (): unknown => readArguments(argv);
    expect(refuse).toThrow(UsageError);
    expect(refuse).toThrow(reason);
    expect(refuse).not.toThrow('\n');
  });
});

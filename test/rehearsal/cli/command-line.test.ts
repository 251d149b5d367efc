import { describe, expect, test } from '@jest/globals'
import { parseCommandLine } from '#rehearsal/command-line/parse'

describe('the command line', () => {
  const sample = { command: 'rehearse', runSteps: false, keep: false, json: false }

  const understood: [argv: string, meaning: object][] = [
    ['rehearse', sample],
    ['rehearse operator', sample],
    ['rehearse --repo . --tag v1', { ...sample, repo: '.', tag: 'v1' }],
    ['rehearse --repo=. --tag=v1 --run-steps --json', { ...sample, repo: '.', tag: 'v1', runSteps: true, json: true }],
    ['rehearse --tag v1.3.0 --keep', { ...sample, tag: 'v1.3.0', keep: true }],
    ['world', { command: 'world', repositories: [], keep: false }],
    ['rehearse --help --nonsense', { command: 'help' }],
    ['-h', { command: 'help' }],
    ['', { command: 'help' }]
  ]
  test.each(understood)('%p', (argv, meaning) => {
    expect(parseCommandLine(argv.split(' ').filter(Boolean))).toEqual(meaning)
  })

  const refused: [argv: string[], complaints: unknown[]][] = [
    [
      ['rehearse', '--repos', 'x'],
      ['--repos is not an option, did you mean --repo?', expect.stringMatching(/^x is no process/)]
    ],
    [
      ['rehearse', '--runsteps', '--jsn'],
      [expect.stringMatching(/--run-steps\?$/), expect.stringMatching(/--json\?$/)]
    ],
    [['rehearse', '--repo', '.'], ['--repo needs --tag: the tag whose push is rehearsed']],
    [['rehearse', '--tag'], ['--tag needs a value']],
    [['rehearse', '--tag='], ['--tag needs a value']],
    [['rehearse', '--tag', '--json'], ['--tag needs a value, and --json looks like an option']],
    [['rehearse', '--json=yes'], ['--json takes no value']],
    [['rehearse', '--tag', 'a', '--tag', 'b'], ['--tag is given twice']],
    [['rehearse', 'operator', '--repo', '.', '--tag', 'v1'], [expect.stringMatching(/not both/)]],
    [['rehearse', 'operator', 'more'], ['more is one argument too many']],
    [['play'], ['play is not a command, expected rehearse or world']],
    [
      ['world', '--tag', 'v1', 'x'],
      ['--tag has no meaning for world', 'x is one argument too many']
    ],
    [['rehearse', '--\u001b[2Jx'], [expect.not.stringContaining('\u001b')]]
  ]
  test.each(refused)('%p is refused', (argv, complaints) => {
    expect(parseCommandLine(argv)).toEqual({ command: 'refused', complaints })
  })
})

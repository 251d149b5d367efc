import { describe, expect, test } from '@jest/globals'
import { parseCommandLine } from '#rehearsal/command-line/parse'
import { renderMarkdown } from '#rehearsal/report/markdown'
import { nameOf } from '#rehearsal/clone/original'
import { showProgress } from '#rehearsal/report/progress'
import { duration, paintWith } from '#rehearsal/report/terminal'

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

describe('the name of a clone', () => {
  const cases: [url: string, name: string][] = [
    ['https://github.com/acme/harbor.git', 'acme/harbor'],
    ['https://ada:secret@github.com/acme/harbor', 'acme/harbor'],
    ['git@github.com:acme/harbor.operator.git', 'acme/harbor.operator'],
    ['ssh://git@host:2222/acme/harbor/', 'acme/harbor'],
    ['https://gitlab.com/group/sub/project.git', 'sub/project'],
    ['/srv/git/acme/harbor', 'local/my-clone'],
    ['../harbor', 'local/my-clone'],
    ['file:///srv/acme/harbor', 'local/my-clone'],
    ['', 'local/my-clone']
  ]
  test.each(cases)('%p', (url, name) => {
    expect(nameOf(url, '/home/ada/my clone')).toBe(name)
  })
})

describe('summaries on a terminal', () => {
  const render = (text: string) => renderMarkdown(text, paintWith(false))

  test('tables stand in columns, entities are characters, long folds are folded', () => {
    const table = '### Done\n\n| a | long heading |\n| --- | --- |\n| <code>v1&#46;2</code> | x |\n| 1 | y \\| z |\n'
    expect(render(table)).toEqual(['Done', '', 'a     long heading', 'v1.2  x', '1     y | z', ''])
    const fold = (lines: string) => render(`<details><summary>diff</summary>\n\n${lines}\n</details>`)
    expect(fold('-a\n+b')).toEqual(['▾ diff', '', '-a', '+b', ''])
    expect(fold('+b\n'.repeat(50))).toEqual(['▸ diff (folded, 50 lines)'])
  })

  test('what hides behind an entity does not come out', () => {
    expect(render('a&#27;[2Jb&#x9b;c&#8238;d&#99999999;').join('')).toBe('a\\u001b[2Jb\\u009bc\\u202ed&#99999999;')
  })
})

describe('progress', () => {
  const step = {
    id: undefined,
    name: 'Run x',
    stage: 'main',
    played: 'run',
    outputs: {},
    summary: '',
    what: ''
  } as const

  function lines(isLive: boolean): string {
    const written: string[] = []
    const show = showProgress({ write: (text) => void written.push(text), isLive, paint: paintWith(false) })
    show({ type: 'job-started', job: 'one\u001b[2J', runsOn: 'x', permissions: {} })
    show({ type: 'step-started', job: 'one\u001b[2J', step: 'Run x', stage: 'main' })
    show({ type: 'log', job: 'one\u001b[2J', step: 'Run x', line: '##[group]Run x', debug: false })
    show({ type: 'log', job: 'one\u001b[2J', step: 'Run x', line: '##[error]bad', debug: false })
    show({ type: 'log', job: 'one\u001b[2J', step: 'Run x', line: '##[unknown]y', debug: false })
    const ended = { outcome: 'failure', conclusion: 'success', durationMs: 1234 } as const
    show({ type: 'step-finished', job: 'one\u001b[2J', result: { ...step, ...ended } })
    return written.join('')
  }

  test('a step that failed and may is told apart; its name does not stand twice', () => {
    expect(lines(false)).toBe(
      '\none\\u001b[2J  x · no permissions\n  ✓ Run x  1.2 s (failed, and may)\n      │ error: bad\n      │ ##[unknown]y\n'
    )
  })

  test('on a terminal the running step is shown and taken away again', () => {
    expect(lines(true)).toContain('  · Run x …\r\u001b[2K  ✓ Run x')
  })

  test.each([
    [40, '0.0 s'],
    [59_900, '59.9 s'],
    [65_000, '1 min 5 s']
  ])('%i ms is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text)
  })
})

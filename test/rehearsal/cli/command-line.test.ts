import { describe, expect, test } from '@jest/globals'
import { events } from '#rehearsal/command-line/events'
import { options } from '#rehearsal/command-line/options'
import { parseCommandLine } from '#rehearsal/command-line/parse'
import { usage } from '#rehearsal/command-line/usage'

describe('the command line', () => {
  const sample = { command: 'rehearse', runSteps: false, keep: false, json: false }

  const understood: [argv: string, meaning: object][] = [
    ['rehearse', sample],
    ['rehearse operator', { ...sample, sample: 'operator' }],
    ['rehearse train', { ...sample, sample: 'train' }],
    ['rehearse gitops', { ...sample, sample: 'gitops' }],
    ['rehearse modules --json', { ...sample, sample: 'modules', json: true }],
    [
      'rehearse modules --event workflow_dispatch --workflow bump.yml --input version=v1',
      {
        ...{ ...sample, sample: 'modules', event: { name: 'workflow_dispatch' } },
        ...{ workflow: 'bump.yml', inputs: { version: 'v1' } }
      }
    ],
    ['rehearse --repo . --tag v1', { ...sample, repo: '.', tag: 'v1' }],
    ['rehearse --repo=. --tag=v1 --run-steps --json', { ...sample, repo: '.', tag: 'v1', runSteps: true, json: true }],
    ['rehearse --tag v1.3.0 --keep', { ...sample, tag: 'v1.3.0', keep: true }],
    [
      'rehearse --event release:edited --tag v1 --payload p.json',
      { ...sample, event: { name: 'release', action: 'edited' }, tag: 'v1', payload: 'p.json' }
    ],
    ['rehearse --event release', { ...sample, event: { name: 'release', action: 'published' } }],
    ['rehearse --event push --ref main', { ...sample, event: { name: 'push' }, ref: 'main' }],
    ['rehearse --event schedule:0_3_*_*_*', { ...sample, event: { name: 'schedule', action: '0_3_*_*_*' } }],
    [
      'rehearse --event workflow_dispatch --workflow a.yml --input x=1=2 --input y=',
      { ...sample, event: { name: 'workflow_dispatch' }, workflow: 'a.yml', inputs: { x: '1=2', y: '' } }
    ],
    [
      'rehearse --stub Docker/Login-Action --stub-output a/b/c/d.yml:url=http://h:1/?a=b,c --stub-output a/b/c/d.yml:n=1',
      {
        ...sample,
        stubs: {
          unknown: false,
          actions: new Map<string, object>([
            ['docker/login-action', {}],
            ['a/b/c/d.yml', { url: 'http://h:1/?a=b,c', n: '1' }]
          ])
        }
      }
    ],
    ['rehearse --stub-unknown', { ...sample, stubs: { unknown: true, actions: new Map() } }],
    ['rehearse --strict', { ...sample, strict: true }],
    [
      'rehearse --approve Prod --reject eu --reviewed Prod --secret KEY=MY_KEY --var REGION=eu',
      {
        ...sample,
        approvals: new Map([
          ['prod', 'approved'],
          ['eu', 'rejected']
        ]),
        reviewed: ['Prod'],
        secrets: { KEY: 'MY_KEY' },
        vars: { REGION: 'eu' }
      }
    ],
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
    [
      ['rehearse', '--event', 'pul_request', '--ref', 'x'],
      [expect.stringMatching(/^--event: pul_request cannot be rehearsed, did you mean pull_request\? Known are push, /)]
    ],
    [
      ['rehearse', '--event', 'release:publish', '--ref', 'x', '--input', 'a=b'],
      [
        '--event: publish is no action of release, expected published, created, released, prereleased, edited, deleted',
        '--ref has no meaning for release',
        '--input has no meaning for release',
        '--event: release needs --tag'
      ]
    ],
    [
      ['rehearse', '--repo', '.', '--event', 'workflow_dispatch:x', '--tag', 'v1'],
      [
        '--event: x is no action of workflow_dispatch, which has no actions',
        '--tag has no meaning for workflow_dispatch: name the tag or branch with --ref',
        '--event: workflow_dispatch needs --workflow'
      ]
    ],
    [
      ['rehearse', '--event', 'repository_dispatch'],
      [expect.stringMatching(/needs its type, as repository_dispatch:TYPE/)]
    ],
    [
      ['rehearse', '--event', 'pull_request:'],
      ['--event: pull_request: has nothing behind the colon', '--event: pull_request needs --ref']
    ],
    [['rehearse', '--event', 'push', '--repo', '.'], ['--event: push needs --tag or --ref']],
    [['rehearse', '--ref', 'main'], ['--ref needs --event: push for the push of a branch']],
    [['rehearse', '--event', 'push', '--tag', 'a', '--ref', 'b'], ['give either --tag or --ref, not both']],
    [
      [
        'rehearse',
        '--stub',
        'docker/login-action@v3',
        '--stub',
        'x',
        '--stub-output',
        'a/b=c',
        '--stub-unknown',
        '--strict'
      ],
      [
        '--stub docker/login-action@v3: leave the version out: a stub stands for all',
        '--stub x: expected OWNER/NAME or OWNER/NAME/PATH',
        '--stub-output a/b=c: expected OWNER/NAME:OUTPUT=VALUE',
        'give either --strict or --stub-unknown, not both'
      ]
    ],
    [['rehearse', '--stub-output', 'a/b:x=1', '--stub-output', 'A/b:x=2'], ['--stub-output A/b:x is given twice']],
    [
      ['rehearse', '--approve', 'a', '--reject', 'A', '--approve', 'b', '--approve', 'b'],
      ['--approve b is given twice', 'A is both approved and rejected: give one of --approve and --reject']
    ],
    [
      ['rehearse', '--secret', 'GITHUB_X=Y', '--secret', 'A=', '--var', 'x', '--var', 'a=1', '--var', 'a=2'],
      [
        expect.stringMatching(/^--secret GITHUB_X=Y: expected NAME=VARIABLE/),
        expect.stringMatching(/^--secret A=: expected/),
        expect.stringMatching(/^--var x: expected NAME=VALUE/),
        '--var a is given twice'
      ]
    ],
    [
      ['world', '--event', 'push', '--strict'],
      ['--event has no meaning for world', '--strict has no meaning for world']
    ],
    [['rehearse', '--\u001b[2Jx'], [expect.not.stringContaining('\u001b')]]
  ]
  test.each(refused)('%p is refused', (argv, complaints) => {
    expect(parseCommandLine(argv)).toEqual({ command: 'refused', complaints })
  })
})

test('the help text names every option and event, in lines of a terminal', () => {
  for (const name of Object.keys(options)) expect(usage).toContain(`  --${name}`)
  for (const name of Object.keys(events)) expect(usage).toContain(`\n  ${name}`)
  expect(Math.max(...usage.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ChangeBump } from '#core/release/bump'
import { breakingOf, suggest } from '#core/release/change'
import { readCommitTypes } from '#core/release/commit-types'
import { readChanges } from '#core/release/commits'
import { withoutBuild } from '#core/version/semver'
import { readOracle } from '../../oracle.ts'
import { commit, version } from './tags.ts'

const types = readCommitTypes(
  new Map([
    ['extproc', 'patch'],
    ['site', 'none']
  ])
)

function bumpOf(message: string): ChangeBump | undefined {
  return readChanges([{ sha: commit('a'), message }], types)[0]?.bump
}

const breaking = 'BREAKING CHANGE: the field is gone'

const messages: [why: string, message: string, bump: ChangeBump][] = [
  ['a feature', 'feat: add priority to backendRef (#673)', 'minor'],
  ['a feature with a scope', 'feat(metrics): extend TTFT histogram buckets to 60s (#1793)', 'minor'],
  ['a fix', 'fix: update the signatures for gemini models (#1726)', 'patch'],
  ['a type in capitals', 'Fix: it', 'patch'],
  ['a type of the project', 'extproc: fixes race condition with RNG (#417)', 'patch'],
  ['a type that is said to mean nothing', 'site: updates controller explained page (#678)', 'none'],
  ['a type that nobody mapped', 'translator: fixes broken AWS Anthropic streaming (#1769)', 'none'],
  ['a type with a slash', 'deps/go: bumps EG (#1770)', 'none'],
  ['no type', 'Merge pull request #12 from octo/fix', 'none'],
  ['an empty message', '', 'none'],
  ['white space alone', ' \n\n ', 'none'],
  ['a mark in the header', 'feat!: drop the old API', 'major'],
  ['a mark after the scope', 'refactor(api)!: drop the old API', 'major'],
  ['a footer', `fix: it\n\nA body.\n\n${breaking}`, 'major'],
  ['a footer without a body', `fix: it\n\n${breaking}`, 'major'],
  ['a footer with a hyphen', 'fix: it\n\nBREAKING-CHANGE: gone', 'major'],
  ['a footer among others', `fix: it\n\nBody.\n\nRefs: #1\n${breaking}\nSigned-off-by: A <a@b>`, 'major'],
  ['a footer before the trailers that GitHub adds', `fix: it\n\n${breaking}\n\nCo-authored-by: A <a@b>`, 'major'],
  ['a footer with CR LF', `fix: it\r\n\r\nBody.\r\n\r\n${breaking}\r\n`, 'major'],
  ['a footer with lone CR', `fix: it\r\r${breaking}`, 'major'],
  ['lower case, which is no footer', 'fix: it\n\nbreaking change: gone', 'patch'],
  ['a footer without a space', 'fix: it\n\nBREAKING CHANGE:gone', 'patch'],
  ['the words in the middle of a body', `fix: it\n\n${breaking}\n\nAnd so on.`, 'patch'],
  ['the words in the middle of a line', 'fix: it\n\nThis is no BREAKING CHANGE: really', 'patch'],
  [
    'a squashed pull request',
    `fix: it (#5)\n\n* feat!: try\n\n${breaking}\n\n* fix: undo that\n\nCo-authored-by: A <a@b>`,
    'patch'
  ],
  ['squashed messages without bullets', `fix: it (#5)\n\nfeat: try\n\n${breaking}\n\nfix: undo that`, 'patch'],
  [
    'release notes that a bot quotes',
    `build(deps): bump x from 1 to 2\n\nRelease notes:\n\n${breaking}\n\n---\nupdated-dependencies:\n- x\n...\n\nSigned-off-by: bot`,
    'none'
  ],
  ['#major', 'chore: #major #minor release-as: 9.0.0\n\n#major', 'none'],
  ['a field of the parser', 'fix: it\n\nRefs: #1\n-notes-\nx\n-__proto__-\ny', 'patch'],
  ['a very long message', `fix: it\n\n${'word '.repeat(200000)}\n\n${breaking}`, 'major']
]

describe('what one commit asks for', () => {
  test.each(messages)('%s: %j asks for %s', (_, message, bump) => {
    expect(bumpOf(message)).toBe(bump)
  })

  test('* stands for every other commit', () => {
    const all = readCommitTypes(new Map([['*', 'patch']]))
    const bumps = readChanges(
      ['translator: x', 'Merge it', 'feat: y'].map((message, index) => ({ sha: `${index}`, message })),
      all
    )
    expect(bumps.map(({ bump }) => bump)).toEqual(['patch', 'patch', 'minor'])
  })

  test('a subject is inert', () => {
    const [change] = readChanges(
      [{ sha: commit('a'), message: '::set-output name=version::9.9.9\n##[add-mask]1' }],
      types
    )
    expect(change?.subject).toBe(':\\:set-output name=version:\\:9.9.9')
  })

  test('any message is read without an error, whatever it says', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(breaking, '-notes-', '-header-', 'feat!: x', '', 'Revert "x"', 'This reverts commit 0123456.')
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(['none', 'patch', 'minor', 'major']).toContain(bumpOf(lines.join('\n')))
      })
    )
  })
})

const [feature, revert, again, old] = [commit('feature'), commit('revert'), commit('again'), commit('old')]
const histories: [why: string, newestFirst: [sha: string, message: string][], bump: ChangeBump, breaks: number][] = [
  [
    'a revert takes its commit back',
    [
      [revert, `Revert "feat!: x"\n\nThis reverts commit ${feature}.`],
      [feature, 'feat!: x']
    ],
    'none',
    0
  ],
  [
    'with a short hash',
    [
      [revert, `Revert "feat: x"\n\nThis reverts commit ${feature.slice(0, 8)}.`],
      [feature, 'feat: x']
    ],
    'none',
    0
  ],
  [
    'in the form of Angular',
    [
      [revert, `revert: feat: x\n\nThis reverts commit ${feature}.`],
      [feature, 'feat: x']
    ],
    'none',
    0
  ],
  [
    'a revert of the revert brings it back',
    [
      [again, `Revert "Revert "feat: x""\n\nThis reverts commit ${revert}.`],
      [revert, `Revert "feat: x"\n\nThis reverts commit ${feature}.`],
      [feature, 'feat: x']
    ],
    'minor',
    0
  ],
  [
    'a revert of the revert in the form of newer versions of git',
    [
      [again, `Reapply "feat: x"\n\nThis reverts commit ${revert}.`],
      [revert, `Revert "feat: x"\n\nThis reverts commit ${feature}.`],
      [feature, 'feat: x']
    ],
    'minor',
    0
  ],
  [
    'a revert that names the pull request, as the button of GitHub makes it',
    [
      [revert, 'Revert "feat!: x" (#13)\n\nReverts octo/app#12'],
      [feature, 'feat!: x (#12)\n\nBody.']
    ],
    'none',
    0
  ],
  [
    'and the revert of that',
    [
      [again, 'Reapply "feat: x" (#14)\n\nReverts octo/app#13'],
      [revert, 'Revert "feat: x" (#13)\n\nReverts octo/app#12'],
      [feature, 'feat: x (#12)']
    ],
    'minor',
    0
  ],
  [
    'another number is another pull request',
    [
      [revert, 'Revert "feat: x" (#13)\n\nReverts octo/app#2'],
      [feature, 'feat: x (#12)']
    ],
    'minor',
    0
  ],
  [
    'dates that run backwards change nothing',
    [
      [feature, 'feat!: x'],
      [revert, `Revert "feat!: x"\n\nThis reverts commit ${feature}.`]
    ],
    'none',
    0
  ],
  [
    'reverts that name each other and themselves end',
    [
      [revert, `Revert "x"\n\nThis reverts commit ${again}.`],
      [again, `Revert "x"\n\nThis reverts commit ${revert}.`],
      [old, `Revert "x"\n\nThis reverts commit ${old}.`]
    ],
    'none',
    0
  ],
  [
    'a revert of what was released is a change',
    [[revert, `Revert "feat: x"\n\nThis reverts commit ${old}.`]],
    'patch',
    0
  ],
  [
    'a body that speaks of a revert takes nothing back',
    [
      [revert, `fix: y\n\nThis reverts commit ${feature}.`],
      [feature, 'feat: x']
    ],
    'minor',
    0
  ]
]

describe('reverts', () => {
  test.each(histories)('%s', (_, commits, bump, breaks) => {
    const changes = readChanges(
      commits.map(([sha, message]) => ({ sha, message })),
      types
    )
    expect(suggest(version('1.2.3'), changes).bump).toBe(bump)
    expect(breakingOf(changes).length).toBe(breaks)
  })
})

describe('suggestions', () => {
  const suggestions: [previous: string | undefined, messages: string[], suggested: string | undefined][] = [
    ['1.2.3', ['fix: a', 'docs: b'], '1.2.4'],
    ['1.2.3', ['fix: a', 'feat: b'], '1.3.0'],
    ['1.2.3', ['fix!: a', 'feat: b'], '2.0.0'],
    ['0.4.1', ['fix!: a'], '0.5.0'],
    ['1.2.3', ['docs: a'], undefined],
    ['1.2.3', [], undefined],
    [undefined, [], '0.1.0']
  ]
  test.each(suggestions)('after %s with %j: %s', (previous, texts, suggested) => {
    const changes = readChanges(
      texts.map((message, index) => ({ sha: commit(`${index}`), message })),
      types
    )
    const found = suggest(previous === undefined ? undefined : version(previous), changes).version
    expect(found && withoutBuild(found)).toBe(suggested)
  })

  test('the window before v0.5.0 of Envoy AI Gateway asks for a minor release, by its feature alone', () => {
    const rows =
      readOracle<{ tag: string; frozen_window?: { commit: string; subject: string }[] }[]>(
        'oracles/rc-parity-and-freeze.json'
      ) ?? []
    const window = rows.find(({ tag }) => tag === 'v0.5.0')?.frozen_window
    if (window === undefined) return
    const { bump, because } = suggest(
      version('0.4.0'),
      readChanges(
        window.map(({ commit: sha, subject }) => ({ sha, message: subject })),
        types
      )
    )
    expect([bump, because.map(({ subject }) => subject)]).toEqual([
      'minor',
      ['feat(metrics): extend TTFT histogram buckets to 60s (#1793)']
    ])
  })
})

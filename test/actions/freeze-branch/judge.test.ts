import { describe, expect, test } from '@jest/globals'
import type { Role } from '../../../actions/freeze-branch/src/allow-role.ts'
import { readRules } from '../../../actions/freeze-branch/src/allow-rules.ts'
import { judge } from '../../../actions/freeze-branch/src/judge.ts'
import type { Account, ChangedFile, Opinion, PullFacts } from '../../../actions/freeze-branch/src/pull-facts.ts'
import { plain, prefixes, rules } from './allow-samples.ts'

const ben: Account = { login: 'ben', isPerson: true }
const cleo: Account = { login: 'cleo', isPerson: true }
const bot: Account = { login: 'release-bot[bot]', isPerson: false }

const stranger: Partial<PullFacts> = { author: cleo, association: 'CONTRIBUTOR' }
const known = (...pairs: [string, Role][]) => ({ roles: new Map(pairs) })
const label = (setBy: Account | undefined) => ({ labels: [{ name: 'Freeze-Exempt', setBy }] })
const opinion = (more: Partial<Opinion> = {}): Opinion => {
  return { by: ben, state: 'APPROVED', commit: plain.head, at: '2026-01-02T03:04:05Z', ...more }
}
const file = (path: string, previous?: string): ChangedFile => ({ path, isRenamed: previous !== undefined, previous })
const files = (list: readonly ChangedFile[], more: Partial<PullFacts['files']> = {}): Partial<PullFacts> => {
  return { files: { total: list.length, list, isFinal: false, ...more } }
}
const fix = { title: 'extproc: fixes a race' }

const cases: [string, string, Partial<PullFacts>, string][] = [
  [
    'a label by a maintainer',
    '- label: freeze-exempt',
    { ...label(ben), ...known(['ben', 'maintain']) },
    'passes: set by ben'
  ],
  ['a label by an administrator', '- label: freeze-exempt', { ...label(ben), ...known(['ben', 'admin']) }, 'passes'],
  [
    'a label by a writer',
    '- label: freeze-exempt',
    { ...label(ben), ...known(['ben', 'write']) },
    'it was set by ben (write); maintain'
  ],
  [
    'a label by a writer who may',
    '- {label: freeze-exempt, set-by: write}',
    { ...label(ben), ...known(['ben', 'write']) },
    'passes'
  ],
  ['a label by one whose role is not known', '- label: freeze-exempt', label(ben), 'unknown'],
  [
    'a label by an App',
    '- label: freeze-exempt',
    { ...label(bot), ...known(['release-bot[bot]', 'admin']) },
    'which is an App'
  ],
  ['a label by nobody', '- label: freeze-exempt', label(undefined), 'GitHub does not tell who set it'],
  ['another label', '- label: exempt', label(ben), 'the label is not there'],
  ['a fix by a member', '- title: fix', fix, 'passes: the title begins with "extproc"'],
  ['a fix by an owner', '- title: fix', { ...fix, association: 'OWNER' }, 'passes'],
  ['a feature by a member', '- title: fix', {}, 'the title is of type "feat"'],
  ['a breaking fix', '- title: fix', { title: 'fix!: x' }, 'marked as a breaking change'],
  [
    'a fix by a stranger',
    '- title: fix',
    { ...fix, ...stranger, ...known(['cleo', 'read']) },
    'cleo is no member, and nobody'
  ],
  ['a fix by one whose role is not known', '- title: fix', { ...fix, ...stranger }, 'unknown'],
  ['a fix by a private member', '- title: fix', { ...fix, ...stranger, ...known(['cleo', 'write']) }, 'passes'],
  [
    'a fix by one who may only triage',
    '- title: fix',
    { ...fix, ...stranger, ...known(['cleo', 'triage']) },
    'cleo is no member'
  ],
  [
    'a fix by a stranger that is approved',
    '- title: fix',
    { ...fix, ...stranger, opinions: [opinion()] },
    'approved by ben'
  ],
  [
    'a fix that was approved before its last commit',
    '- title: fix',
    { ...fix, ...stranger, ...known(['cleo', 'read']), opinions: [opinion({ commit: 'b'.repeat(40) })] },
    'does not fit'
  ],
  [
    'a title that was changed after the approval',
    '- title: fix',
    { ...fix, ...stranger, ...known(['cleo', 'read']), opinions: [opinion()], titledAt: '2026-01-02T03:04:05Z' },
    'has approved its head and title'
  ],
  [
    'a title that was changed before the approval',
    '- title: fix',
    { ...fix, ...stranger, opinions: [opinion()], titledAt: '2026-01-02T03:04:04Z' },
    'passes'
  ],
  [
    'a fix from a branch of somebody else',
    '- title: fix',
    { ...fix, isOwnHead: false },
    'the head is not a branch of ada'
  ],
  ['a fix by an App', '- title: fix', { ...fix, author: bot, association: 'NONE' }, 'release-bot[bot] is no member'],
  ['a fix by nobody', '- title: fix', { ...fix, author: undefined }, 'an account that is gone is no member'],
  [
    'documentation',
    "- paths: ['docs/**', '**/*.md']",
    files([file('docs/a/b.png'), file('README.md')]),
    'passes: all 2 files'
  ],
  [
    'code among documentation',
    "- paths: ['docs/**']",
    files([file('docs/a'), file('main.go')]),
    '"main.go" lies elsewhere'
  ],
  [
    'code that becomes documentation',
    "- paths: ['docs/**']",
    files([file('docs/a', 'main.go')]),
    '"main.go" lies elsewhere'
  ],
  [
    'documentation that becomes code',
    "- paths: ['docs/**']",
    files([file('main.go', 'docs/a')]),
    '"main.go" lies elsewhere'
  ],
  ['documentation that moves', "- paths: ['docs/**']", files([file('docs/a', 'docs/b')]), 'passes'],
  [
    'a move from a name that is not known',
    "- paths: ['docs/**']",
    files([{ path: 'docs/a', isRenamed: true }]),
    'unknown'
  ],
  ['a list that goes on', "- paths: ['docs/**']", files([file('docs/a')], { total: 2 }), 'unknown'],
  [
    'a list that stays cut',
    "- paths: ['docs/**']",
    files([file('docs/a')], { total: 2, isFinal: true }),
    'not told all names'
  ],
  [
    'more files than are listed',
    "- paths: ['docs/**']",
    files([file('docs/a')], { total: 3001 }),
    'it changes 3001 files'
  ],
  ['no files', "- paths: ['docs/**']", files([]), 'it changes no file'],
  ['a hidden file', "- paths: ['**/*.md']", files([file('.github/a.md')]), '".github/a.md" lies elsewhere'],
  [
    'a file that is named',
    '- paths: [.github/a.md]',
    files([file('.github/a.md')]),
    'passes: its file is ".github/a.md"'
  ],
  ['an App', "- author: 'release-bot[bot]'", { author: bot, association: 'NONE' }, 'passes: it is by release-bot[bot]'],
  ['an App, in other letters', "- author: 'Release-Bot[bot]'", { author: bot }, 'passes'],
  [
    'a person named as an App',
    "- author: 'release-bot[bot]'",
    { author: { ...ben, login: 'release-bot' } },
    'it is by release-bot'
  ],
  [
    'an App for somebody else',
    "- author: 'release-bot[bot]'",
    { author: bot, isOwnHead: false },
    'a branch of somebody else'
  ],
  ['an author who is gone', '- author: ghost', { author: undefined }, 'it is by an account that is gone'],
  ['an approval', '- {approvals: 1, by: write}', { opinions: [opinion()] }, 'passes: 1 of 1 on its head: ben'],
  ['one of two approvals', '- {approvals: 2, by: write}', { opinions: [opinion()] }, '1 of 2 on its head: ben'],
  ['no approval', '- approvals: 1', {}, '0 of 1 on its head'],
  ['an approval of the author', '- {approvals: 1, by: write}', { author: ben, opinions: [opinion()] }, '0 of 1'],
  ['an approval of an App', '- {approvals: 1, by: write}', { opinions: [opinion({ by: bot })] }, '0 of 1'],
  [
    'an approval that was taken back',
    '- {approvals: 1, by: write}',
    { opinions: [opinion({ state: 'DISMISSED' })] },
    '0 of 1'
  ],
  ['an objection', '- {approvals: 1, by: write}', { opinions: [opinion({ state: 'CHANGES_REQUESTED' })] }, '0 of 1'],
  ['an approval of an older head', '- {approvals: 1, by: write}', { opinions: [opinion({ commit: 'b' })] }, '0 of 1'],
  ['an approval of a writer', '- approvals: 1', { opinions: [opinion()], ...known(['ben', 'write']) }, '0 of 1'],
  ['an approval of a maintainer', '- approvals: 1', { opinions: [opinion()], ...known(['ben', 'maintain']) }, 'passes'],
  ['an approval of an unknown role', '- approvals: 1', { opinions: [opinion()] }, 'unknown']
]

test.each(cases)('%s', async (_, text, facts, said) => {
  const read = await readRules(text)
  const { passes, matched, lines, needs } = judge(read.rules, prefixes, { ...plain, ...facts })
  expect(lines.join('\n')).toContain(said)
  expect([passes, matched]).toEqual(
    said.startsWith('passes') || said.startsWith('approved') ? [true, read.rules[0]] : [false, undefined]
  )
  expect(needs.length > 0).toBe(said === 'unknown')
})

describe('several rules', () => {
  test('the first that fits decides, and all are explained', () => {
    const facts = { ...plain, ...fix, ...label(ben), ...known(['ben', 'write']) }
    const { matched, because, lines } = judge(rules, prefixes, facts)
    expect([matched?.name, because]).toEqual([
      'title fix, security, docs',
      'title fix, security, docs: the title begins with "extproc", a part of the project, and goes on with "fixes", by ada'
    ])
    expect(lines).toEqual([
      'label freeze-exempt: does not fit: it was set by ben (write); maintain is asked for',
      'title fix, security, docs: passes: the title begins with "extproc", a part of the project, and goes on with "fixes", by ada',
      'paths docs/**, site/**, **/*.md: does not fit: "main.go" lies elsewhere'
    ])
  })

  test('none lets it pass', () => {
    expect(judge(rules, prefixes, plain)).toMatchObject({ passes: false, because: 'no rule lets it pass', needs: [] })
    expect(judge([], prefixes, plain)).toMatchObject({ passes: false, because: 'nothing may pass', lines: [] })
  })

  test('one behind the one that decides asks for nothing', async () => {
    const read = await readRules('- title: fix\n- label: freeze-exempt')
    const { passes, lines, needs } = judge(read.rules, prefixes, { ...plain, ...fix, ...label(ben) })
    expect([passes, lines[1], needs]).toEqual([true, 'label freeze-exempt: not looked at, since title fix decides', []])
  })

  test('one before it must be known first', () => {
    const { passes, needs } = judge(rules, prefixes, { ...plain, ...fix, ...label(ben) })
    expect([passes, needs]).toEqual([false, [{ kind: 'role', login: 'ben' }]])
  })

  test('no more roles are asked for than are missing', async () => {
    const read = await readRules('- {approvals: 2, by: maintain}')
    const opinions = ['ben', 'dan', 'eve'].map((login) => opinion({ by: { login, isPerson: true } }))
    const { needs } = judge(read.rules, prefixes, { ...plain, opinions, ...known(['ben', 'admin']) })
    expect(needs).toEqual([{ kind: 'role', login: 'dan' }])
  })
})

test('hostile texts are shown without harm', () => {
  const hostile = '\u202e\r\n::set-output name=x::y ##[error]'
  const facts = { ...plain, title: hostile, ...files([file(hostile)]), author: { login: hostile, isPerson: true } }
  const { because, lines } = judge(rules, prefixes, facts)
  expect([because, ...lines].join('\n')).not.toMatch(/\u202e|\r|^\s*::|##\[/m)
})

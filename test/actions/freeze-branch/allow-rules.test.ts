import { expect, test } from '@jest/globals'
import { sayComplaint } from '#core/action/plan'
import { readPrefixes } from '../../../actions/freeze-branch/src/allow-prefixes.ts'
import { type Rule, readRules } from '../../../actions/freeze-branch/src/allow-rules.ts'

const accepted: [string, string, Partial<Rule>][] = [
  ['a label', '- label: freeze-exempt', { kind: 'label', label: 'freeze-exempt', setBy: 'maintain' }],
  ['a label and a role', '- {label: a b, set-by: triage}', { name: 'label a b', setBy: 'triage' }],
  ['kinds of title', '- title: [Fix, security]', { kind: 'title', kinds: ['fix', 'security'] }],
  ['one kind of title', '- title: docs', { kinds: ['docs'], name: 'title docs' }],
  ['paths', "- paths: ['site/**', '**/*.md']", { kind: 'paths', globs: ['site/**', '**/*.md'] }],
  ['an author', "- author: 'Release-Bot[bot]'", { kind: 'author', logins: ['release-bot[bot]'] }],
  ['approvals', '- approvals: 2', { kind: 'approvals', count: 2, by: 'maintain', name: '2 approvals by maintain' }],
  ['one approval', '- {approvals: 1, by: write}', { count: 1, by: 'write', name: '1 approval by write' }],
  ['a number as a label', '- label: 1.10', { label: '1.10' }]
]

test.each(accepted)('%s is a rule', async (_, text, rule) => {
  const { rules, complaints } = await readRules(text)
  expect(complaints).toEqual([])
  expect(rules).toEqual([expect.objectContaining(rule)])
})

test.each([[''], [' \n'], ['[]']])('%j lets nothing pass', async (text) => {
  expect(await readRules(text)).toEqual({ rules: [], complaints: [] })
})

const refused: [string, string, string][] = [
  [
    'a mapping',
    'label: a',
    'allow: is a mapping, not a list; give a list whose items are such as - label: freeze-exempt'
  ],
  ['a text in the list', '- fix', 'allow[0] (line 1): is a text; give a mapping with one of label, title'],
  [
    'an unknown key',
    '- {label: a, setby: write}',
    'allow[0].setby (line 1): is not known; the nearest key that is known is set-by'
  ],
  [
    'a misspelt condition',
    '\n- lable: a',
    'allow[0].lable (line 2): is not known; the nearest key that is known is label'
  ],
  ['no condition', '- set-by: write', 'allow[0] (line 1): has no condition; give one of label, title, paths'],
  ['two conditions', '- {label: a, title: fix}', 'allow[0] (line 1): has more than one condition: label, title'],
  ['the role of another condition', '- {label: a, by: write}', 'allow[0].by (line 1): is not known'],
  ['an unknown role', '- {label: a, set-by: owner}', 'allow[0].set-by (line 1): is "owner"; give one of triage, write'],
  [
    'a role that cannot approve',
    '- {approvals: 1, by: read}',
    'allow[0].by (line 1): is "read"; give one of write, maintain'
  ],
  ['an empty label', "- label: ''", 'allow[0].label (line 1): is empty'],
  ['a label that is nothing', '- label:', 'allow[0].label (line 1): is empty'],
  ['no kinds', '- title: []', 'allow[0].title (line 1): names nothing; give kinds such as [fix'],
  ['a kind with a colon', "- title: 'fix:'", 'allow[0].title (line 1): has "fix:", which is no kind'],
  ['an empty glob', "- paths: ['']", 'allow[0].paths (line 1): has an empty text'],
  [
    'a glob that excludes',
    "- paths: ['!docs/**']",
    'allow[0].paths (line 1): begins with ! in "!docs/**"; name the folders'
  ],
  ['a login with @', "- author: '@ada'", 'allow[0].author (line 1): has "@ada", which is no login'],
  ['no approval', '- approvals: 0', 'allow[0].approvals (line 1): is 0; give a number from 1 to 20'],
  ['approvals that are no number', '- approvals: two', 'allow[0].approvals (line 1): is "two"; give a whole number'],
  ['what is no YAML', '- {label: a', 'allow'],
  ['a command of the runner', '- {"\\n::error::x": a}', 'is not known'],
  ['a later item', '- label: a\n- title: fix\n- label: b\n  x: y', 'allow[2].x (line 4): is not known']
]

test.each(refused)('%s is refused with its place', async (_, text, said) => {
  const { rules, complaints } = await readRules(text)
  expect(rules).toEqual([])
  expect(complaints.map(sayComplaint).join('\n')).toContain(said)
  expect(complaints.map(sayComplaint).join('\n')).not.toMatch(/\n[ \t]*::/)
})

test('everything that is wrong is said at once', async () => {
  const { complaints } = await readRules('- {label: a, set-by: x}\n- {titel: fix}\n- 1')
  expect(complaints.map(({ place }) => place)).toEqual([
    'allow[0].set-by (line 1)',
    'allow[1].titel (line 2)',
    'allow[1] (line 2)',
    'allow[2] (line 3)'
  ])
})

test('prefixes are read in lower case', async () => {
  const { prefixes, complaints } = await readPrefixes('Extproc: scope\nbugfix: fix\n')
  expect([...prefixes, complaints]).toEqual([['extproc', 'scope'], ['bugfix', 'fix'], []])
})

test.each([
  ['a list', '[a]', 'prefixes: is a list, not a mapping'],
  ['a prefix with its colon', '"fix:": fix', 'is no prefix; give the word before the colon, without it'],
  ['one prefix twice', 'a: fix\nA: docs', 'prefixes.A (line 2): stands there twice'],
  ['a kind that is none', 'a: "fix!"', 'prefixes.a (line 1): is "fix!"; give scope, or a kind'],
  ['no kind', 'a:', 'prefixes.a (line 1): is empty'],
  ['a list of kinds', 'a: [fix]', 'prefixes.a (line 1): is a list']
])('%s is refused as prefixes', async (_, text, said) => {
  const { prefixes, complaints } = await readPrefixes(text)
  expect([prefixes.size, complaints.map(sayComplaint).join('\n')]).toEqual([0, expect.stringContaining(said)])
})

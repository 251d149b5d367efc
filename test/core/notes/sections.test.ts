import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readNotedChanges } from '#core/notes/changes'
import { readPrefixes } from '#core/notes/prefixes'
import { sectionsOfChanges } from '#core/notes/sections'
import { commandsIn } from '../../runner-model.ts'
import { acting, hostile, seen } from './hostile.ts'

const place = { serverUrl: 'https://github.com', repository: 'acme/app' }
const at = 'https://github.com/acme/app'
const shaOf = (index: number) => `${index}`.padStart(40, '0')

/** The sections of messages, the oldest first. */
function sections(messages: readonly string[], logins: readonly string[] = [], prefixes = new Map<string, string>()) {
  const commits = messages.map((message, index) => ({ sha: shaOf(index), message, login: logins[index] }))
  return sectionsOfChanges(readNotedChanges(commits.reverse(), readPrefixes(prefixes)), place)
}

/** Those of one message that are not empty. */
function of(message: string, prefixes?: ReadonlyMap<string, string>) {
  const all = sections([message], [], prefixes && new Map(prefixes))
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''))
}

const commit = `([0000000](${at}/commit/${shaOf(0)}))`
const pull = (number: number) => `[#${number}](${at}/pull/${number})`

describe('a commit', () => {
  test.each([
    ['a feature', 'feat: add x (#12)', { features: `- add x (${pull(12)})` }],
    ['a fix with a scope', 'fix(kv cache): it (#1)', { fixes: `- **kv cache**: it (${pull(1)})` }],
    ['documentation', 'Docs: it (#1)', { documentation: `- it (${pull(1)})` }],
    ['without a number', 'feat: add x', { features: `- add x ${commit}` }],
    ['with a number in the middle', 'feat: (#1) x', { features: `- (&#35;&#8203;1) x ${commit}` }],
    ['picked from another branch', 'fix: x (#12) (#15)', { fixes: `- x (${pull(12)}, ${pull(15)})` }],
    ['nothing but a number', 'fix: (#12)', { fixes: `- (&#35;&#8203;12) (${pull(12)})` }],
    ['another kind', 'perf: faster', { other: `- faster ${commit}` }],
    ['a place in front', 'extproc: faster', { other: `- **extproc**: faster ${commit}` }],
    ['a place with a scope', 'site(docs): x', { other: `- **site/docs**: x ${commit}` }],
    ['no type', 'Add x', { other: `- Add x ${commit}` }],
    ['a chore', 'chore: x', {}],
    ['a merge', 'Merge pull request #1 from a/b\n\nfeat: x', {}],
    ['nothing', '', {}],
    [
      'the revert of something released',
      'Revert "feat: x (#1)" (#2)',
      { other: `- Revert "feat: x (&#35;&#8203;1)" (${pull(2)})` }
    ],
    ['a deprecation', 'deprecate: the flag (#1)', { deprecations: `- the flag (${pull(1)})` }],
    ['a chore that breaks', 'chore!: drop Node 20', { breaking: `- drop Node 20 ${commit}` }],
    [
      'a deprecation by a footer',
      'feat: x (#1)\n\nDeprecated: `y`, use x',
      { features: `- x (${pull(1)})`, deprecations: `- \`y\`, use x (${pull(1)})` }
    ],
    [
      'what to do for an upgrade',
      'chore: x (#1)\n\nUpgrade-Notes: Apply the CRDs:\n```bash\nkubectl apply -f crds/\n```\nSigned-off-by: A <a@b.c>',
      { upgrade: `- Apply the CRDs: (${pull(1)})\n\n  \`\`\`bash\n  kubectl apply -f crds/\n  \`\`\`` }
    ],
    [
      'a breaking change with its migration',
      'feat(crd)!: targets (#1)\n\nBREAKING CHANGE: `scaleTargetRef` is required.\nUpdate all.\nMigration: Add it:\n```yaml\n# After\nKind: Deployment\n```\n\nCo-authored-by: B <b@c.d>',
      {
        features: `- **crd**: targets (${pull(1)})`,
        breaking: `- **crd**: \`scaleTargetRef\` is required. (${pull(1)})\n\n  Update all.\n\n  **Migration Guide**:\n\n  Add it:\n  \`\`\`yaml\n  # After\n  Kind: Deployment\n  \`\`\``
      }
    ]
  ])('%s', (_, message, expected) => expect(of(message)).toEqual(expected))

  test.each([
    ['a type of the project', 'extproc: x', 'extproc', 'fixes', { fixes: `- **extproc**: x ${commit}` }],
    ['a type in capitals', 'Site: x', 'SITE', 'documentation', { documentation: `- **Site**: x ${commit}` }],
    ['a usual type', 'chore: x', 'chore', 'other', { other: `- x ${commit}` }],
    ['every other type', 'x', '*', 'hidden', {}]
  ])('%s goes where the project says', (_, message, type, section, expected) =>
    expect(of(message, new Map([[type, section]]))).toEqual(expected)
  )

  test('a section that there is not', () =>
    expect(() => readPrefixes(new Map([['feat', 'breaking']]))).toThrow(
      '"feat": expected one of features, fixes, documentation, upgrade, deprecations, other, hidden, got "breaking"'
    ))
})

describe('commits', () => {
  test('the oldest comes first', () =>
    expect(sections(['fix: a (#1)', 'fix: b (#2)']).fixes).toBe(`- a (${pull(1)})\n- b (${pull(2)})`))
  test('one that is taken back is not told, and neither is what takes it back', () =>
    expect(
      sections(['feat!: a (#1)\n\nDeprecated: b', 'fix: c (#2)', 'Revert "feat!: a (#1)" (#3)\n\nReverts acme/app#1'])
    ).toEqual({ ...sections([]), fixes: `- c (${pull(2)})` }))
  test('one that is brought back is told', () => {
    const back = [
      'feat: a (#1)',
      `Revert "feat: a"\n\nThis reverts commit ${shaOf(0)}.`,
      `Reapply "feat: a"\n\nThis reverts commit ${shaOf(1)}.`
    ]
    expect(sections(back)).toEqual({ ...sections([]), features: `- a (${pull(1)})` })
  })
  test('people are named once, without bots and without a mention', () =>
    expect(
      sections(['fix: a', 'fix: b', 'fix: c', 'x', 'chore: y', 'z'], ['octo', 'Ada', 'OCTO', 'x[bot]', 'a_corp', '@x'])
        .contributors
    ).toBe(
      '[@&#8203;a\\_corp](https://github.com/a_corp), [@&#8203;Ada](https://github.com/Ada), [@&#8203;OCTO](https://github.com/OCTO)'
    ))
})

test('nothing that a commit says acts in the notes', () => {
  const message = fc
    .tuple(
      fc.constantFrom('feat: ', 'fix(', 'x!: ', ''),
      hostile,
      fc.constantFrom('', 'BREAKING CHANGE: a', 'Upgrade: b'),
      hostile
    )
    .map(([type, subject, footer, text]) => `${type}${subject}\n\n${footer}${text}`)
  fc.assert(
    fc.property(fc.array(message, { maxLength: 3 }), fc.array(hostile, { maxLength: 3 }), (messages, logins) => {
      const text = Object.values(sections(messages, logins)).join('\n\n')
      expect(commandsIn(text)).toEqual([])
      const prose = text
        .replace(/^ *(`{3,}).*\n(?:.*\n)*? *\1$/gm, '')
        .replace(/(?<!`)`[^`\n]+`(?!`)/g, 'code')
        .replace(/\[(?:[#@\w-]|&#8203;|\\_)+\]\(https:\/\/github\.com\/[\w/-]+\)/g, '')
        .replace(/^- \*\*(.*)\*\*: /gm, '- $1 ')
        .replaceAll('**Migration Guide**', '')
      expect(seen(prose)).not.toMatch(acting)
    })
  )
})

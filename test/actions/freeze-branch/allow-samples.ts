import { readPrefixes } from '../../../actions/freeze-branch/src/allow-prefixes.ts'
import { readRules } from '../../../actions/freeze-branch/src/allow-rules.ts'
import type { Account, PullFacts } from '../../../actions/freeze-branch/src/pull-facts.ts'

/** What a candidate phase lets pass: bug fixes, security fixes, documentation, and what a maintainer exempts. */
export const allow = `
- {label: freeze-exempt, set-by: maintain}
- title: [fix, security, docs]
- paths: ['docs/**', 'site/**', '**/*.md']
`

/** The parts of a project that begin its titles, and other words for the usual kinds. */
export const prefixText = `
{aigw: scope, controller: scope, extproc: scope, mcp: scope, translator: scope,
 bugfix: fix, hotfix: fix, doc: docs}
`

export const { rules } = await readRules(allow)
export const { prefixes } = await readPrefixes(prefixText)

const ada: Account = { login: 'ada', isPerson: true }

/** A pull request by a member that changes one file of code, and no more. */
export const plain: PullFacts = {
  ...{ number: 7, base: 'main', isOpen: true, head: 'a'.repeat(40), title: 'feat: more', titledAt: undefined },
  ...{ author: ada, association: 'MEMBER', isOwnHead: true, labels: [], opinions: [], roles: new Map() },
  files: { total: 1, list: [{ path: 'main.go', isRenamed: false }], isFinal: false },
  status: undefined,
  sharers: []
}

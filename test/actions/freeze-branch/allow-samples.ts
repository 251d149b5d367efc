import { readPrefixes } from '../../../actions/freeze-branch/src/allow-prefixes.ts'
import { readRules } from '../../../actions/freeze-branch/src/allow-rules.ts'

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

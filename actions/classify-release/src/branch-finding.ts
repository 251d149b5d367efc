import { quote } from '#core/action/untrusted'
import type { Decision } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'

type Said = Pick<Finding, 'problem' | 'remedy'>

const unknown: Said = {
  problem: 'nobody could tell which branch holds its commit',
  remedy: 'check out with fetch-depth: 0, or pass a token with contents: read'
}

const nowhere: Said = {
  problem: 'the server has no default branch, and there is no branch-pattern: no branch is right',
  remedy: 'push the default branch, or set branch-check to off'
}

/** The branches that the release may come from, quoted: a patch comes from its release branch as soon as there is one. */
function rightBranches({ subject }: Decision, { refs }: Facts): string {
  const { release } = subject.origins
  const strict = subject.release.version.patch !== '0' && release !== undefined && subject.kind !== 'main-build'
  const names = strict ? [release.name] : [refs.defaultBranch, subject.releaseBranch]
  return names.flatMap((name) => (name === undefined || name === '' ? [] : [quote(name)])).join(' or ')
}

function elsewhere({ subject, origin }: Decision, right: string): Said {
  const remedy = `release from ${right}`
  if (subject.kind === 'main-build') return { problem: 'it is neither the default branch nor a release branch', remedy }
  const where = origin.name === undefined ? '' : `, but on ${quote(origin.name)}`
  return { problem: `its commit is not on ${right}${where}`, remedy }
}

/** A commit that is on none of the branches that it should come from, as `branch-check` asks. */
export function branchFindings(inputs: Inputs, decision: Decision, facts: Facts): Finding[] {
  const { subject, origin } = decision
  const refused = inputs['branch-check'] === 'require'
  if (inputs['branch-check'] === 'off' || origin.ok === true) return []
  // A check that could not be made is no warning: another one says that the history could not be read.
  if (origin.ok === undefined && !refused) return []
  const place = subject.kind === 'main-build' ? `branch ${quote(origin.name ?? '')}` : subject.release.tag
  const right = rightBranches(decision, facts)
  const said = origin.ok === undefined ? unknown : right === '' ? nowhere : elsewhere(decision, right)
  return [{ place, ...said, refused }]
}

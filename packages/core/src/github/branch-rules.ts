import type { Runner } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { readAnswer } from './answer.ts'
import { type Client, openClient } from './client.ts'
import { namesOf } from './names.ts'
import { allPages, PAGE } from './pages.ts'
import { explainApi } from './refusal.ts'

/** A rule that may refuse a commit to a branch. */
export interface BranchRule {
  /** GitHub's name for it: `pull_request`, `required_signatures`. `protection` for a branch protection as a whole. */
  readonly type: string
  /** What it asks of a commit, as the end of a sentence about the branch: `requires pull requests`. */
  readonly asks: string
  /** Whose it is: `ruleset 42 of acme/harbor`, `branch protection`. */
  readonly source: string
}

/** The rules that a commit straight to the branch can offend, and what they ask. Those about deletions and force are none. */
const asks: Readonly<Record<string, string>> = {
  update: 'restricts who may update it',
  pull_request: 'requires pull requests',
  merge_queue: 'requires the merge queue',
  required_status_checks: 'requires status checks',
  required_signatures: 'requires verified signatures',
  required_deployments: 'requires deployments to succeed',
  workflows: 'requires workflows to pass',
  code_scanning: 'requires results of code scanning',
  code_quality: 'requires results of code quality',
  commit_message_pattern: 'requires commit messages of a pattern',
  commit_author_email_pattern: 'requires author addresses of a pattern',
  committer_email_pattern: 'requires committer addresses of a pattern',
  file_path_restriction: 'restricts which files may change',
  max_file_path_length: 'restricts how long paths may be',
  file_extension_restriction: 'restricts the kinds of files',
  max_file_size: 'restricts the size of files'
}

interface Given {
  readonly type: string
  readonly ruleset_source?: string
  readonly ruleset_id?: number
}

/**
 * The rules of all active rulesets, of the organization too; whether the token may bypass them it does not tell
 * (https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch; metadata: read). A server that knows no rulesets, or a
 * plan without them, has none.
 */
async function rulesetRules(client: Client, where: { owner: string; repo: string; branch: string }) {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  return allPages(async (page) => {
    const { data } = await client.request(route, { ...where, per_page: PAGE, page })
    return data as readonly Given[]
  })
}

function unknown(error: unknown): readonly Given[] {
  const { status } = readAnswer(error)
  if (status === 404 || status === 403) return []
  throw error
}

/** Branch protections are no rulesets; what they ask only administrators may read, so all that is known is that there is one. */
async function isProtected(client: Client, where: { owner: string; repo: string; branch: string }): Promise<boolean> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/branches/{branch}', where)
    // A branch that only rulesets protect says `protected` too.
    return data.protected && data.protection?.enabled !== false
  } catch (error) {
    if (readAnswer(error).status === 404) return false
    throw error
  }
}

/**
 * Reads which rules may refuse a commit to a branch, before one is tried. They are reasons to warn and not to refuse: the
 * server does not tell whether the token passes them by.
 * @throws Failure when the server does not answer
 */
export async function branchRules(runner: Runner, token: string, branch: string): Promise<readonly BranchRule[]> {
  const client = await openClient(runner, token)
  const where = { ...namesOf(runner), branch }
  try {
    const [rules, hasProtection] = await Promise.all([
      rulesetRules(client, where).catch(unknown),
      isProtected(client, where)
    ])
    const known = rules.flatMap(({ type, ruleset_source = '', ruleset_id }): BranchRule[] => {
      const said = asks[type]
      return said === undefined
        ? []
        : [{ type, asks: said, source: inert(`ruleset ${ruleset_id} of ${ruleset_source}`) }]
    })
    if (!hasProtection) return known
    return [...known, { type: 'protection', asks: 'is protected', source: 'branch protection' }]
  } catch (thrown) {
    throw explainApi(`rules of branch ${branch}`, runner, thrown)
  }
}

/** One line of warning for a plan; undefined when no rule stands in the way. */
export function warnOfRules(branch: string, rules: readonly BranchRule[]): string | undefined {
  if (rules.length === 0) return undefined
  const all = rules.map(({ asks: said, source }) => `${said} (${source})`)
  return inert(
    `branch ${branch} ${all.join(', ')}: a commit may be refused unless the token may bypass that; if it is, use delivery: pull-request`
  )
}

import { appOf } from '../accounts/json-web-token.ts'
import { judgeElsewhere, judgeOnRepository, type Verdict } from '../permissions/judge.ts'
import { needOf } from '../permissions/need.ts'
import type { RefusedWorkflowChange } from '../permissions/workflow-changes.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import { documentationRoot, notFound, RestError } from './errors.ts'
import type { Call } from './request.ts'

/**
 * Throws GitHub's refusal of credentials that are none, before anything else is said. `operation` is undefined for what
 * the world does not know. The operations for Apps take an App's JSON web token and nothing else.
 */
export function demandCredentials(state: WorldState, caller: Caller, operation: string | undefined): void {
  if (operation !== undefined && needOf(operation).audience === 'app') {
    const read = appOf(state, caller)
    if ('message' in read) throw new RestError(read.status, read.message, { documentation: documentationRoot })
  } else if (caller.kind === 'unknown') {
    throw new RestError(401, 'Bad credentials', { documentation: documentationRoot })
  }
}

/**
 * Throws GitHub's refusal when the caller's token lacks the permission that an operation needs. `repository` is absent
 * for operations on something else, and else known to the caller.
 */
export function demandPermission(call: Omit<Call, 'body'>, repository: Repository | undefined): void {
  const { via, caller } = call
  const verdict = repository === undefined ? judgeElsewhere(via, caller) : judgeOnRepository(via, repository, caller)
  if (verdict !== 'allowed') throw refusalOf(verdict, caller)
}

/**
 * The refusal by a verdict. The texts are GitHub's: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api ,
 * https://github.com/octokit/octokit.net/issues/1812 , https://github.com/hub4j/github-api/issues/1082 .
 */
function refusalOf(verdict: Exclude<Verdict, 'allowed'>, caller: Caller): RestError {
  if (verdict === 'login') return new RestError(401, 'Requires authentication')
  if (verdict === 'admin') return new RestError(403, 'Must have admin rights to Repository.')
  if (verdict === 'hidden') return notFound()
  if (verdict === 'resource') return resourceNotAccessible(caller)
  return new RestError(
    403,
    'You must authenticate with an installation access token in order to list repositories for an installation.'
  )
}

/** GitHub's refusal of a token with permissions that lacks the one that is needed. */
function resourceNotAccessible(caller: Caller): RestError {
  const isPerson = caller.kind === 'token' && caller.grant.kind === 'fine-grained'
  return new RestError(403, `Resource not accessible by ${isPerson ? 'personal access token' : 'integration'}`)
}

/**
 * GitHub's answer where a token without `workflows` would change workflow files. For refs, files and releases it says no
 * more than that (https://github.com/DataDog/datadog-agent/pull/54090 , https://github.com/vercel/next.js/pull/94596);
 * merging it says the same as git (https://github.com/KeisukeYamashita/auto-pull-request-merge/issues/481).
 */
export function workflowRefusal(error: RefusedWorkflowChange, caller: Caller, operation: string): RestError {
  return /\/merges?$/.test(operation) ? new RestError(403, error.message) : resourceNotAccessible(caller)
}

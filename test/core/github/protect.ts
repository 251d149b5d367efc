import { apiOf } from '../../rehearsal/world/rules/api.ts'
import type { Harbor } from '../delivery/harbor.ts'

/** What a protection of main asks, as the REST API takes it; nothing at first. */
const none = {
  required_status_checks: null,
  enforce_admins: true,
  required_pull_request_reviews: null,
  restrictions: null
}

type Call = ReturnType<typeof apiOf>

/** An administrator of the harbor's world. */
export const adminOf = (harbor: Harbor): Call =>
  apiOf({ world: harbor.world, token: '' } as Parameters<typeof apiOf>[0])

async function good(answer: ReturnType<Call>): Promise<void> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
}

/** Puts a branch protection on main. */
export async function protect(harbor: Harbor, settings: object): Promise<void> {
  await good(adminOf(harbor)('PUT', '/repos/acme/harbor/branches/main/protection', { ...none, ...settings }))
}

/** Puts a ruleset on main. */
export async function rule(harbor: Harbor, ...rules: readonly object[]): Promise<void> {
  const conditions = { ref_name: { include: ['refs/heads/main'], exclude: [] } }
  const body = { name: 'main', target: 'branch', enforcement: 'active', conditions, rules }
  await good(adminOf(harbor)('POST', '/repos/acme/harbor/rulesets', body))
}

/** Takes all of it away again. */
export async function unprotect(harbor: Harbor): Promise<void> {
  const call = adminOf(harbor)
  await call('DELETE', '/repos/acme/harbor/branches/main/protection')
  const { body } = await call('GET', '/repos/acme/harbor/rulesets')
  for (const { id } of body) await call('DELETE', `/repos/acme/harbor/rulesets/${id}`)
}

export const pullRequest = {
  type: 'pull_request',
  parameters: {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false
  }
}

export const checks = {
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'ci' }, { context: 'lint' }]
  }
}

export const messages = {
  type: 'commit_message_pattern',
  parameters: { name: '', negate: false, operator: 'starts_with', pattern: 'release: ' }
}

export const mergeQueue = {
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5
  }
}

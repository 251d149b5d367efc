import { branchProtectionRuleEvent } from '../world/events/branch-protection-rule.ts'
import { deploymentEvent, deploymentStatusEvent } from '../world/events/deployment.ts'
import { repositoryDispatchEvent, workflowDispatchEvent } from '../world/events/dispatch.ts'
import type { Scene, WorldEvent } from '../world/events/event.ts'
import { issueCommentEvent, issuesEvent } from '../world/events/issues.ts'
import { mergeGroupEvent } from '../world/events/merge-group.ts'
import { pullRequestEvents, pullRequestReviewEvent } from '../world/events/pull-request.ts'
import { pushEvents } from '../world/events/push.ts'
import { releaseEvent } from '../world/events/release.ts'
import { sceneOf } from '../world/events/scene.ts'
import { statusEvent } from '../world/events/status.ts'
import type { Happening, HappeningName } from '../world/happening.ts'
import { findPull } from '../world/pulls/pull.ts'
import { resolveCommit } from '../world/refs.ts'
import { readCommits } from '../world/rest/history/commit-shape.ts'
import { urlsOf } from '../world/rest/urls.ts'
import type { WorldState } from '../world/state.ts'
import { pushedRefs } from './pushed-refs.ts'

type Make = (scene: Scene, happening: Happening, state: WorldState) => WorldEvent[] | Promise<WorldEvent[]>

/**
 * The events that follow from something that happened in the world, with payloads as GitHub sends them. Checks make
 * none: those of GitHub Actions start no workflows, and those of other Apps are not followed. What they tell of refs is read now, so it must be asked in the order of the happenings.
 */
export async function eventsOf(state: WorldState, happening: Happening): Promise<WorldEvent[]> {
  const { name } = happening
  if (name === 'check_run' || name === 'check_suite') return []
  return makers[name](await sceneOf(state, happening.repository, happening.caller), happening, state)
}

/** The body of a happening as the maker of its event takes it: whoever makes the happening knows the event's shape. */
function facts<Facts>({ body }: Happening): Facts {
  return body as Facts
}

const makers: Readonly<Record<Exclude<HappeningName, 'check_run' | 'check_suite'>, Make>> = {
  branch_protection_rule: (scene, happening) => [
    branchProtectionRuleEvent(
      scene,
      happening.action as Parameters<typeof branchProtectionRuleEvent>[1],
      facts(happening)
    )
  ],
  push: async (scene, { repository, ...happening }, state) => {
    const { updates } = facts<{ updates: Parameters<typeof pushedRefs>[2] }>({ repository, ...happening })
    return pushEvents(scene, await pushedRefs(state, repository, updates))
  },
  release: async (scene, happening) => {
    const told = facts<Parameters<typeof releaseEvent>[2]>(happening)
    const tagCommit = await resolveCommit(happening.repository.path, `refs/tags/${told.release.tag_name}`)
    return [releaseEvent(scene, happening.action ?? '', { ...told, tagCommit })]
  },
  pull_request: async (scene, happening, state) => {
    const about = await aboutPull(happening, state)
    return pullRequestEvents(scene, happening.action ?? '', about)
  },
  pull_request_review: async (scene, happening, state) => {
    const { review } = facts<Pick<Parameters<typeof pullRequestReviewEvent>[2], 'review'>>(happening)
    const action = happening.action as Parameters<typeof pullRequestReviewEvent>[1]
    return [pullRequestReviewEvent(scene, action, { ...(await aboutPull(happening, state)), review })]
  },
  issues: (scene, happening) => {
    const { issue, ...own } = facts<{ issue: Parameters<typeof issuesEvent>[2]['issue'] }>(happening)
    return [issuesEvent(scene, happening.action ?? '', { issue, own })]
  },
  issue_comment: (scene, happening) => [
    issueCommentEvent(scene, happening.action as Parameters<typeof issueCommentEvent>[1], facts(happening))
  ],
  status: (scene, happening) => [statusEvent(scene, facts(happening))],
  deployment: (scene, happening) => [deploymentEvent(scene, facts(happening))],
  deployment_status: (scene, happening) => [deploymentStatusEvent(scene, facts(happening))],
  merge_group: (scene, happening) => [mergeGroupEvent(scene, facts(happening))],
  workflow_dispatch: (scene, happening) => [workflowDispatchEvent(scene, facts(happening))],
  repository_dispatch: (scene, happening) => [repositoryDispatchEvent(scene, facts(happening))]
}

type PullFacts = Parameters<typeof pullRequestEvents>[2]

/** What the events of a pull request tell beside it: its merge commit, and the message of its head. */
async function aboutPull({ repository, body }: Happening, state: WorldState): Promise<PullFacts> {
  type Body = { pull_request: PullFacts['pullRequest']; number?: number }
  const { pull_request: pullRequest, number: _number, ...own } = body as Body
  const merge = findPull(repository, pullRequest.number)?.trial?.commit // the ref stays where it was after a conflict
  const place = { state, repository, urls: urlsOf(state.url, repository) }
  const [head] = await readCommits(place, [pullRequest.head.sha])
  return { pullRequest, mergeSha: merge, headMessage: head?.commit.message ?? '', own }
}

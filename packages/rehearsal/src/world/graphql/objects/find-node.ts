import { findComment } from '../../issues/comments.ts'
import { issuesOf } from '../../issues/issue.ts'
import { labelsOf } from '../../issues/label.ts'
import { milestonesOf } from '../../issues/milestone.ts'
import { isInSight } from '../../lag.ts'
import { openingTarget } from '../../pulls/open-pull.ts'
import { pullsOf } from '../../pulls/pull.ts'
import { findRef } from '../../refs.ts'
import { releasesOf } from '../../releases/release.ts'
import type { Repository } from '../../repositories.ts'
import { protectionsOf } from '../../rules/protection/protection.ts'
import { rulesetsOf } from '../../rules/rulesets/ruleset.ts'
import type { WorldState } from '../../state.ts'
import type { Context, Typed } from '../fields.ts'
import { readNodeId } from '../node-id.ts'
import { notFound } from '../refusal.ts'
import { loginById } from './account-by-id.ts'
import { actorSource } from './actor.ts'
import { protectionSource } from './branch-protection-rule.ts'
import { commentSource } from './issue-comment.ts'
import { labelSources } from './label.ts'
import { milestoneSource } from './milestone.ts'
import { readObject } from './read-object.ts'
import { refSource } from './ref.ts'
import { releaseSource } from './release.ts'
import { repositoryById, repositorySource, visibleRepositories } from './repository-source.ts'
import { reviewSource } from './review.ts'
import { rulesetSource } from './ruleset.ts'
import { threadSource } from './thread.ts'

type Find = (context: Context, repository: Repository, name: string) => Promise<Typed<string> | undefined>

const ofObject: Find = (_, repository, sha) => readObject(repository, sha)

/** How a thing of a repository is found by the second part of its id; the first is the number of the repository. */
const inRepository: Readonly<Record<string, Find>> = {
  Repository: async (_, repository) => repositorySource(repository),
  Ref: async (_, repository, ref) => {
    const found = await findRef(repository.path, ref)
    return found && refSource(repository, found)
  },
  Commit: ofObject,
  Tag: ofObject,
  Tree: ofObject,
  Blob: ofObject,
  Release: async (_, repository, id) => {
    const release = releasesOf(repository).get(Number(id))
    return release && releaseSource(repository, release)
  },
  BranchProtectionRule: async (_, repository, id) => {
    const protection = protectionsOf(repository).find((each) => String(each.id) === id)
    return protection && protectionSource(repository, protection)
  }
}

type Look = (repository: Repository, id: number, state: WorldState) => Typed<string> | undefined

/** How a thing is looked for in each repository by its number, which is all that its id has. */
const anywhere: Readonly<Record<string, Look>> = {
  Issue: (repository, id) => {
    const issue = issuesOf(repository).find((each) => each.id === id)
    return issue && threadSource(repository, issue)
  },
  PullRequest: (repository, id, state) => {
    const pull = pullsOf(repository).find((each) => each.id === id)
    return pull && isInSight(state, openingTarget(pull)) ? threadSource(repository, pull.issue) : undefined
  },
  PullRequestReview: (repository, id) => {
    const pull = pullsOf(repository).find(({ reviews }) => reviews.some((review) => review.id === id))
    const review = pull?.reviews.find((each) => each.id === id)
    return pull && review && reviewSource(threadSource(repository, pull.issue), review)
  },
  Label: (repository, id) => {
    const label = [...labelsOf(repository).values()].find((each) => each.id === id)
    return label && labelSources(repository, [label])[0]
  },
  Milestone: (repository, id) => {
    const milestone = [...milestonesOf(repository).values()].find((each) => each.id === id)
    return milestone && milestoneSource(repository, milestone)
  },
  RepositoryRuleset: (repository, id) => {
    const ruleset = rulesetsOf(repository).get(id)
    return ruleset && rulesetSource(repository, ruleset)
  },
  IssueComment: (repository, id) => {
    const found = findComment(repository, id)
    return found && commentSource(repository, found.issue, found.comment)
  }
}

/** What a node id names, when the caller may see it. */
async function findNode(context: Context, id: string): Promise<Typed<string> | undefined> {
  const { kind = '', parts = [] } = readNodeId(id) ?? {}
  const [first = '', second = ''] = parts
  const login = loginById(context.state, id)
  if (login !== undefined) return actorSource(context, login)
  const look = anywhere[kind]
  if (look === undefined) {
    const repository = repositoryById(context, first)
    return repository && inRepository[kind]?.(context, repository, second)
  }
  for (const repository of visibleRepositories(context)) {
    const found = look(repository, Number(first), context.state)
    if (found !== undefined) return found
  }
  return undefined
}

/** The same, or GitHub's refusal when there is no such thing, or one of none of the types that are meant. */
export async function requireNode<Source extends Typed<string>>(
  context: Context,
  id: string,
  ...types: Source['__typename'][]
): Promise<Source> {
  const found = await findNode(context, id)
  if (found === undefined) throw notFound(`Could not resolve to a node with the global id of '${id}'`)
  if (types.length === 0 || types.includes(found.__typename)) return found as Source
  throw notFound(`Could not resolve to ${types.join(' or ')} node with the global id of '${id}'.`)
}

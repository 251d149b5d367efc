import { countCommits, fetchCommit, mergeBase, tipOf } from '../commit-graph.ts'
import { perform } from '../effect.ts'
import { sourceOf } from '../forks.ts'
import { nextId } from '../identifiers.ts'
import { announceThread } from '../issues/announce.ts'
import { checkWords } from '../issues/check-words.ts'
import { enterThread, type Issue, targetOf } from '../issues/issue.ts'
import { invalidChange } from '../refusal.ts'
import { findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { accessTo, type Caller, loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { demandThatActionsMay } from './actions-may.ts'
import { watchPushes } from './follow-pushes.ts'
import { isOpen, labelOf, type Pull, type PullEnd, pullsOf } from './pull.ts'
import { showHead, tryMerge } from './trial-merge.ts'

/** What a new pull request says. */
export interface NewPull {
  readonly title: string
  readonly body?: string | null | undefined
  /** A branch, `owner:branch` for one of another repository, or `owner:repository:branch`. */
  readonly head: string
  /** The name of the repository of the head, where it has another name than this one. */
  readonly headRepository?: string | undefined
  readonly base: string
  readonly draft?: boolean | undefined
  readonly maintainerCanModify?: boolean | undefined
  /** The issue that becomes a pull request. */
  readonly issue?: Issue | undefined
}

/** Opens a pull request. Throws a refusal with GitHub's reason when there can be none. */
export async function openPull(author: Author, repository: Repository, wanted: NewPull): Promise<Pull> {
  const { state, via } = author
  const by = loginOf(author.caller)
  demandThatActionsMay(author, repository)
  const base = await baseEnd(repository, wanted.base)
  const head = await headEnd(author, repository, wanted)
  if (wanted.issue === undefined && wanted.title.trim() === '') {
    throw invalidChange({ resource: 'PullRequest', field: 'title', code: 'missing_field' })
  }
  if (wanted.issue === undefined) checkWords(wanted)
  await refuseUseless(repository, head, base)
  watchPushes(state)
  const effect = { kind: 'open-pull-request', target: openingTarget({ head, base }) }
  const pull = await perform(state, { ...effect, new: wanted.issue?.title ?? wanted.title, via, by }, async () => {
    const issue =
      wanted.issue ?? enterThread(state, repository, { author: by, title: wanted.title, body: wanted.body ?? null })
    const created = enterPull(state, issue, { head, base, wanted, by })
    await showHead(created)
    return created
  })
  await tryMerge(pull)
  await announceThread(author, repository, pull.issue, 'opened')
  return pull
}

function enterPull(
  state: WorldState,
  issue: Issue,
  {
    head,
    base,
    wanted,
    by
  }: { readonly head: PullEnd; readonly base: PullEnd; readonly wanted: NewPull; readonly by: string }
): Pull {
  const pull: Pull = {
    ...{ id: nextId(state, 'pull request'), issue, head, base, draft: wanted.draft ?? false, lastPusher: by },
    maintainerCanModify: (wanted.maintainerCanModify ?? true) && head.repository !== base.repository,
    ...{ merged: undefined, autoMerge: undefined, trial: undefined, lastTrialCommit: null },
    ...{ reviews: [], comments: [], requestedReviewers: [], requestedTeams: [] }
  }
  issue.pull = pull
  return pull
}

async function baseEnd(repository: Repository, ref: string): Promise<PullEnd> {
  const sha = await tipOf(repository, ref)
  if (sha === undefined) throw invalidChange({ resource: 'PullRequest', field: 'base', code: 'invalid' })
  return { repository, ref, sha }
}

/** No branch has a colon in its name. The form with the repository is nowhere described; https://goreleaser.com writes it. */
async function headEnd(author: Author, repository: Repository, { head, headRepository }: NewPull): Promise<PullEnd> {
  const [, owner, name, ref = ''] = /^(?:([^:]*):)?(?:([^:]*):)?(.*)$/s.exec(head) ?? []
  const wanted = { owner, name: name ?? headRepository }
  const from = headRepositoryOf(author.state, author.caller, repository, wanted)
  const sha = from && (await tipOf(from, ref))
  if (from === undefined || sha === undefined) {
    throw invalidChange({ resource: 'PullRequest', field: 'head', code: 'invalid' })
  }
  return { repository: from, ref, sha }
}

/** A repository of another owner: that owner's fork or, without any word of forks, what has the same name there. */
function headRepositoryOf(
  { repositories }: WorldState,
  caller: Caller,
  repository: Repository,
  { owner = repository.owner, name }: { readonly owner: string | undefined; readonly name: string | undefined }
): Repository | undefined {
  if (name === undefined && owner.toLowerCase() === repository.owner.toLowerCase()) return repository
  const named = findRepository(repositories, owner, name?.split('/').at(-1) ?? name ?? repository.name)
  const fork = [...repositories.byName.values()].find(
    (each) => each.owner.toLowerCase() === owner.toLowerCase() && sourceOf(each) === sourceOf(repository)
  )
  const found = name === undefined ? (fork ?? named) : named
  return found !== undefined && (found === repository || accessTo(found, caller) !== 'none') ? found : undefined
}

/** The reasons are those that https://github.com/peter-evans/create-pull-request and `gh pr create` meet. */
async function refuseUseless(repository: Repository, head: PullEnd, base: PullEnd): Promise<void> {
  const refuse = (message: string) => invalidChange({ resource: 'PullRequest', code: 'custom', message })
  const isSame = (pull: Pull): boolean => pull.head.repository === head.repository && pull.head.ref === head.ref
  const existing = pullsOf(repository).find((pull) => isOpen(pull) && isSame(pull) && pull.base.ref === base.ref)
  if (existing !== undefined) throw refuse(`A pull request already exists for ${labelOf(head)}.`)
  await fetchCommit(head.repository, head.sha, repository)
  const isFork = head.repository !== repository
  const names = isFork ? [labelOf(base), labelOf(head)] : [base.ref, head.ref]
  if ((await mergeBase(repository, base.sha, head.sha)) === undefined) {
    throw refuse(`The ${names[1]} branch has no history in common with ${names[0]}`)
  }
  const commits = await countCommits(repository, base.sha, head.sha)
  if (commits === 0) throw refuse(`No commits between ${names.join(' and ')}`)
}

/** What the journal calls a pull request when it is opened and has no number yet. */
export function openingTarget({ head, base }: Pick<Pull, 'head' | 'base'>): string {
  return `${base.repository.fullName} ${labelOf(head)} -> ${base.ref}`
}

/** What the journal calls a pull request. */
export function pullTarget({ base, issue }: Pull): string {
  return targetOf(base.repository, issue)
}

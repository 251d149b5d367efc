/** Makes facts of what GraphQL answers about a pull request; pure. */
import type { Account, Opinion, PullFacts, PullName, SetLabel, StandingStatus } from './pull-facts.ts'

type Nodes<T> = { readonly nodes: readonly (T | null)[] | null } | null

interface AccountShape {
  readonly __typename: string
  readonly login: string
}

interface SharerShape {
  readonly number: number
  readonly state: string
  readonly headRefOid: string
  readonly baseRefName: string
}

interface StatusShape {
  readonly state: string
  readonly description: string | null
  readonly createdAt: string
}

interface CommitShape {
  readonly oid: string
  readonly status: { readonly context: StatusShape | null } | null
  readonly associatedPullRequests?: Nodes<SharerShape>
}

interface LabelingShape {
  readonly label: { readonly name: string }
  readonly actor: AccountShape | null
}

interface OpinionShape {
  readonly author: AccountShape | null
  readonly state: string
  readonly submittedAt: string | null
  readonly commit: { readonly oid: string } | null
}

/** A pull request as GraphQL gives it; what was not asked for is absent. */
export interface PullShape extends SharerShape {
  readonly title: string
  readonly authorAssociation: string
  readonly isCrossRepository: boolean
  readonly author: AccountShape | null
  readonly headRepositoryOwner: { readonly login: string } | null
  readonly commits: Nodes<{ readonly commit: CommitShape }>
  readonly labels?: Nodes<{ readonly name: string }>
  readonly labelings?: Nodes<LabelingShape>
  readonly renames?: Nodes<{ readonly createdAt?: string }>
  readonly latestOpinionatedReviews?: Nodes<OpinionShape>
  readonly changedFiles?: number
  readonly files?: Nodes<{ readonly path: string; readonly changeType: string }>
}

function nodesOf<T>(nodes: Nodes<T> | undefined): T[] {
  return (nodes?.nodes ?? []).flatMap((node) => (node === null ? [] : [node]))
}

/** GraphQL leaves out the ending of an App's login, which alone tells it from a person of that name. */
function accountOf(shape: AccountShape | null): Account | undefined {
  if (shape === null) return undefined
  const { __typename: type, login } = shape
  return { login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login, isPerson: type === 'User' }
}

function labelsOf({ labels, labelings }: PullShape): SetLabel[] {
  const events = nodesOf(labelings)
  return nodesOf(labels).map(({ name }) => {
    const last = events.findLast(({ label }) => label.name.toLowerCase() === name.toLowerCase())
    return { name, setBy: accountOf(last?.actor ?? null) }
  })
}

function opinionOf({ author, state, commit, submittedAt }: OpinionShape): Opinion {
  return { by: accountOf(author), state, commit: commit?.oid ?? '', at: submittedAt ?? '' }
}

const states = ['success', 'failure', 'pending'] as const

function statusOf(commit: CommitShape | undefined): StandingStatus | undefined {
  const found = commit?.status?.context
  const state = states.find((one) => one === found?.state.toLowerCase())
  if (found == null || state === undefined) return undefined
  return { state, description: found.description ?? '', at: found.createdAt }
}

function sharersOf({ number, headRefOid }: PullShape, commit: CommitShape | undefined): PullName[] {
  const others = nodesOf(commit?.associatedPullRequests).filter((other) => {
    return other.number !== number && other.state === 'OPEN' && other.headRefOid === headRefOid
  })
  return others.map((other) => ({ number: other.number, base: other.baseRefName }))
}

/** The facts of a pull request, with no roles yet. */
export function factsOf(shape: PullShape): PullFacts {
  const { author, headRepositoryOwner: owner } = shape
  const head = nodesOf(shape.commits).find(({ commit }) => commit.oid === shape.headRefOid)?.commit
  const isOwnFork = author?.__typename === 'User' && owner?.login === author.login
  return {
    number: shape.number,
    base: shape.baseRefName,
    isOpen: shape.state === 'OPEN',
    head: shape.headRefOid,
    title: shape.title,
    titledAt: nodesOf(shape.renames).at(-1)?.createdAt,
    author: accountOf(author),
    association: shape.authorAssociation,
    isOwnHead: !shape.isCrossRepository || isOwnFork,
    labels: labelsOf(shape),
    opinions: nodesOf(shape.latestOpinionatedReviews).map(opinionOf),
    files: {
      total: shape.changedFiles ?? 0,
      list: nodesOf(shape.files).map(({ path, changeType }) => ({ path, isRenamed: changeType === 'RENAMED' })),
      isFinal: false
    },
    roles: new Map(),
    status: statusOf(head),
    sharers: sharersOf(shape, head)
  }
}

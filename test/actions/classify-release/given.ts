import type { RemoteRefs } from '#core/git/remote'
import type { Commit } from '#core/history/range'
import { readChanges } from '#core/release/commits'
import { type Inputs, inputs } from '../../../actions/classify-release/src/inputs.ts'
import type { Answers } from '../../../actions/classify-release/src/observe.ts'
import { plan } from '../../../actions/classify-release/src/plan.ts'
import { readRequest } from '../../../actions/classify-release/src/request.ts'
import { readMetadata } from '../../../scripts/action-metadata.ts'
import { commit } from '../../core/release/tags.ts'

const { inputs: metadata } = readMetadata(process.cwd(), 'classify-release')

/** The inputs as a user's step would give them: the defaults of action.yml, and what the test says. */
export async function given(texts: Readonly<Record<string, string>>): Promise<Inputs> {
  const names = Object.keys(inputs) as (keyof typeof inputs)[]
  const entries = names.map(async (name) => {
    const fallback = metadata[name]?.default ?? ''
    return [name, await inputs[name].parse(texts[name] ?? (fallback.startsWith('${{') ? '' : fallback))] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as unknown as Inputs
}

/** A repository of the test: names of commits stand for their hashes. */
export interface Situation {
  /** Tags, each at the commit named after `@`, or at one of its own name. */
  readonly tags?: readonly string[]
  readonly branches?: Readonly<Record<string, string>>
  /** `main` when it is not said. */
  readonly defaultBranch?: string | undefined
  readonly ref?: string
  /** The commit of the run. */
  readonly sha?: string
  /** Messages of the commits since the previous stable release, newest first. */
  readonly commits?: readonly string[]
  /** How many commits there are since then; as many as are listed, when it is not said. */
  readonly total?: number
  readonly ahead?: readonly string[]
  /** Pairs `ancestor..descendant` that hold; every other pair does not. */
  readonly ancestors?: readonly string[]
  readonly unavailable?: string
}

function listOf(messages: readonly string[]): readonly Commit[] {
  return messages.map((message, index) => ({ sha: commit(`c${index}`), message }))
}

function ancestorsOf(pairs: readonly string[]): ReadonlyMap<string, boolean> {
  const known = new Map(pairs.map((pair) => [pair.split('..').map(commit).join('..'), true]))
  // What is not stated does not hold; only an unavailable history leaves questions open.
  return Object.assign(new Map(known), { get: (key: string) => known.get(key) ?? false })
}

function answersOf(situation: Situation, read: Inputs): Answers {
  const { commits, total, ahead, ancestors = [], unavailable } = situation
  const changes = (messages: readonly string[] | undefined) =>
    messages && { list: readChanges(listOf(messages), read['commit-types']), total: messages.length }
  const since = changes(commits ?? (unavailable === undefined ? [] : undefined))
  return {
    changes: total === undefined || since === undefined ? since : { ...since, total },
    ahead: changes(ahead),
    behind: changes(ahead && []),
    ancestors: unavailable === undefined ? ancestorsOf(ancestors) : new Map(),
    unavailable
  }
}

/** The refs of the repository, as its server would list them. */
export function refsOf(situation: Situation): RemoteRefs {
  const tags = (situation.tags ?? []).map((text) => {
    const [tag = '', at = tag] = text.split('@')
    return [tag, { object: commit(`object of ${tag}`), commit: commit(at) }] as const
  })
  const branches = Object.entries(situation.branches ?? {}).map(([name, at]) => [name, commit(at)] as const)
  const defaultBranch = 'defaultBranch' in situation ? situation.defaultBranch : 'main'
  return { defaultBranch, branches: new Map(branches), tags: new Map(tags) }
}

/** Classifies as the action does, in a repository of the test. */
export async function classify(texts: Readonly<Record<string, string>>, situation: Situation = {}) {
  const read = await given(texts)
  const run = { ref: situation.ref ?? '', sha: commit(situation.sha ?? 'run') }
  const request = readRequest(read, run)
  if (!('release' in request)) throw new Error(request.map(({ problem }) => problem).join('; '))
  const refs = refsOf(situation)
  return plan(read, { request, refs, answers: answersOf(situation, read) })
}

/** The complaints of a refusal in one text. */
export function complaintsIn(decided: Awaited<ReturnType<typeof classify>>): string {
  return (decided.complaints ?? []).map(({ place, problem, remedy }) => `${place}: ${problem}; ${remedy}`).join('\n')
}

import { matchesPatterns } from './glob.ts'

/** The event that may start a workflow. `changedFiles` is what path filters look at; undefined when not known. */
export interface TriggeringEvent {
  readonly name: string
  readonly ref: string
  readonly payload: unknown
  readonly changedFiles?: readonly string[]
}

/** Whether an event starts a workflow, and why, or why not. */
export interface Decision {
  readonly starts: boolean
  readonly reason: string
}

interface Filter {
  readonly [key: string]: readonly string[] | undefined
}

/**
 * Tells whether the `on` of a workflow is started by an event.
 *
 * `on` is the event map of GitHub's parser: the event's name, with its filters. Push filters are followed in full;
 * of other events only the activity `types`.
 */
export function triggers(on: Readonly<Record<string, unknown>>, event: TriggeringEvent): Decision {
  const filter = on[event.name] as Filter | undefined
  if (filter === undefined) return { starts: false, reason: `the workflow does not react to ${event.name}` }
  const skip = event.name === 'push' ? skipInstruction(event.payload) : undefined
  if (skip !== undefined) return { starts: false, reason: `the commit message says "${skip}"` }
  if (event.name === 'push') return pushDecision(filter, event)
  const action = (event.payload as { action?: unknown } | null)?.action
  const types = filter.types
  if (types !== undefined && (typeof action !== 'string' || !types.includes(action))) {
    return { starts: false, reason: `the activity is not one of ${types.join(', ')}` }
  }
  return { starts: true, reason: event.name }
}

function pushDecision(filter: Filter, event: TriggeringEvent): Decision {
  const isTag = event.ref.startsWith('refs/tags/')
  const kind = isTag ? 'tags' : 'branches'
  const other = isTag ? 'branches' : 'tags'
  const name = event.ref.replace(/^refs\/(heads|tags)\//, '')
  const wanted = filter[kind]
  const ignored = filter[`${kind}-ignore`]
  const otherOnly = filter[other] !== undefined || filter[`${other}-ignore`] !== undefined
  if (wanted === undefined && ignored === undefined && otherOnly) {
    return { starts: false, reason: `only ${other} are named in the filters of push` }
  }
  if (wanted !== undefined && !matchesPatterns(name, wanted)) {
    return { starts: false, reason: `"${name}" matches none of the ${kind}: ${wanted.join(', ')}` }
  }
  if (ignored !== undefined && matchesPatterns(name, ignored)) {
    return { starts: false, reason: `"${name}" is in ${kind}-ignore` }
  }
  // Paths are not looked at when a tag is pushed.
  return isTag ? { starts: true, reason: `push of the tag ${name}` } : pathDecision(filter, event, name)
}

function pathDecision(filter: Filter, event: TriggeringEvent, name: string): Decision {
  const { paths } = filter
  const ignored = filter['paths-ignore']
  const starts = { starts: true, reason: `push of the branch ${name}` }
  if (paths === undefined && ignored === undefined) return starts
  const files = event.changedFiles ?? changedFiles(event.payload)
  if (files === undefined) return { starts: true, reason: `${starts.reason}; the changed files are not known` }
  if (paths !== undefined && !files.some((file) => matchesPatterns(file, paths))) {
    return { starts: false, reason: `no changed file matches the paths: ${paths.join(', ')}` }
  }
  if (ignored !== undefined && files.length > 0 && files.every((file) => matchesPatterns(file, ignored))) {
    return { starts: false, reason: 'every changed file is in paths-ignore' }
  }
  return starts
}

/** The files that the commits of a push payload name; undefined when the payload has no such lists. */
function changedFiles(payload: unknown): string[] | undefined {
  const commits = (payload as { commits?: unknown } | null)?.commits
  if (!Array.isArray(commits)) return undefined
  const lists = commits.map((commit) => [commit?.added, commit?.modified, commit?.removed])
  if (lists.some((each) => !each.some(Array.isArray))) return undefined
  return lists.flat(2).filter((file) => typeof file === 'string')
}

/** The instruction in the head commit's message that keeps GitHub from starting workflows on a push. */
function skipInstruction(payload: unknown): string | undefined {
  const message = (payload as { head_commit?: { message?: unknown } } | null)?.head_commit?.message
  if (typeof message !== 'string') return undefined
  const bracket = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i.exec(message)?.[0]
  return bracket ?? /\n\n+(?:.*\n)*?(skip-checks: ?true)\s*$/i.exec(message)?.[1]
}

/** What a run or a job asks of its concurrency group. */
export interface ConcurrencyRequest {
  readonly repository: string
  readonly group: string
  readonly cancelInProgress: boolean
  readonly queue: 'single' | 'max'
  /** Whether it still waits for something else, such as an approval: then it counts as pending, also when nobody is before it. */
  readonly isPending: () => boolean
  /** Told that it must wait. */
  readonly waiting: () => void
  /** Told when it has to go, with the text that GitHub shows: while it waits, and while it is in progress. */
  readonly cancel: (reason: string) => void
  /** Gives up waiting. */
  readonly signal: AbortSignal
}

/** The concurrency groups of a server, shared by all runs on it. */
export interface ConcurrencyGroups {
  /** Waits for its turn. Gives what lets the next one in; undefined when it was cancelled before its turn came. */
  enter(request: ConcurrencyRequest): Promise<(() => void) | undefined>
}

interface Member {
  readonly request: ConcurrencyRequest
  readonly settle: (leave: (() => void) | undefined) => void
}

interface Group {
  current: Member
  readonly pending: Member[]
}

/** How many may wait with `queue: max`; GitHub cancels those that come when it is full. */
const mostPending = 100

/**
 * Makes groups without anyone in them. One is in progress at a time; of those that wait only the newest stays, unless
 * `queue: max` lets them wait in the order in which they came. Names are compared without their case, in a repository:
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>()
  const leaver = (key: string, member: Member) => (): void => {
    const group = groups.get(key)
    if (group?.current !== member) return
    const next = group.pending.shift()
    if (next === undefined) {
      groups.delete(key)
      return
    }
    group.current = next
    next.settle(leaver(key, next))
  }
  return {
    enter: (request) =>
      new Promise((settle) => {
        const key = `${request.repository}\n${request.group}`.toLowerCase()
        const member = { request, settle }
        const group = groups.get(key)
        if (group !== undefined) return queueUp(group, member)
        groups.set(key, { current: member, pending: [] })
        settle(leaver(key, member))
      })
  }
}

function queueUp(group: Group, member: Member): void {
  const { request } = member
  const newer = `Canceling since a higher priority waiting request for '${request.group}' exists`
  // What waits for its approval goes for a newer one, as what waits for its turn does:
  // https://github.com/hypothesis/lms/pull/4533
  const { current } = group
  const isReplaced = request.queue === 'single' && current.request.isPending()
  if (request.cancelInProgress || isReplaced) current.request.cancel(newer)
  if (request.queue === 'single') {
    for (const older of group.pending.splice(0)) drop(older, newer)
  } else if (group.pending.length >= mostPending) {
    // GitHub's own words for this are not known.
    drop(member, `Canceling since ${mostPending} requests for '${request.group}' are waiting already`)
    return
  }
  group.pending.push(member)
  const giveUp = (): void => {
    const at = group.pending.indexOf(member)
    if (at < 0) return
    group.pending.splice(at, 1)
    member.settle(undefined)
  }
  if (request.signal.aborted) {
    giveUp()
    return
  }
  request.signal.addEventListener('abort', giveUp, { once: true })
  request.waiting()
}

function drop({ request, settle }: Member, reason: string): void {
  settle(undefined)
  request.cancel(reason)
}

/** What statuses the heads of pull requests must have. */
import type { Runner } from '#core/action/runner'
import type { Client } from '#core/github/client'
import { freezeStatus } from './freeze-status.ts'
import type { LawReader } from './law.ts'
import type { PullFacts } from './pull-facts.ts'
import { readPullsByNumber } from './read-pull.ts'
import { type Judged, judgePull } from './read-pull-judged.ts'
import type { RoleReader } from './read-pull-role.ts'
import { type HeadStatus, headStatuses, type PullStatus } from './set-statuses.ts'

/** What pull requests are judged with. */
export interface Bench {
  readonly client: Client
  readonly runner: Runner
  readonly lawOf: LawReader
  readonly roleOf: RoleReader
}

/** What pull requests come to. */
export interface Verdicts {
  readonly judged: readonly Judged[]
  readonly heads: readonly HeadStatus[]
}

async function judgeOne({ client, runner, lawOf, roleOf }: Bench, read: PullFacts) {
  const { ground, rules, prefixes } = await lawOf(read.base)
  const judged = await judgePull({ client, runner, rules, prefixes, roleOf }, read)
  if (judged === undefined) return undefined
  return { judged, status: { facts: judged.facts, must: freezeStatus(ground, judged.judgement) } }
}

/** Those that share a head with one of the pull requests and are not among them: a status is one for all of them. */
async function sharersOf({ client, runner, lawOf }: Bench, pulls: readonly PullFacts[]): Promise<readonly PullFacts[]> {
  const known = new Set(pulls.map(({ number }) => number))
  const others = new Map(pulls.flatMap(({ sharers }) => sharers).map((one) => [one.number, one.base]))
  const numbers = [...others.keys()].filter((number) => !known.has(number))
  if (numbers.length === 0) return []
  const laws = await Promise.all([...new Set(others.values())].map(lawOf))
  return readPullsByNumber(
    client,
    runner,
    numbers,
    laws.flatMap(({ rules }) => rules)
  )
}

/** Judges open pull requests, each by the law of its own branch, and puts together what shares a head. */
export async function judgeHeads(bench: Bench, pulls: readonly PullFacts[]): Promise<Verdicts> {
  const open = pulls.filter(({ isOpen }) => isOpen)
  const judged: Judged[] = []
  const statuses: PullStatus[] = []
  for (const pull of [...open, ...(await sharersOf(bench, open))]) {
    const came = await judgeOne(bench, pull)
    if (came === undefined) continue
    statuses.push(came.status)
    if (open.includes(pull)) judged.push(came.judged)
  }
  const heads = new Set(judged.map(({ facts }) => facts.head))
  return { judged, heads: headStatuses(statuses).filter(({ head }) => heads.has(head)) }
}

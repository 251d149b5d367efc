/** Judges pull requests, and reads what that needs beyond what came with them. */
import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import type { Client } from '#core/github/client'
import type { Prefixes } from './allow-prefixes.ts'
import type { Rule } from './allow-rules.ts'
import { type Judgement, judge } from './judge.ts'
import type { Need, PullFacts } from './pull-facts.ts'
import { readPull } from './read-pull.ts'
import { readFiles } from './read-pull-files.ts'
import type { RoleReader } from './read-pull-role.ts'

/** By what pull requests are judged, and how more is found out. */
export interface Court {
  readonly client: Client
  readonly runner: Runner
  readonly rules: readonly Rule[]
  readonly prefixes: Prefixes
  readonly roleOf: RoleReader
}

/** A pull request with what the rules come to; nothing is left to be known. */
export interface Judged {
  readonly facts: PullFacts
  readonly judgement: Judgement
}

/** A head that moves more often while it is looked at is left to the run that its last move starts. */
const LOOKS = 5

/**
 * Judges a pull request, and asks for roles and files as long as a rule needs them. Where its head moves meanwhile, it is
 * looked at anew. Undefined when it is gone.
 * @throws Failure when the server does not answer, or when the pull request does not come to rest
 */
export async function judgePull(court: Court, read: PullFacts): Promise<Judged | undefined> {
  const { client, runner, rules, prefixes } = court
  let facts = read
  for (let looks = 1; ; ) {
    const judgement = judge(rules, prefixes, facts)
    if (judgement.needs.length === 0) return { facts, judgement }
    const more = await learn(court, facts, judgement.needs)
    if (more !== undefined) facts = more
    else if (looks === LOOKS) {
      throw new Failure(
        `pull request #${facts.number}: its head moved ${LOOKS} times while it was looked at; run it again`
      )
    } else {
      looks += 1
      const anew = await readPull(client, runner, facts.number, rules)
      if (anew === undefined) return undefined
      facts = anew
    }
  }
}

/** The facts with what was needed; undefined when they are out of date. */
async function learn(court: Court, facts: PullFacts, needs: readonly Need[]): Promise<PullFacts | undefined> {
  let known = facts
  for (const need of needs) {
    if (need.kind === 'role') {
      const role = await court.roleOf(need.login)
      known = { ...known, roles: new Map([...known.roles, [need.login.toLowerCase(), role]]) }
    } else {
      const files = await readFiles(court.client, court.runner, known)
      if (files === undefined) return undefined
      known = { ...known, files }
    }
  }
  return known
}

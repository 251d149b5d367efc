import { openEffects } from '#core/action/effect'
import { applyDeprecation } from '../../../actions/publish-release/src/deprecate-apply.ts'
import type { DeprecationFacts, DeprecationInputs } from '../../../actions/publish-release/src/deprecate-facts.ts'
import { observeDeprecation } from '../../../actions/publish-release/src/deprecate-observe.ts'
import { planDeprecation } from '../../../actions/publish-release/src/deprecate-plan.ts'
import { verifyDeprecation } from '../../../actions/publish-release/src/deprecate-verify.ts'
import { runnerFor } from '../../core/runner.ts'
import { type Harbor as Plain, startHarbor as startPlain } from '../../rehearsal/world/releases/harbor.ts'
import { inputsFor } from './deprecate-given.ts'

/** A plan, with what it was made from. */
type Planned = ReturnType<typeof planDeprecation> & { readonly facts: DeprecationFacts }

/** A world in which releases are deprecated and restored. */
export interface Harbor extends Plain {
  readonly jobToken: string
  /** Publishes releases by hand, one after the other, each made the latest in its turn; candidates are prereleases. */
  publish(...tags: string[]): Promise<void>
  /** Deletes all releases and publishes some anew. The latest is v1.2.0, and by date an old line is the newest. */
  startAnew(): Promise<void>
  plan(some?: Partial<DeprecationInputs>): Promise<Planned>
  /** Carries a plan out and reads it back, as the frame does; only so many steps when the run is cut there. */
  carryOut(plan: Planned, some?: Partial<DeprecationInputs>, steps?: number): Promise<void>
  run(some?: Partial<DeprecationInputs>): Promise<Planned>
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
  show(tag: string): Promise<any>
  /** The tag of the latest release. */
  latest(): Promise<string>
  edit(tag: string, change: object): Promise<void>
  /** The kinds of effects that runs have had on the server since the last time. */
  effects(): string[]
}

export const notes = (tag: string) => `## ${tag}\r\n\r\n- a  \n\n<details>\n`

/** What people do without the action. */
function byHand({ call, release, shas }: Plain) {
  const show: Harbor['show'] = async (tag) => (await call('GET', `/releases/tags/${tag}`)).body
  const publish: Harbor['publish'] = async (...tags) => {
    for (const tag_name of tags) {
      const prerelease = tag_name.includes('-')
      // Only what is released last in an old line is of a newer commit.
      const target_commitish = tag_name === 'v1.0.1' ? shas.three : shas.one
      const to = { tag_name, prerelease, target_commitish, body: notes(tag_name) }
      await release({ ...to, make_latest: String(!prerelease) })
    }
  }
  const edit: Harbor['edit'] = async (tag, change) => {
    await call('PATCH', `/releases/${(await show(tag)).id}`, change)
  }
  const startAnew = async () => {
    for (let left = 100; left === 100; ) {
      const { body } = await call('GET', '/releases?per_page=100')
      for (const { id } of body) await call('DELETE', `/releases/${id}`)
      left = body.length
    }
    await publish('v1.1.9', 'v1.1.10', 'v1.2.0', 'v1.3.0-rc.1', 'v1.0.1')
    await edit('v1.2.0', { make_latest: 'true' })
  }
  const latest = async () => (await call('GET', '/releases/latest')).body.tag_name
  return { show, publish, edit, startAnew, latest }
}

export async function startHarbor(): Promise<Harbor> {
  openEffects()
  const plain = await startPlain()
  const { world } = plain
  const login = 'github-actions[bot]'
  const job = { kind: 'job', login, repositories: ['acme/harbor'] } as const
  const token = world.issueToken({ ...job, permissions: { contents: 'write' } })
  const runner = runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor' })
  const asked = (some: Partial<DeprecationInputs> = {}) => inputsFor({ token, ...some })
  const plan: Harbor['plan'] = async (some) => {
    const facts = await observeDeprecation(asked(some), runner)
    return { ...planDeprecation(asked(some), facts), facts }
  }
  const carryOut: Harbor['carryOut'] = async ({ steps, facts }, some, most = steps.length) => {
    const now = { inputs: asked(some), runner, facts }
    for (const { operation } of steps.slice(0, most).filter(({ state }) => state === 'pending')) {
      await applyDeprecation(operation, now)
      await verifyDeprecation(operation, now)
    }
  }
  let seen = 0
  return {
    ...plain,
    ...byHand(plain),
    ...{ plan, carryOut, jobToken: token },
    run: async (some) => {
      const planned = await plan(some)
      await carryOut(planned, some)
      return planned
    },
    effects: () => {
      const fresh = world.journal.slice(seen).filter(({ by }) => by === login)
      seen = world.journal.length
      return fresh.map(({ kind }) => kind)
    }
  }
}

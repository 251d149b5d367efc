import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { Cancelled } from '#core/action/errors'
import type { PullRequestWish } from '#core/delivery/pull-request'
import { type PullHarbor, startPullHarbor } from '../../core/delivery/pull-request-harbor.ts'

let harbor: PullHarbor
openEffects()
beforeAll(async () => {
  harbor = await startPullHarbor()
  harbor.world.addCollaborator('acme/harbor', 'ben', 'write')
  harbor.world.addCollaborator('acme/harbor', 'cleo', 'write')
  await harbor.api('/milestones', 'POST', { title: 'v1.3' })
})
afterAll(() => harbor.close())

interface Scenario {
  readonly before?: (wish: Partial<PullRequestWish>) => Promise<unknown>
  readonly act: (wish: Partial<PullRequestWish>) => Promise<unknown>
}

const people = {
  labels: ['release', 'bot'],
  assignees: ['ben'],
  reviewers: ['cleo'],
  teamReviewers: ['ops'],
  milestone: 1
}
const deliver = (version: string, more: Partial<PullRequestWish>) => (wish: Partial<PullRequestWish>) =>
  harbor.deliver(version, { ...wish, ...more })
/**
 * All of them are played in one process, whose git would take the commit that another branch had a moment ago, and has no
 * more, for the same: in the same second only its message makes it another.
 */
const deliverByGit = (version: string) => (wish: Partial<PullRequestWish>) =>
  harbor.deliver(version, {
    ...wish,
    commit: { message: `Release on ${wish.branch}`, author: '', committer: '', signoff: true, how: 'git' }
  })

const scenarios: Readonly<Record<string, Scenario>> = {
  opened: { act: deliver('1.3.0', people) },
  replaced: { before: deliver('1.3.0', {}), act: deliver('1.3.1', { title: 'Next' }) },
  appended: { before: deliver('1.3.0', {}), act: deliver('1.3.1', { append: true }) },
  closed: { before: deliver('1.3.0', {}), act: deliver('1.2.3', { deleteBranch: true }) },
  'opened by git': { act: deliverByGit('1.3.0') },
  'replaced by git': { before: deliverByGit('1.3.0'), act: deliverByGit('1.3.1') }
}

/** What a branch and its pull requests have come to, without what differs from run to run. */
async function stateOf(branch: string) {
  const pulls = await harbor.api(`/pulls?state=all&head=acme:${branch}`)
  const listing = await harbor.server('for-each-ref', `refs/heads/${branch}`)
  const tree = listing === '' ? '' : await harbor.server('ls-tree', branch)
  const ahead = listing === '' ? '' : await harbor.server('rev-list', '--count', `main..${branch}`)
  const shown = await Promise.all(
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into
    pulls.map(async ({ number, title, body, state, labels, assignees, ...more }: any) => ({
      ...{ title, body, state, labels: labels.map(({ name }: { name: string }) => name).sort() },
      assignees: assignees.map(({ login }: { login: string }) => login),
      asked: [...more.requested_reviewers, ...more.requested_teams].map(({ login, slug }) => login ?? slug),
      milestone: more.milestone?.number,
      comments: (await harbor.api(`/issues/${number}/comments`)).length
    }))
  )
  return { tree, ahead, pulls: shown }
}

let branches = 0

/** Plays a scenario on a branch of its own; `cut` may spoil it. What was killed is run again, and a lost reply must do no harm. */
async function play({ before, act }: Scenario, cut: () => () => boolean) {
  branches += 1
  const branch = `release/${branches}`
  await before?.({ branch })
  const wasCut = cut()
  const ended = await act({ branch }).then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  const spoilt = wasCut()
  if (ended instanceof Cancelled) await act({ branch })
  else if (ended !== undefined) throw ended
  return { spoilt, state: await stateOf(branch) }
}

const key = Symbol.for('slipway.effects')
const watchers = globalThis as { [key: symbol]: unknown }

/**
 * Stops a run before its nth effect as if it were killed there: nothing that changes anything comes after. It is the same
 * as after the one before it.
 */
function kill(at: number) {
  let seen = 0
  let dead = false
  watchers[key] = ({ moment }: { moment: string }) => {
    if (moment === 'begin') seen += 1
    dead ||= seen === at
    if (dead) throw new Cancelled()
  }
  return () => {
    delete watchers[key]
    return dead
  }
}

/** Lets the reply to the nth effect of the server get lost: it is done, and nobody is told. */
function lose(at: number) {
  const before = harbor.world.journal.length
  const disarm = harbor.world.arm({ effect: before + at, harm: 'lose-reply' })
  return () => {
    disarm()
    return harbor.world.journal.length >= before + at
  }
}

test.each(Object.entries(scenarios))(
  '%s: cut at each effect, and run again',
  async (_, scenario) => {
    const clean = await play(scenario, () => () => false)
    for (const cut of [kill, lose]) {
      let effects = 0
      for (; effects < 20; effects += 1) {
        const { spoilt, state } = await play(scenario, () => cut(effects + 1))
        if (!spoilt) break
        expect([cut.name, effects, state]).toEqual([cut.name, effects, clean.state])
      }
      expect([0, 20]).not.toContain(effects)
    }
  },
  300_000
)

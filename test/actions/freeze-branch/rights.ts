import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Permissions } from '#rehearsal/world/tokens'
import { type Stage, startStage } from './staged.ts'

let stage: Stage
let pull: string

type Texts = Readonly<Record<string, string>>

/** One thing that is asked for, and the fewest permissions for it. */
export interface Errand {
  readonly name: string
  readonly mode: string
  readonly texts: Texts
  readonly least: Permissions
  /** What it is frozen by before; nothing when absent. */
  readonly frozenBy?: string
}

const administer: Permissions = { administration: 'write', contents: 'write' }
const judge: Permissions = { contents: 'write', pull_requests: 'read', statuses: 'write' }
const quiet = { audit: 'none', variable: 'false' }

const freeze = (backend: string) => ({ name: `freeze by ${backend}`, mode: 'freeze', texts: { ...quiet, backend } })
const thaw = (frozenBy: string) => ({ name: `thaw of ${frozenBy}`, mode: 'thaw', texts: quiet, frozenBy })
const repair = (frozenBy: string) => ({ name: `repair of ${frozenBy}`, mode: 'sweep', texts: quiet, frozenBy })

/** What is asked for by each backend, in each mode. */
export const errands: readonly Errand[] = [
  { ...freeze('ruleset'), least: administer },
  { ...freeze('lock'), least: administer },
  { ...freeze('policy'), least: judge },
  { ...thaw('ruleset'), least: administer },
  { ...thaw('lock'), least: administer },
  { ...repair('ruleset'), least: { ...administer, contents: 'read' } },
  { ...repair('policy'), least: { ...judge, contents: 'read' } },
  {
    ...{ name: 'check', mode: 'check', texts: {}, frozenBy: 'policy' },
    least: { contents: 'read', pull_requests: 'read', statuses: 'write' }
  }
]

/** How errors name a permission that is missing: as workflows write it, or as the settings of an App do. */
const names: Readonly<Record<string, RegExp>> = {
  administration: /administration: write/i,
  contents: /contents: (read|write)/i,
  statuses: /statuses: write/i
}

/** Runs an errand with these permissions, from a fresh start. */
async function runWith({ mode, texts, frozenBy }: Errand, permissions: Permissions) {
  const token = stage.world.issueToken({
    ...{ kind: 'installation', login: 'release-bot[bot]', repositories: ['acme/harbor'], permissions }
  })
  await freezeBy(frozenBy)
  // What has drifted is put right: a sweep that finds nothing to do asks for less.
  if (mode === 'sweep' && frozenBy !== 'policy') stage.reset()
  if (frozenBy?.includes('policy')) await misjudge()
  return stage.run(mode, { token, ...texts, ...(mode === 'check' ? { 'pull-request': pull } : {}) })
}

/** Brings main to where an errand begins. */
async function freezeBy(backends: string | undefined): Promise<void> {
  const kept = await stage.kept()
  if (kept?.phase === 'frozen' && String(kept.backends) === backends) return
  if (kept !== undefined) await stage.run('thaw', { ...quiet, all: 'true' })
  if (backends !== undefined) await stage.run('freeze', { ...quiet, backend: backends })
}

/** Somebody sets the status by hand. */
async function misjudge(): Promise<void> {
  const { sha } = (await stage.call('GET', `/pulls/${pull}`)).body.head
  await stage.call('POST', `/statuses/${sha}`, { state: 'pending', context: 'slipway/freeze', description: 'by hand' })
}

/**
 * Every way to have less: without a permission, and with one that only reads. Pull requests are read by GraphQL, for which
 * GitHub tells no permissions; what it says to those who may not is judged with the reading.
 */
function lesser(least: Permissions) {
  const named = Object.entries(least).filter(([name]) => name in names)
  return named.flatMap(([name, level]) => {
    const { [name]: _, ...rest } = least
    const weaker = level === 'write' ? [{ name, given: 'read', permissions: { ...rest, [name]: 'read' as const } }] : []
    return [{ name, given: 'nothing', permissions: rest as Permissions }, ...weaker]
  })
}

/** Declares the tests that the fewest permissions suffice for some errands, and that what is missing is named. */
export function testsOfRights(some: readonly Errand[]): void {
  beforeAll(async () => {
    stage = await startStage()
    await stage.push('feature', { 'a.go': '1' })
    pull = String(await stage.open('feature', { title: 'feat: more' }))
    // What is public everybody may read.
    Object.assign(stage.repository, { private: true })
  })
  afterAll(() => stage.close())

  describe.each(some)('$name', (errand) => {
    test('works with the fewest permissions', async () => {
      const ran = await runWith(errand, errand.least)
      expect([ran.exitCode, ran.outputs.outcome, ran.exitCode === 0 ? '' : ran.log]).toEqual([0, 'done', ''])
    })

    test.each(lesser(errand.least))('names $name where it has $given', async ({ name, permissions }) => {
      const ran = await runWith(errand, permissions)
      expect(ran.exitCode).toBe(1)
      expect(ran.log).toMatch(names[name] as RegExp)
    })
  })

  test('status reads what is frozen with contents: read, and says what it cannot see', async () => {
    const errand = { name: 'status', mode: 'status', texts: {}, least: {}, frozenBy: 'ruleset' }
    const ran = await runWith(errand, { contents: 'read' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', frozen: 'true' })
  })

  test.each([
    ['issues', { issues: 'read' }, /issues: write/i, { variable: 'false' }],
    ['variables', {}, /variables: write/i, { audit: 'none' }]
  ] as const)(
    '%s are a matter of telling: without them the branch is frozen all the same',
    async (_, more, said, texts) => {
      const errand = { name: 'freeze', mode: 'freeze', texts, least: {} }
      const ran = await runWith(errand, { ...administer, ...more })
      expect(ran.outputs).toMatchObject({ outcome: 'done', frozen: 'true' })
      expect(ran.log).toMatch(said)
    }
  )
}

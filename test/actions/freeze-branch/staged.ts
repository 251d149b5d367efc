import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ran, runBundle } from '../run-bundle.ts'
import { type Harbor, startHarbor } from './administration-harbor.ts'

type Texts = Readonly<Record<string, string>>

/** A harbor in which the bundle freezes branches, as the bot unless a test says otherwise. */
export interface Stage extends Harbor {
  run(mode: string, texts?: Texts, env?: Texts): Promise<Ran>
  /** The document of the freeze of main; undefined for none. */
  kept(): Promise<Record<string, unknown> | undefined>
  /** The status on the head of a pull request: `failure: held: …`. */
  statusOf(number: number): Promise<string>
  /** Takes away every freeze and rule, and closes what is open: a world for each test would take longer than the test. */
  again(): Promise<void>
}

/** What the bot may in these tests. */
const rights = {
  administration: 'write',
  actions_variables: 'write',
  contents: 'write',
  issues: 'write',
  members: 'read',
  pull_requests: 'write',
  statuses: 'write'
} as const

/** The workflows of these tests say that freezes of any kind may end. */
const every = { backend: 'ruleset, lock, policy' }
const ends = ['thaw', 'sweep']

/** Starts a world. */
export async function startStage(): Promise<Stage> {
  const harbor = await startHarbor()
  const { world, folder } = harbor
  const token = world.issueToken({
    kind: 'installation',
    login: 'release-bot[bot]',
    repositories: ['acme/harbor'],
    permissions: rights
  })
  let count = 0
  return {
    ...harbor,
    run(mode, texts = {}, env = {}) {
      count += 1
      const event = join(folder, `event-${count}.json`)
      writeFileSync(event, '{}')
      return runBundle(
        'freeze-branch',
        { version: '', mode, token, ...(ends.includes(mode) ? every : {}), ...texts },
        {
          GITHUB_SERVER_URL: world.url,
          GITHUB_API_URL: world.apiUrl,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_ACTOR: 'ada',
          GITHUB_RUN_ID: String(1000 + count),
          GITHUB_EVENT_PATH: event,
          ...env
        }
      )
    },
    async kept() {
      const printed = await harbor.git('ls-remote', harbor.remote('acme/harbor'), 'refs/slipway/freeze/main')
      const [object] = printed.split('\t')
      if (object === undefined || object === '') return undefined
      await harbor.git('fetch', '--quiet', harbor.remote('acme/harbor'), 'refs/slipway/freeze/main')
      return JSON.parse(await harbor.git('show', 'FETCH_HEAD:freeze.json'))
    },
    async again() {
      harbor.reset()
      await rm(join(harbor.repository.path, 'refs/slipway'), { recursive: true, force: true })
      const { body } = await harbor.call('GET', '/issues?per_page=100')
      for (const { number } of body) await harbor.call('PATCH', `/issues/${number}`, { state: 'closed' })
    },
    async statusOf(number) {
      const { body: pull } = await harbor.call('GET', `/pulls/${number}`)
      const { body } = await harbor.call('GET', `/commits/${pull.head.sha}/statuses`)
      const [last] = body
      return last === undefined ? 'none' : `${last.state}: ${last.description}`
    }
  }
}

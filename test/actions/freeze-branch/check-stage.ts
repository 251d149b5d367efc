import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ran } from '../run-bundle.ts'
import { type Stage, startStage } from './staged.ts'

type Texts = Readonly<Record<string, string>>

/** A stage on which single pull requests are checked by a job that may no more than it must. */
export interface CheckStage extends Stage {
  /** The token of mia, who maintains. */
  readonly mia: string
  /** The token of a job with the fewest permissions. */
  readonly least: string
  /** Opens a pull request of one file; gives its number. */
  pull(title: string, file?: string, token?: string): Promise<number>
  /** Opens a pull request from the fork of cleo, who may nothing here. */
  pullOfStranger(title: string, file?: string): Promise<number>
  /** Runs mode check at an event, as the payload says it or as GitHub would say it of a pull request. */
  check(subject: number | object, texts?: Texts, env?: Texts): Promise<Ran>
}

/** What GitHub says of a pull request in an event. */
export async function payloadOf({ call }: Pick<Stage, 'call'>, number: number): Promise<object> {
  return { action: 'opened', number, pull_request: (await call('GET', `/pulls/${number}`)).body }
}

/** Starts a world for tests of mode check. */
export async function startCheckStage(): Promise<CheckStage> {
  const stage = await startStage()
  const { world, folder, call, first, cleo } = stage
  world.addCollaborator('acme/harbor', 'mia', 'maintain')
  const mia = world.issueToken({ login: 'mia', repositories: 'all', permissions: 'all' })
  const least = world.issueToken({
    ...{ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'] },
    permissions: { contents: 'read', metadata: 'read', pull_requests: 'read', statuses: 'write' }
  })
  let count = 0
  const next = () => `branch-${++count}`
  return {
    ...{ ...stage, mia, least },
    pull: async (title, file = 'a.go', token) => {
      const branch = next()
      await stage.push(branch, { [file]: branch }, { from: first, message: `Add ${branch}` })
      const { body } = await call('POST', '/pulls', { title, head: branch, base: 'main' }, token)
      return body.number
    },
    pullOfStranger: async (title, file = 'a.go') => {
      const branch = next()
      await call('POST', '//repos/acme/harbor/forks', {}, cleo)
      await call('POST', '//repos/cleo/harbor/git/refs', { ref: `refs/heads/${branch}`, sha: first }, cleo)
      const content = Buffer.from(branch).toString('base64')
      const change = { message: `Add ${branch}`, content, branch }
      await call('PUT', `//repos/cleo/harbor/contents/${file}`, change, cleo)
      const { body } = await call('POST', '/pulls', { title, head: `cleo:${branch}`, base: 'main' }, cleo)
      return body.number
    },
    check: async (subject, texts = {}, env = {}) => {
      count += 1
      const event = join(folder, `check-${count}.json`)
      const payload = typeof subject === 'number' ? await payloadOf(stage, subject) : subject
      writeFileSync(event, JSON.stringify(payload))
      const variables = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: event, ...env }
      return stage.run('check', { token: least, ...texts }, variables)
    }
  }
}

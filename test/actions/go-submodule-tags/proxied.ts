import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mirrorOf } from '#rehearsal/world/golang/mirror'
import { type Stage, startStage } from './staged.ts'

type Texts = Readonly<Record<string, string>>

/** A stage with the servers of Go beside it, in the places of their hosts. */
export interface ProxiedStage extends Stage {
  /** What the runner tells of the repository: whether everybody may see it; undefined for nothing. */
  event(isPrivate: boolean | undefined): void
  /** What everybody does who wants a version, `PATH@VERSION`: ask the proxy, and have its hash recorded. */
  want(version: string): Promise<void>
  /** What the servers of Go have kept: versions, what was not there, records of hashes. */
  kept(): string[][]
}

/** Starts the world with a public repository, for jobs that say nothing of proxies. */
export async function startProxied(): Promise<ProxiedStage> {
  const stage = await startStage()
  const { world, folder } = stage
  const file = join(folder, 'event.json')
  const event = (isPrivate: boolean | undefined) =>
    writeFileSync(file, JSON.stringify(isPrivate === undefined ? {} : { repository: { private: isPrivate } }))
  event(false)
  const host = (name: string) => `${world.url}/_hosts/${name}.golang.org`
  const routes = ['proxy', 'sum'].map((name) => `${name}.golang.org=${host(name)}`).join(',')
  return {
    ...stage,
    event,
    async again() {
      await stage.again()
      const { versions, absences, records } = mirrorOf(world.state)
      for (const kept of [versions, absences, records]) kept.clear()
      world.state.now = Date.now
      event(false)
    },
    run: (texts: Texts = {}, env: Texts = {}) =>
      stage.run(texts, { GITHUB_EVENT_PATH: file, SLIPWAY_ROUTES: routes, ...env }),
    async want(version) {
      const [path, tag] = version.split('@')
      await fetch(`${host('proxy')}/${path}/@v/${tag}.info`)
      await fetch(`${host('sum')}/lookup/${version}`)
    },
    kept() {
      const { versions, absences, records } = mirrorOf(world.state)
      return [versions, absences, records].map((each) => [...each.keys()].sort())
    }
  }
}

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEffects } from '#core/action/effect'
import { readAssetFile } from '#core/publishing/asset-files'
import { settleAssets } from '#core/publishing/asset-write'
import type { ReleaseWish } from '#core/publishing/release-facts'
import { type ReleasePlace, releasePlace } from '#core/publishing/release-find'
import { publishRelease } from '#core/publishing/release-publish'
import { settleTexts } from '#core/publishing/release-write'
import { type Harbor as Plain, startHarbor as startPlain } from '../../rehearsal/world/releases/harbor.ts'
import { runnerFor } from '../runner.ts'
import { wishFor } from './release-given.ts'

/** A world in which a job publishes releases, first of v0.0.0 at the commit one. */
export interface Harbor extends Plain {
  readonly place: ReleasePlace
  /** What was logged. */
  readonly lines: string[]
  /** From now on wishes are for a new tag at the commit one. */
  next(): Promise<string>
  wish(some?: Partial<ReleaseWish>): ReleaseWish
  /** Files of these texts by name. */
  files(texts: Readonly<Record<string, string>>): ReturnType<typeof readAssetFile>[]
  /** Texts, assets and publishing, one after the other. */
  run(wish?: ReleaseWish, texts?: Readonly<Record<string, string>>): ReturnType<typeof publishRelease>
  /** The kinds of effects on the server since the last time. */
  effects(): string[]
  /** The releases of the tag, as somebody sees them who may write. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
  releases(): Promise<any[]>
}

export async function startHarbor(): Promise<Harbor> {
  openEffects()
  const plain = await startPlain()
  const { world } = plain
  const job = { kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'] } as const
  const token = world.issueToken({ ...job, permissions: { contents: 'write' } })
  const lines: string[] = []
  const log = (line: string) => void lines.push(line)
  const runner = runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor', log })
  const place = await releasePlace(runner, token)
  const folder = await mkdtemp(join(tmpdir(), 'slipway-assets-'))
  let count = 0
  let tag = 'v0.0.0'
  let seen = world.journal.length
  const wish: Harbor['wish'] = (some = {}) => wishFor({ tag, commit: plain.shas.one ?? '', ...some })
  const files: Harbor['files'] = (texts) =>
    Object.entries(texts).map(async ([name, text]) => {
      await writeFile(join(folder, name), text)
      return readAssetFile(join(folder, name))
    })
  return {
    ...plain,
    ...{ place, lines, wish, files },
    run: async (wished = wish(), texts = {}) => {
      const { release } = await settleTexts(place, wished)
      await settleAssets(place, release, await Promise.all(files(texts)))
      return publishRelease(place, wished)
    },
    next: async () => {
      count += 1
      tag = `v5.${count}.0`
      await plain.git('push', '--quiet', plain.remote('acme/harbor'), `${plain.shas.one}:refs/tags/${tag}`)
      seen = world.journal.length
      return tag
    },
    effects: () => {
      const fresh = world.journal.slice(seen).map(({ kind }) => kind)
      seen = world.journal.length
      return fresh
    },
    releases: async () =>
      (await plain.call('GET', '/releases?per_page=100')).body.filter(
        (one: { tag_name: string }) => one.tag_name === tag
      )
  }
}

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../../core/chart/folder.ts'

/** The Helms that judge our charts; the set-up of these tests has found or built each. */
export const helms = { 'Helm 4': process.env.SLIPWAY_HELM ?? '', 'Helm 3': process.env.SLIPWAY_HELM3 ?? '' }

const home = newFolder()

/** Runs Helm without a network and with a home of its own; gives what it said, also when it failed. */
export function runHelm(helm: string, args: readonly string[], cwd = home): { ok: boolean; said: string } {
  const env = { PATH: process.env.PATH, HOME: home, HTTPS_PROXY: 'http://127.0.0.1:9', TZ: 'UTC' }
  const { status, stdout, stderr, error } = spawnSync(helm, args, { cwd, env, encoding: 'utf8' })
  if (error !== undefined) throw error
  return { ok: status === 0, said: stdout + stderr }
}

/** The archive that `helm package` makes of a folder. Throws with what it said when it fails. */
export function packedBy(helm: string, folder: string, more: readonly string[] = []): string {
  const out = newFolder()
  const { ok, said } = runHelm(helm, ['package', folder, '-d', out, ...more])
  const [archive] = readdirSync(out)
  if (!ok || archive === undefined) throw new Error(said)
  return join(out, archive)
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** Files by path. */
export type Files = ReadonlyMap<string, Buffer>

/** An address at which nothing listens: what would be fetched from the network is refused at once. */
const nobody = 'http://127.0.0.1:9'
const root = mkdtempSync(join(tmpdir(), 'slipway-manifests-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Files on disk, for programs that read no others. They are gone after the tests of the file. */
export interface Folder {
  readonly path: string
  /** Runs a program there, in `at` of it. Throws with what it said when it fails. */
  run(program: string, args: readonly string[], at?: string): string
  /** The same for a program that is to fail: gives what it said. */
  fail(program: string, args: readonly string[], at?: string): string
  read(path: string): Buffer
}

/** A folder outside of everything that a program could find by looking upwards, with a home of its own. */
export function folderOf(files: Files): Folder {
  const path = mkdtempSync(join(root, 'files-'))
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), bytes)
  }
  const start = (program: string, args: readonly string[], at: string) => {
    const env = { PATH: process.env.PATH, HOME: root, GOPROXY: 'off', HTTPS_PROXY: nobody, HTTP_PROXY: nobody }
    return spawnSync(program, args, { cwd: join(path, at), env, encoding: 'utf8' })
  }
  return {
    path,
    run(program, args, at = '.') {
      const { status, stdout, stderr, error } = start(program, args, at)
      if (status === 0) return stdout
      throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`)
    },
    fail(program, args, at = '.') {
      const { status, stdout, stderr, error } = start(program, args, at)
      if (status !== 0 && error === undefined) return stdout + stderr
      throw new Error(`${program} ${args.join(' ')} ended well: ${error?.message ?? stdout}`)
    },
    read: (name) => readFileSync(join(path, name))
  }
}

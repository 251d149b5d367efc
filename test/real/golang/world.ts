import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Runner } from '#core/action/runner'
import { type ConsumeCheck, type Consumed, consumeModules } from '#core/golang/consume'
import { findGo, type Go } from '#core/golang/find-go'
import { readGoMod } from '#core/manifest/go-mod'
import { findModules } from '#core/modules/find'
import { moduleAt } from '#core/modules/module'
import { parseVersion } from '#core/version/semver'
import { type Planted, plantTree } from '../../core/goproxy/planted-tree.ts'
import { runnerFor } from '../../core/runner.ts'

export type Files = Readonly<Record<string, Planted>>

/** A job on this machine with a Go of its own, and a proxy that has nothing and writes down what it is asked. */
export interface World {
  readonly folder: string
  readonly temporary: string
  /** The address of the proxy. */
  readonly upstream: string
  readonly heard: readonly string[]
  readonly log: readonly string[]
  readonly runner: (env?: Readonly<Record<string, string>>) => Runner
  readonly go: (env?: Readonly<Record<string, string>>) => Promise<Go>
  readonly consume: (
    files: Files,
    check: ConsumeCheck,
    env?: Readonly<Record<string, string>>,
    versionOf?: (folder: string) => string | undefined
  ) => Promise<Consumed>
  readonly end: () => Promise<void>
}

export async function makeWorld(): Promise<World> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-golang-')))
  const temporary = join(folder, 'temp')
  for (const one of [temporary, join(folder, 'home')]) mkdirSync(one)
  const heard: string[] = []
  const log: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.writeHead(404).end('not found: there is no such module')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const upstream = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const runner = (env: Readonly<Record<string, string>> = {}) => {
    const own = {
      PATH: [dirname(process.env.SLIPWAY_GO ?? ''), process.env.PATH].join(delimiter),
      HOME: join(folder, 'home'),
      RUNNER_TEMP: temporary,
      GOTOOLCHAIN: 'local',
      GOPROXY: upstream
    }
    return runnerFor({ env: { ...own, ...env }, log: (line) => log.push(line) })
  }
  const go = async (env: Readonly<Record<string, string>> = {}) => {
    const found = await findGo(runner(env))
    if (found === undefined) throw new Error('there is no Go on PATH')
    return found
  }
  return {
    folder,
    temporary,
    upstream,
    heard,
    log,
    runner,
    go,
    async consume(files, check, env, versionOf = () => '1.2.0') {
      const modules = releaseOf(files, versionOf)
      const request = { tree: plantTree(files), modules, time: '2026-01-02T03:04:05Z', check }
      return consumeModules(runner(env), await go(env), request)
    },
    end: async () => {
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true })
    }
  }
}

/** The modules of files that are released. */
function releaseOf(files: Files, versionOf: (folder: string) => string | undefined) {
  return findModules(Object.keys(files), { include: [], exclude: [] }).flatMap((file) => {
    const reading = readGoMod(String(files[file]))
    if (!reading.ok) throw new Error(`${file}:${reading.line} ${reading.problem}`)
    const module = moduleAt(file, reading.mod)
    const version = parseVersion(versionOf(module.folder) ?? '')
    return version === undefined ? [] : [{ module, version }]
  })
}

/** What is left in a folder. */
export const leftIn = (folder: string): readonly string[] => readdirSync(folder)

/** The value of GOPROXY for a folder. */
export const asProxy = (folder: string): string => pathToFileURL(folder).href

/** A go.mod of `example.com/app`, at a folder below it. */
export function goMod(folder: string, ...lines: readonly string[]): string {
  return [`module example.com/app${folder === '' ? '' : `/${folder}`}`, '', 'go 1.24', '', ...lines, ''].join('\n')
}

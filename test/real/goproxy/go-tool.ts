import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `go mod download -json` says of a module. */
export interface Downloaded {
  readonly Path: string
  readonly Version: string
  readonly Sum: string
  readonly GoModSum: string
  readonly Zip: string
  readonly Dir: string
  readonly Error?: string
}

/** The go tool with a fresh module cache below `folder`, no checksum database, and no toolchain but its own. */
export interface GoTool {
  readonly download: (...modules: readonly string[]) => readonly Downloaded[]
  readonly run: (folder: string, ...args: readonly string[]) => string
}

/**
 * @param proxy the value of GOPROXY
 * @param more variables besides
 */
export function goTool(folder: string, proxy: string, more: Readonly<Record<string, string>> = {}): GoTool {
  const empty = join(folder, 'empty')
  mkdirSync(empty, { recursive: true })
  writeFileSync(join(empty, 'go.mod'), 'module example.com/empty\n\ngo 1.21\n')
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GOCACHE: join(folder, 'build'),
    GOMODCACHE: join(folder, 'modules'),
    GOFLAGS: '-mod=mod -modcacherw',
    GONOSUMDB: '*',
    GOTOOLCHAIN: 'local',
    GOPROXY: proxy,
    ...more
  }
  const run = (cwd: string, ...args: readonly string[]) =>
    execFileSync(process.env.SLIPWAY_GO ?? '', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const download = (...modules: readonly string[]) => {
    const said = run(empty, 'mod', 'download', '-json', ...modules)
    return JSON.parse(`[${said.trim().replaceAll('}\n{', '},\n{')}]`)
  }
  return { download, run }
}

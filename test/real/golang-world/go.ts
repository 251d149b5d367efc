import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What `go mod download -json` says of a module. */
export interface Downloaded {
  readonly Path: string
  readonly Version: string
  readonly Dir: string
  readonly Sum: string
  readonly GoModSum: string
  readonly Error?: string
}

/** The go command with caches of its own, in a new folder. */
export interface Go {
  readonly folder: string
  run(...args: readonly string[]): Promise<string>
  download(...modules: readonly string[]): Promise<Downloaded[]>
}

/** `more` are variables beside those that keep it to itself. The world answers in this process: nothing may wait for Go. */
export async function startGo(below: string, more: Readonly<Record<string, string>>): Promise<Go> {
  const folder = await mkdtemp(join(below, 'go-'))
  const [home, user] = [join(folder, 'home'), join(folder, 'user')]
  for (const each of [home, user]) await mkdir(each)
  await writeFile(join(user, 'go.mod'), 'module example.com/user\n\ngo 1.24\n')
  const env = {
    ...{ PATH: process.env.PATH, HOME: home, GOCACHE: join(folder, 'build'), GOMODCACHE: join(folder, 'modules') },
    ...{ GOFLAGS: '-mod=mod -modcacherw', GOTOOLCHAIN: 'local', GOWORK: 'off', GIT_TERMINAL_PROMPT: '0', ...more }
  }
  const run = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.env.SLIPWAY_GO ?? '', args, { cwd: user, env })
    return stdout
  }
  return {
    folder: user,
    run,
    download: async (...modules) => {
      const said = await run('mod', 'download', '-json', ...modules)
      return JSON.parse(`[${said.trim().replaceAll('}\n{', '},\n{')}]`) as Downloaded[]
    }
  }
}

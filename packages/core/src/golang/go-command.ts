import type { Environment } from '../action/runner.ts'
import type { Captured } from '../git/capture.ts'
import type { PrivateFolder } from '../program/private-folder.ts'
import { run } from '../program/run.ts'
import type { Go } from './find-go.ts'
import { goEnvironment, prepareHome, type Sources } from './go-environment.ts'

/** What a go command said. */
export type Said = Omit<Captured, 'bytes'>

/** A Go toolchain with everything that it runs with. */
export interface GoCommand {
  readonly go: Go
  /** Its home, which goes with the work. */
  readonly home: PrivateFolder
  readonly env: Readonly<Record<string, string>>
}

/** Makes Go ready to run in a home of its own, without anything of the machine but its programs. */
export function prepareGo(go: Go, env: Environment, home: PrivateFolder, sources: Sources): GoCommand {
  prepareHome(home)
  return { go, home, env: goEnvironment(go, env, home, sources) }
}

/** What is downloaded and built may be large, and a machine slow. */
const LIMIT_MS = 1_800_000

/** Go hides the passwords of addresses, and shows a token that stands in the place of a user, as GOPROXY may have it. */
function withoutUsers(said: string): string {
  return said.replaceAll(/:\/\/[^/@\s"']*@/g, '://…@')
}

/** Runs a go command in a folder. What it says has no credentials in it. */
export async function runGo({ go, env }: GoCommand, cwd: string, args: readonly string[]): Promise<Said> {
  const what = `go ${args.slice(0, 2).join(' ')}`
  const { exitCode, stdout, stderr } = await run({ what, program: go.path, args, env, cwd, limitMs: LIMIT_MS })
  return { exitCode, stdout: withoutUsers(stdout), stderr: withoutUsers(stderr) }
}

/** Reads what Go writes with `-json`: one value behind the other. */
export function readValues<T>(text: string): readonly T[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : JSON.parse(`[${trimmed.replace(/\}\s*\n\{/g, '},\n{')}]`)
}

import { devNull } from 'node:os'
import { join } from 'node:path'
import { type GoCommand, runGo, type Said } from './go-command.ts'
import type { ServedModule } from './served-release.ts'

/** How much is proved: that every version can be had and the module graph resolves, or that all packages build too. */
export type ConsumeCheck = 'resolve' | 'build'

/**
 * Writes a throwaway main module that requires modules of the release, and nothing else.
 * @param name of its folder
 * @returns the folder
 */
export function writeConsumer({ go, home }: GoCommand, name: string, modules: readonly ServedModule[]): string {
  const language = /[0-9]+\.[0-9]+/.exec(go.version)?.[0] ?? '1.21'
  const requires = modules.map(({ module, version }) => `require ${module.mod.module} ${version}`)
  home.write(join(name, 'go.mod'), ['module slipway.invalid/consumer', `go ${language}`, ...requires, ''].join('\n'))
  return join(home.path, name)
}

/**
 * Lets a consumer take modules: it resolves its module graph, and builds all their packages if it is asked to. A module
 * without packages is fine.
 * @returns what Go said when it failed
 */
export async function consume(
  command: GoCommand,
  folder: string,
  modules: readonly ServedModule[],
  check: ConsumeCheck
): Promise<string | undefined> {
  const resolved = await runGo(command, folder, ['list', '-m', 'all'])
  if (resolved.exitCode !== 0) return wordsOf(resolved)
  if (check === 'resolve') return undefined
  const packages = modules.map(({ module }) => `${module.mod.module}/...`)
  const built = await runGo(command, folder, ['build', '-o', devNull, ...packages])
  return built.exitCode === 0 ? undefined : wordsOf(built)
}

function wordsOf({ stderr, stdout }: Said): string {
  return stderr.trim() === '' ? stdout : stderr
}

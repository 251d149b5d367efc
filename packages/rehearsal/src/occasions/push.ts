import { git } from '../world/git.ts'
import type { World } from '../world/world.ts'

/** Pushes a ref of a local repository for real, as its owner would from a clone: `source` to the full name `ref`. */
export async function push(
  world: World,
  from: { readonly pusher: string; readonly fullName: string; readonly token: string },
  { source, ref }: { readonly source: string; readonly ref: string }
): Promise<void> {
  const header = `http.${world.url}/.extraHeader=Authorization: basic ${btoa(`x-access-token:${from.token}`)}`
  const target = `${world.url}/${from.fullName}.git`
  await git(from.pusher, ['push', '--quiet', target, `${source}:${ref}`], { env: configuration(header) })
}

/** Configuration for one command through its environment: arguments can be read by everyone on the machine. */
function configuration(setting: string): Record<string, string> {
  const [key, value] = [setting.slice(0, setting.indexOf('=')), setting.slice(setting.indexOf('=') + 1)]
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: value }
}

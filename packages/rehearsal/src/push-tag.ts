import type { Stage } from './clone/stage.ts'
import { git } from './world/git.ts'
import type { World } from './world/world.ts'

/** Pushes the tag of a stage for real, as its owner would from a clone. */
export async function pushTag(world: World, { pusher, repository, tag }: Stage, token: string): Promise<void> {
  const header = `http.${world.url}/.extraHeader=Authorization: basic ${btoa(`x-access-token:${token}`)}`
  const target = `${world.url}/${repository.fullName}.git`
  await git(pusher, ['push', '--quiet', target, `refs/tags/${tag}`], { env: configuration(header) })
}

/** Configuration for one command through its environment: arguments can be read by everyone on the machine. */
function configuration(setting: string): Record<string, string> {
  const [key, value] = [setting.slice(0, setting.indexOf('=')), setting.slice(setting.indexOf('=') + 1)]
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: value }
}

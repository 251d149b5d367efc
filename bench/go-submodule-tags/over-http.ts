import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startWorldProcess } from '../command-line.ts'
import type { Contender } from '../manifests/race.ts'
import { action, bundle, loopOf, pushOf } from './contenders.ts'
import { moduleFiles, tagsOf } from './modules.ts'
import { git, gitEnvironment, makeServer, mustHaveTags } from './servers.ts'

/** Those who tag over HTTP, and the end of the embedded GitHub that they tag at. */
export interface OverHttp {
  readonly contenders: readonly Contender[]
  stop(): Promise<void>
}

/** Starts an embedded GitHub with so many modules. It is one for all; the tags of a run are deleted before the next one. */
export async function startOverHttp(node: string, root: string, count: number): Promise<OverHttp> {
  const seed = makeServer(root, moduleFiles(count))
  seed.reset()
  const { commit } = seed
  const { url, token, stop } = await startWorldProcess(seed.clone)
  const clone = join(root, 'http-clone')
  // As actions/checkout leaves it: with a token in the address, git would ask without it first.
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const header = `http.${url}/.extraheader=AUTHORIZATION: basic ${basic}`
  git(root, ['clone', '--quiet', '--config', header, `${url}/acme/app`, clone])
  const tags = tagsOf(count)
  const folder = join(root, 'runner')
  mkdirSync(folder)
  const prepare = () => {
    const there = git(clone, ['ls-remote', '--tags', '--refs', 'origin']).match(/refs\/tags\/\S+/g) ?? []
    if (there.length > 0) git(clone, ['push', '--quiet', '--delete', 'origin', ...there])
    const here = git(clone, ['tag', '--list']).match(/\S+/g) ?? []
    if (here.length > 0) git(clone, ['tag', '--delete', ...here])
  }
  const check = () => mustHaveTags(clone, 'origin', tags, commit)
  const script = (name: string, text: string): Contender => {
    const argv = ['sh', '-e', '-c', text] as const
    return { name, prepare, check, command: () => ({ argv, cwd: clone, env: gitEnvironment(root) }) }
  }
  const inputs = { mode: 'tag', token }
  const by = (via: 'git' | 'api'): Contender => ({
    name: `${action}, via: ${via}`,
    prepare,
    check,
    command: () => bundle({ node, folder, workspace: clone, commit, serverUrl: url, inputs: { ...inputs, via } })
  })
  const plain = [
    script('git tag, git push, each', loopOf(tags, commit)),
    script('git push --atomic', pushOf(tags, commit))
  ]
  return { contenders: [by('git'), by('api'), ...plain], stop }
}

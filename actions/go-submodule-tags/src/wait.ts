import { Failure } from '#core/action/errors'
import { sayComplaint } from '#core/action/plan'
import type { Came } from '#core/action/run-action'
import { pause } from '#core/github/write-call'
import { getter } from '#core/goproxy/get'
import { packModules } from '#core/goproxy/pack-modules'
import { type TaggedVersion, waitUntilServed } from '#core/goproxy/wait-until-served'
import { goVersion } from '#core/modules/go-version'
import { statusesOf, type Tagging } from './apply-tags.ts'
import type { WaitOperation } from './operation.ts'
import type { Output } from './outputs.ts'
import { settingsOf } from './proxies.ts'
import { tagOutputs } from './tag-outputs.ts'

const aMinute = 60_000

/** The versions with the hashes that everybody must get. */
async function tagged({ facts }: Tagging): Promise<TaggedVersion[]> {
  const modules = facts.catalogue.releases.map(({ module, version }) => ({
    folder: module.folder,
    path: module.mod.module,
    version: goVersion(version)
  }))
  const versions: TaggedVersion[] = []
  for await (const { module, sums } of packModules(facts.tree, modules)) {
    if (sums !== undefined) versions.push({ path: module.path, version: module.version, sums })
  }
  return versions
}

/**
 * Waits until everybody can get what was tagged. The deadline is no failure: the tags are there, and proxies come after them in their time.
 * @throws Failure when somebody serves another content than was tagged
 */
export async function waitForProxies({ minutes }: WaitOperation, now: Tagging): Promise<Came<Output>> {
  const { inputs, runner, facts } = now
  const settings = settingsOf(inputs, runner)
  if (settings === undefined) {
    runner.log('no module proxy is asked: the repository is not public, or proxy is off')
    return {}
  }
  const { served, missing, differing } = await waitUntilServed({
    get: getter('proxy', runner.env),
    settings,
    modules: await tagged(now),
    deadline: Date.now() + minutes * aMinute,
    tell: runner.log,
    pause
  })
  const statuses = statusesOf(facts)
  const there = new Set(served)
  for (const { module, version, tag } of facts.catalogue.releases) {
    if (there.has(`${module.mod.module}@${goVersion(version)}`)) statuses.set(tag, 'served')
  }
  if (differing.length > 0) throw new Failure(differing.map(sayComplaint).join('\n'))
  if (missing.length > 0) {
    runner.log(
      `after ${minutes} minutes not served yet: ${missing.join(', ')}; the tags are there, and mode: verify asks again`
    )
  }
  return tagOutputs(inputs, facts, statuses)
}

import { Refusal } from '#core/action/errors'
import { readEvent } from '#core/action/event'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { type ProxySettings, proxySettings } from '#core/goproxy/settings'
import { goVersion } from '#core/modules/go-version'
import type { Checking } from './checks.ts'
import type { Inputs } from './inputs.ts'
import type { TagFacts } from './tag-facts.ts'

/** GitHub says in the event whether everybody may see the repository; where it does not, nobody is told of its modules. */
function isPublic(runner: Runner): boolean {
  return readEvent(runner).repository?.private === false
}

/**
 * Whom to ask about the modules of this run.
 * @returns undefined when nobody is to be asked
 * @throws Refusal for settings that are none
 */
export function settingsOf({ proxy, 'checksum-database': checksumDatabase }: Inputs, runner: Runner) {
  if (proxy === 'off' || (proxy === '' && !isPublic(runner))) return undefined
  const reading = proxySettings({ env: runner.env, proxy, checksumDatabase })
  if (!reading.ok) throw new Refusal(reading.complaints)
  return reading.settings
}

/** Whom to ask, if there is anybody for one of the modules. */
export function proxiesOf({ inputs, runner, found }: Checking): ProxySettings | undefined {
  const settings = settingsOf(inputs, runner)
  const paths = found.catalogue.releases.map(({ module }) => module.mod.module)
  return paths.some((path) => (settings?.proxiesFor(path).length ?? 0) > 0) ? settings : undefined
}

/** What proxies know already of versions that have no tag yet. They are not made to look for one. */
export async function proxyFindings(
  checking: Checking,
  settings: ProxySettings | undefined
): Promise<Pick<TagFacts, 'complaints' | 'warnings'>> {
  const { found, runner, nextFree } = checking
  const missing = found.catalogue.releases.filter(({ tag }) => tag !== '' && !found.standing.there.has(tag))
  if (settings === undefined || missing.length === 0) return { complaints: [], warnings: [] }
  const { hashGoMod } = await import('#core/goproxy/hash')
  const remedy = `release ${nextFree ?? 'the next version'} instead, and retract this one in its go.mod`
  const coming = await Promise.all(
    missing.map(async ({ module, version, tag }) => ({
      path: module.mod.module,
      version: goVersion(version),
      tag,
      // What was decoded are these very bytes: a byte order mark is kept, and what is no UTF-8 is no module.
      goModSum: await hashGoMod(Buffer.from(found.texts.get(module.file) ?? '')),
      commit: found.commit,
      remedy
    }))
  )
  const [{ getter }, { knownBefore }] = await Promise.all([
    import('#core/goproxy/get'),
    import('#core/goproxy/known-before')
  ])
  const known = await knownBefore(getter('proxy', runner.env), settings, coming)
  const warnings: Complaint[] = known.warnings.map((warning) => ({
    place: 'proxy',
    problem: warning,
    remedy: 'run it again if that matters'
  }))
  return { complaints: known.complaints, warnings }
}

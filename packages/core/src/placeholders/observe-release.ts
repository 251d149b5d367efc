import { Refusal } from '../action/errors.ts'
import { readEvent } from '../action/event.ts'
import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { listRefs, type RemoteRefs } from '../git/remote.ts'
import type { Release } from '../manifest/placeholders.ts'
import { previousTag } from '../release/previous.ts'
import { releasedOf } from '../release/released.ts'
import { type ReleaseTag, readVersion } from '../version/tag.ts'
import type { ReleaseInputs } from './inputs.ts'

/** The server's branches and tags, asked for once, when they come to be needed. */
export type Refs = () => Promise<RemoteRefs>

/** Opens the refs of the run's repository. */
export function openRefs(runner: Runner, token: string): Refs {
  let asked: Promise<RemoteRefs> | undefined
  return () => {
    asked ??= listRefs(runner, token)
    return asked
  }
}

/** The event by which GitHub tells of a push says when it was, and a rerun is given the same event again. */
function pushedOn(runner: Runner): string | undefined {
  if (runner.env.GITHUB_EVENT_NAME !== 'push') return undefined
  const seconds = readEvent(runner).repository?.pushed_at
  const time = new Date(Number.isInteger(seconds) ? Number(seconds) * 1000 : Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10)
}

/** A branch is no mistake, and no other ref is where nothing asks for a version. Any other text that does not read as one is. */
function readTag(
  place: 'version' | 'previous',
  inputs: ReleaseInputs,
  needed: boolean,
  complaints: Complaint[]
): ReleaseTag | undefined {
  const text = inputs[place]
  if (text === '' || /^refs\/(heads|pull)\//.test(text)) return undefined
  const reading = readVersion(text, inputs['tag-prefix'])
  if (reading.ok) return reading.value
  if (needed || !text.startsWith('refs/')) complaints.push({ place, problem: reading.problem, remedy: reading.remedy })
  return undefined
}

/** What cannot be known without a version: its placeholders, and `when`. */
const ofVersion = /\{(version|tag|major|minor|patch|prerelease|channel|previous-\w+|(short-)?sha)\}|^when$/m

async function commitOf(tag: ReleaseTag | undefined, inputs: ReleaseInputs, runner: Runner, refs: Refs) {
  if (inputs.sha !== '') return inputs.sha
  const known = tag && (await refs()).tags.get(tag.tag)?.commit
  if (known !== undefined) return known
  const own = tag === undefined || runner.ref === `refs/tags/${tag.tag}`
  return own && runner.sha !== '' ? runner.sha : undefined
}

async function releaseBefore(tag: ReleaseTag, refs: Refs): Promise<ReleaseTag | undefined> {
  const released = releasedOf((await refs()).tags, tag.prefix).filter((other) => other.tag !== tag.tag)
  return previousTag(tag.version, released, { order: 'semver', markers: [] })
}

/**
 * Reads the release whose version is written. The server is asked only for what the templates use.
 * @param templates everything in which placeholders stand, as one text
 * @throws Refusal when `version` or `previous` is a tag that names no version
 */
export async function observeRelease(
  inputs: ReleaseInputs,
  runner: Runner,
  refs: Refs,
  templates: string
): Promise<Omit<Release, 'imageDigest'>> {
  const complaints: Complaint[] = []
  const uses = (name: RegExp) => name.test(templates)
  const tag = readTag('version', inputs, uses(ofVersion), complaints)
  const given = readTag('previous', inputs, true, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  const asked = given === undefined && tag !== undefined && uses(/\{previous-/)
  const names = inputs['allow-env']
  return {
    tag,
    sha: uses(/\{(short-)?sha\}/) ? await commitOf(tag, inputs, runner, refs) : undefined,
    previous: asked ? await releaseBefore(tag, refs) : given,
    date: inputs.date || pushedOn(runner) || new Date().toISOString().slice(0, 10),
    env: Object.fromEntries(names.map((name) => [name, runner.env[name]]))
  }
}

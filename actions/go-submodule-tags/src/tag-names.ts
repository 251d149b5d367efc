import type { Complaint } from '#core/action/plan'
import { editValues, type Release as ReleaseInfo } from '#core/manifest/placeholders'
import { folderName } from '#core/modules/module'
import { fillInput } from '#core/placeholders/fill-input'
import { formatVersion } from '#core/version/semver'
import { readVersion } from '#core/version/tag'
import { type TemplateValues, templateValues } from '#core/version/template'
import { type Catalogue, rootOf } from './catalogue.ts'
import type { Inputs } from './inputs.ts'
import type { TagFacts } from './tag-facts.ts'

type Names = Pick<TagFacts, 'catalogue' | 'releaseTag'>

/** Every tag, those of modules that others require first, and the one that stands for the release last. */
export function tagsOf({ catalogue, releaseTag }: Names): readonly string[] {
  const tags = catalogue.releases.map(({ tag }) => tag).filter((tag) => tag !== '')
  const last = lastOf({ catalogue, releaseTag })
  return last === undefined ? tags : [...tags.filter((tag) => tag !== last), last]
}

/** The tag that workflows wait for: the release's own, or that of a module at the root. */
export function lastOf({ catalogue, releaseTag }: Names): string | undefined {
  return releaseTag ?? rootOf(catalogue)?.tag
}

/** The tag beyond those of the modules; undefined for none, and where a module at the root has it anyway. */
export function releaseTagOf(
  inputs: Inputs,
  release: ReleaseInfo,
  { releases }: Catalogue,
  complaints: Complaint[]
): string | undefined {
  if (inputs['release-tag'] === '') return undefined
  const before = complaints.length
  const tag = fillInput('release-tag', inputs['release-tag'], editValues(release), complaints)
  if (complaints.length > before) return undefined
  const reading = readVersion(`refs/tags/${tag}`, inputs['tag-prefix'])
  if (!reading.ok) complaints.push({ place: 'release-tag', problem: reading.problem, remedy: reading.remedy })
  return reading.ok && !releases.some((one) => one.tag === tag) ? tag : undefined
}

/** What the placeholders of a message stand for, in the tag of one module. */
function valuesOf({ module, version, tag }: Catalogue['releases'][number], values: TemplateValues): TemplateValues {
  const prefix = tag.slice(0, tag.length - formatVersion(version).length)
  return {
    ...values,
    ...templateValues({ tag, prefix, version }, values.sha),
    module: module.mod.module,
    folder: folderName(module.folder)
  }
}

/** The message of each tag; undefined for lightweight tags. A template that is wrong for one is wrong for all. */
export function messagesOf(
  { lightweight, message, 'tag-prefix': prefixes }: Inputs,
  { catalogue, releaseTag }: Names,
  values: TemplateValues,
  complaints: Complaint[]
): ReadonlyMap<string, string> | undefined {
  if (lightweight) return undefined
  const messages = new Map<string, string>()
  const before = complaints.length
  const fill = (tag: string, own: TemplateValues): void => {
    if (tag === '' || complaints.length > before) return
    const text = fillInput('message', message, own, complaints)
    if (complaints.length === before && (text.trim() === '' || text.includes('\0'))) {
      complaints.push({ place: 'message', problem: 'is no message', remedy: 'give a text, or set lightweight: true' })
    }
    messages.set(tag, text)
  }
  for (const release of catalogue.releases) fill(release.tag, valuesOf(release, values))
  const reading = releaseTag === undefined ? undefined : readVersion(`refs/tags/${releaseTag}`, prefixes)
  if (reading?.ok) {
    const own = { ...values, ...templateValues(reading.value, values.sha), module: '', folder: '.' }
    fill(reading.value.tag, own)
  }
  return messages
}

import { readBody } from '#core/publishing/release-marker'
import { parseTag } from '#core/version/tag'
import type {
  DeprecationFacts,
  DeprecationInputs,
  OtherRelease
} from '../../../actions/publish-release/src/deprecate-facts.ts'

/** Inputs as they would be read, for deprecating v1.2.0. */
export function inputsFor(some: Partial<DeprecationInputs> = {}): DeprecationInputs {
  const reason = some.mode === 'restore' ? '' : 'It loses data.'
  return { mode: 'deprecate', version: 'v1.2.0', 'tag-prefix': ['v'], reason, instead: '', token: 't', ...some }
}

const page = (tag: string) => `https://github.com/acme/harbor/releases/tag/${tag}`

/** Another public release; its number comes of its tag. */
export function other(tag: string, some: Partial<OtherRelease> = {}): OtherRelease {
  const id = Number(tag.replace(/\D/g, '')) + 1000
  return { id, tag, url: page(tag), prerelease: false, deprecated: false, ...some }
}

interface Given {
  readonly tag?: string
  readonly body?: string
  readonly prerelease?: boolean
  readonly latest?: boolean | number
  readonly draft?: boolean
  readonly missing?: boolean
  readonly others?: readonly OtherRelease[]
}

/** Facts as they would be read of a release with the number 1. */
export function factsFor(given: Given = {}): DeprecationFacts {
  const { tag: name = 'v1.2.0', body = '## Notes\n', prerelease = false, latest = true, draft = false } = given
  const tag = parseTag(name, [name.replace(/\d+\..*$/, '')])
  if (tag === undefined) throw new Error(name)
  const { marker, notes, banner } = readBody(body, name)
  const release = {
    ...{ id: 1, tag: name, url: page(name), uploadUrl: '', name, body, notes, marker, deprecated: banner },
    ...{ hashes: { name: '', notes: '' }, draft: false, prerelease, immutable: false, hasLedger: false }
  }
  return {
    tag,
    commit: given.missing ? undefined : 'a'.repeat(40),
    release: given.missing || draft ? undefined : release,
    draft,
    others: given.others ?? [other('v1.1.0')],
    latest: latest === true ? 1 : latest || undefined
  }
}

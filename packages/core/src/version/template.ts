import { quote } from '../action/untrusted.ts'
import { channelOf } from './channel.ts'
import { formatVersion, releaseOf } from './semver.ts'
import type { ReleaseTag } from './tag.ts'

/** What placeholders stand for; undefined for one that is known but has no value here. */
export type TemplateValues = Readonly<Record<string, string | undefined>>

/** The placeholders that a tag and its commit give. Parts that a version does not have are empty. */
export function templateValues({ tag, prefix, version }: ReleaseTag, sha?: string): TemplateValues {
  const { major, minor, patch } = version
  return {
    version: formatVersion(version),
    tag,
    prefix,
    release: releaseOf(version),
    major,
    minor,
    patch,
    prerelease: version.prerelease.join('.'),
    build: version.build.join('.'),
    channel: channelOf(version)?.name ?? '',
    sha,
    'short-sha': sha?.slice(0, 7)
  }
}

/**
 * Fills the placeholders of a template, such as `release/v{major}.{minor}`; `{{` and `}}` are literal braces. A value
 * lands as it is, also when it contains braces. Throws an Error for an unknown placeholder, one without a value, and a
 * brace without its partner.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (token: string, name: string | undefined) => {
    if (token === '{{' || token === '}}') return token.charAt(0)
    if (name === undefined) {
      throw new Error(
        `the template ${quote(template)} has a single ${quote(token)}; write ${token}${token} for a literal one`
      )
    }
    if (!Object.hasOwn(values, name)) {
      const known = Object.keys(values).map((key) => `{${key}}`)
      throw new Error(
        `the template ${quote(template)} has the unknown placeholder ${quote(token)}; known are ${known.join(' ')}`
      )
    }
    const value = values[name]
    if (value === undefined)
      throw new Error(`the template ${quote(template)} uses ${quote(token)}, which has no value here`)
    return value
  })
}

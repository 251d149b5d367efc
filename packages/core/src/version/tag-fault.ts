import { quote } from '../action/untrusted.ts'
import { strangeCharacter } from './characters.ts'
import type { Fault } from './fault.ts'
import { faultOf } from './invalid.ts'
import { parseVersion } from './semver.ts'

const movingNames = [
  'latest',
  'nightly',
  'stable',
  'edge',
  'canary',
  'snapshot',
  'main',
  'master',
  'dev',
  'head',
  'next'
]

/** Finds what is wrong with a text that `readVersion` cannot read with these prefixes. */
export function tagFault(text: string, prefixes: readonly string[]): Fault {
  const tag = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text
  return refFault(text) ?? strangeCharacter(text) ?? nameFault(tag) ?? prefixFault(tag, prefixes)
}

function refFault(text: string): Fault | undefined {
  if (text === '') return { fault: 'is empty', remedy: 'give a tag or a version, such as v1.2.3' }
  if (!text.startsWith('refs/')) return undefined
  const trigger = 'run on the push of a version tag (on: push: tags), or set the input version'
  if (text.startsWith('refs/heads/')) return { fault: 'is a branch, not a version tag', remedy: trigger }
  if (text.startsWith('refs/pull/')) return { fault: 'is a pull request, not a version tag', remedy: trigger }
  if (!text.startsWith('refs/tags/')) return { fault: 'is a ref, but not a tag', remedy: trigger }
  const tag = text.slice('refs/tags/'.length)
  if (tag === '') return { fault: 'names no tag', remedy: 'give the whole ref, such as refs/tags/v1.2.3' }
  if (tag.startsWith('refs/'))
    return { fault: 'names a tag that itself begins with refs/', remedy: 'write refs/tags/ once' }
  return undefined
}

function nameFault(tag: string): Fault | undefined {
  const [word = ''] = tag.toLowerCase().split(/[-.0-9]/, 1)
  if (!movingNames.includes(word) || parseVersion(tag)) return undefined
  if (tag.toLowerCase() === word) {
    return {
      fault: 'is a name that moves, not a version',
      remedy: 'give the version that it stands for, such as v1.2.3'
    }
  }
  return {
    fault: 'is the name of a build, not a version',
    remedy: `a build between releases is a prerelease, such as 0.0.0-${word}.20250101`
  }
}

function prefixFault(tag: string, prefixes: readonly string[]): Fault {
  const known = [...prefixes].sort((a, b) => b.length - a.length).find((prefix) => tag.startsWith(prefix))
  const rest = known === undefined ? tag : tag.slice(known.length)
  if (known !== undefined && rest === '') {
    return { fault: 'is only a prefix, without a version', remedy: `put the version after it: ${tag}1.2.3` }
  }
  if (/^[0-9]/.test(rest)) return parseVersion(rest) ? unprefixed(prefixes) : faultOf(rest)
  const start = versionStart(rest)
  if (start === undefined) return noVersion(rest, prefixes)
  return foreignPrefix(tag.slice(0, tag.length - rest.length + start), rest.slice(start), prefixes)
}

/** The index at which the longest version begins that ends the text; digits are tried from the left. */
function versionStart(text: string): number | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const fresh = /[0-9]/.test(text.charAt(index)) && !/[0-9]/.test(text.charAt(index - 1))
    if (fresh && parseVersion(text.slice(index))) return index
  }
  return undefined
}

function unprefixed(prefixes: readonly string[]): Fault {
  return {
    fault: `is a tag without the prefix ${alternatives(prefixes)}`,
    remedy: "tag with the prefix, or set tag-prefix to '' when tags have none"
  }
}

function foreignPrefix(prefix: string, version: string, prefixes: readonly string[]): Fault {
  const wanted = prefixes[0] ?? ''
  const fault = `has ${quote(prefix)} in front of the version, not the prefix ${alternatives(prefixes)}`
  const expected = prefixes.find((candidate) => candidate.toLowerCase() === prefix.toLowerCase()) ?? wanted
  const write = `write ${expected}${version}`
  const usual = /^[A-Za-z0-9_][\w./@-]*$/.test(prefix) && prefix.length <= 100 && !prefixes.includes(prefix)
  const mistaken = /^v+$/i.test(prefix) && wanted !== ''
  return { fault, remedy: usual && !mistaken ? `${write}, or add ${prefix} to tag-prefix` : write }
}

function noVersion(rest: string, prefixes: readonly string[]): Fault {
  const core = /^[A-Za-z=]{0,2}[0-9]/.test(rest) ? rest.replace(/^[A-Za-z=]+/, '') : undefined
  const fault = core === undefined ? undefined : faultOf(core)
  if (fault) return { fault: `has no prefix ${alternatives(prefixes)}, and ${fault.fault}`, remedy: fault.remedy }
  return { fault: 'is not a version', remedy: `give a tag or a version, such as ${prefixes[0] ?? ''}1.2.3` }
}

function alternatives(prefixes: readonly string[]): string {
  return prefixes.map((prefix) => (prefix === '' ? '"" (none)' : quote(prefix))).join(' or ')
}

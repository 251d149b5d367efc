import { quote } from '../action/untrusted.ts'
import { foreignCharacter } from './characters.ts'
import type { Fault } from './fault.ts'
import { isNumber, longestVersion, parseVersion, splitParts } from './semver.ts'

const date = /^([0-9]{4})[.-]([0-9]{2})[.-]([0-9]{2})$/
const places = ['major', 'minor', 'patch'] as const

/** Says what is wrong with a text that `parseVersion` refuses, and what to write in its place. */
export function explainInvalid(text: string): { problem: string; remedy: string } {
  const { fault, remedy } = faultOf(text)
  return { problem: `${quote(text)} ${fault}`, remedy }
}

/** Finds the first fault of a text that `parseVersion` refuses. */
export function faultOf(text: string): Fault {
  return wholeFault(text) ?? coreFault(text) ?? identifierFault(text) ?? { fault: 'is not a version', remedy: example }
}

const example = 'give a version such as 1.2.3 or 1.2.3-rc.1'

function wholeFault(text: string): Fault | undefined {
  if (text === '') return { fault: 'is empty', remedy: example }
  if (text.length > longestVersion) {
    return {
      fault: `has ${text.length} characters, more than the ${longestVersion} that are read`,
      remedy: 'shorten the prerelease or the build metadata'
    }
  }
  const foreign = foreignCharacter(text)
  if (foreign) return foreign
  const [, year, month, day] = date.exec(text) ?? []
  if (year && month && day) {
    const plain = [year, month, day].map((part) => part.replace(/^0+/, '') || '0').join('.')
    return { fault: 'is a date, not a version', remedy: `write it as three numbers without leading zeros: ${plain}` }
  }
  return undefined
}

function coreFault(text: string): Fault | undefined {
  const { core, prerelease, build } = splitParts(text)
  if (core === '')
    return { fault: 'has no numbers in front', remedy: 'put MAJOR.MINOR.PATCH first, such as 1.2.3-rc.1' }
  const numbers = core.split('.')
  if (!/^[0-9]/.test(core)) return { fault: 'does not begin with a number', remedy: example }
  const wrong = numbers.slice(0, 3).findIndex((part) => !isNumber(part))
  if (wrong >= 0) return numberFault(places[wrong] ?? 'patch', numbers[wrong] ?? '')
  if (numbers.length === 3) return undefined
  const tail = (prerelease === undefined ? '' : `-${prerelease}`) + (build === undefined ? '' : `+${build}`)
  if (numbers.length > 3) return surplusFault(numbers, tail)
  const full = [...numbers, '0', '0'].slice(0, 3).join('.')
  const suggestion = parseVersion(full + tail) ? full + tail : full
  const count = numbers.length === 1 ? 'one number' : 'two numbers'
  return { fault: `has ${count} where a version has three`, remedy: `write all three, such as ${suggestion}` }
}

function surplusFault(numbers: readonly string[], tail: string): Fault {
  const release = numbers.slice(0, 3).join('.')
  const surplus = numbers.slice(3).join('.')
  const asPrerelease = `${release}-${surplus}${tail.replace(/^-/, '.')}`
  if (/^[0-9]/.test(surplus) || !parseVersion(asPrerelease)) {
    return {
      fault: `has ${numbers.length} parts where a version has three`,
      remedy: `keep MAJOR.MINOR.PATCH; a further number can go into the prerelease or the build, such as ${release}+4`
    }
  }
  return { fault: 'has a dot in front of its prerelease', remedy: `write a hyphen there: ${asPrerelease}` }
}

function numberFault(place: string, part: string): Fault {
  if (part === '') return { fault: `has an empty ${place} number`, remedy: 'write all three numbers, such as 1.2.3' }
  if (/^0[0-9]+$/.test(part)) {
    return {
      fault: `has a leading zero in its ${place} number ${quote(part)}`,
      remedy: `write ${part.replace(/^0+/, '') || '0'}`
    }
  }
  return {
    fault: `has the ${place} number ${quote(part)}, which is not a number`,
    remedy: 'use the digits 0 to 9 alone'
  }
}

function identifierFault(text: string): Fault | undefined {
  const { prerelease, build } = splitParts(text)
  if (build?.includes('+')) return { fault: 'has a second plus sign', remedy: 'separate build identifiers by dots' }
  for (const [name, part] of Object.entries({ prerelease, 'build metadata': build })) {
    if (part === undefined) continue
    const sign = name === 'prerelease' ? 'hyphen' : 'plus sign'
    if (part === '')
      return { fault: `ends its numbers with a ${sign} and nothing after it`, remedy: `remove the ${sign}` }
    if (part.split('.').includes('')) {
      return { fault: `has an empty identifier in its ${name}`, remedy: 'write exactly one dot between identifiers' }
    }
  }
  const padded = prerelease?.split('.').find((part) => /^0[0-9]+$/.test(part))
  if (padded === undefined) return undefined
  const plain = padded.replace(/^0+/, '') || '0'
  return {
    fault: `has a leading zero in the prerelease number ${quote(padded)}`,
    remedy: `write ${plain}, or put a letter in front of it when it is not a count`
  }
}

import { quote } from '../action/untrusted.ts'
import type { Fault } from './fault.ts'

const names: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\t': 'a tab',
  '\n': 'a line feed',
  '\r': 'a carriage return',
  '\0': 'a NUL'
}

/** Finds the first character that no version may contain, and says which it is and where. */
export function foreignCharacter(text: string): Fault | undefined {
  return faultAt(text, text.search(/[^0-9A-Za-z.+-]/u))
}

/** Finds the first character that neither a version nor a usual tag may contain: white space, controls, non-ASCII. */
export function strangeCharacter(text: string): Fault | undefined {
  return faultAt(text, text.search(/[^!-~]/u))
}

function faultAt(text: string, index: number): Fault | undefined {
  if (index < 0) return undefined
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const place = [...text.slice(0, index)].length + 1
  return { fault: `contains ${nameOf(character)} at character ${place}`, remedy: remedyFor(character) }
}

function nameOf(character: string): string {
  const known = names[character]
  if (known) return known
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (/\p{Nd}/u.test(character)) return `a digit that is not ASCII (${code})`
  if (/\s/u.test(character)) return `white space (${code})`
  return /[!-~]/.test(character) ? quote(character) : `the character ${code}`
}

function remedyFor(character: string): string {
  if (/[\s\0]/u.test(character)) return 'remove it: nothing is trimmed, so that what is checked is what is used'
  if (/\p{Nd}/u.test(character)) return 'use the digits 0 to 9'
  if (character === '_') return 'use a hyphen or a dot in its place'
  return 'use ASCII letters, digits, hyphens and dots alone'
}

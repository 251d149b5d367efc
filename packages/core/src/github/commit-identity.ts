import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import type { Person } from './git-data.ts'

/** Whom git is told that it commits for where nobody else is named: https://github.com/actions/checkout/issues/13 */
export const botIdentity = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'

/** What git would silently take off or out of a name (ident.c), and what would end its line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[<>\x00-\x1f\x7f]/

/**
 * Reads `Name <email>`.
 * @returns undefined when it is something else
 */
export function parseIdentity(text: string): Person | undefined {
  const [, name = '', email = ''] = /^(.+?)\s*<([^<>\s]+@[^<>\s]+)>$/s.exec(text.trim()) ?? []
  return name === '' || unfit.test(name) || unfit.test(email) ? undefined : { name, email }
}

/**
 * Reads the author or the committer that somebody asks for.
 * @param what the input that it is from
 * @returns undefined for an empty text
 * @throws Failure when it is no identity
 */
export function readIdentity(what: string, text: string): Person | undefined {
  if (text === '') return undefined
  const person = parseIdentity(text)
  if (person !== undefined) return person
  throw new Failure(`${what}: expected \`Name <email>\`, got ${quote(text)}; write it like ${quote(botIdentity)}`)
}

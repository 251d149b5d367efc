import { visible } from '../runner/visible.ts'

/** The options of a command line as they were given, in order. */
export interface Given {
  has(name: string): boolean
  /** The first value of an option; undefined when it was not given. */
  value(name: string): string | undefined
  values(name: string): readonly string[]
}

/** A text of the command line as it may be shown. */
export function shown(text: string): string {
  return visible(text.replace(/[\r\n]/g, ' '))
}

/** What was given as `NAME=VALUE`, by name; `complaints` gets what is not of that form and what stands twice. */
export function readPairs(
  given: Given,
  option: string,
  { form, name: pattern }: { readonly form: string; readonly name: RegExp },
  complaints: string[]
): Record<string, string> | undefined {
  const texts = given.values(option)
  const pairs = texts.map((text) => {
    const at = text.indexOf('=')
    return [text.slice(0, Math.max(0, at)), text.slice(at + 1)] as const
  })
  for (const [at, [name, value]] of pairs.entries()) {
    const isGood = pattern.test(name) && (option !== 'secret' || value !== '')
    if (!isGood) complaints.push(`--${option} ${shown(texts[at] ?? '')}: expected ${form}`)
    else if (pairs.findIndex(([other]) => other === name) < at) complaints.push(`--${option} ${name} is given twice`)
  }
  return texts.length === 0 ? undefined : Object.fromEntries(pairs)
}

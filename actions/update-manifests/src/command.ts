import { yamlBlock } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'

const list = yamlBlock((value) => {
  if (Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string')) return value
  throw new Error('expected a YAML list of texts, such as [make, helm-gen]; put numbers in quotes')
})

/** What a shell would take for more than a word. Here it would be passed on as it is, which nobody means. */
const shell = /^(&&?|\|\|?|;|>>?|<)$|[`;]|\$[({A-Za-z_]/

/**
 * Reads a program with its arguments: words separated by blanks, or a YAML list. Empty when there is none. Nothing is
 * expanded, and no word has a meaning of its own.
 * @throws Error for what only a shell would understand
 */
export async function readCommand(raw: string): Promise<readonly string[]> {
  const text = raw.trim()
  if (/^(\[|- )/.test(text)) return (await list.parse(text)) ?? []
  const words = text === '' ? [] : text.split(/[ \t]+/)
  if (/[\r\n]/.test(text)) throw new Error('expected one program with its arguments on one line, or a YAML list')
  const meant = words.find((word) => shell.test(word) || /["']/.test(word))
  if (meant === undefined) return words
  throw new Error(
    `${quote(meant)} has a meaning in a shell only, and there is none: give a YAML list, or call a script or a target of make`
  )
}

/** What the first words of titles mean in a project, as a map; pure. */
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { fieldsOf, named } from '#core/manifest/edits/fields'
import { readTree } from '#core/manifest/edits/tree'
import { EditFault } from '#core/manifest/fault'

/**
 * The word before the colon of a title, in lower case, to the kind of change that it stands for; `scope` for a part of the
 * project (`extproc: fixes a race`), where the word behind the colon tells the kind. A word that is not here is a kind itself.
 */
export type Prefixes = ReadonlyMap<string, string>

/** The prefixes, or everything that is wrong with them. */
export interface PrefixList {
  readonly prefixes: Prefixes
  readonly complaints: readonly Complaint[]
}

const kind = /^[a-z][a-z0-9_-]*$/

/** Reads a mapping in YAML, such as `{extproc: scope, bugfix: fix}`. Gives every complaint at once, and no prefixes then. */
export async function readPrefixes(text: string, name = 'prefixes'): Promise<PrefixList> {
  if (text.trim() === '') return { prefixes: new Map(), complaints: [] }
  const complaints: Complaint[] = []
  const wrong = (place: string, problem: string, remedy: string) => ({
    prefixes: new Map(),
    complaints: [{ place, problem, remedy }]
  })
  try {
    const tree = await readTree(text)
    if (tree.kind !== 'map') return wrong(name, `is ${named(tree)}, not a mapping`, 'give lines such as extproc: scope')
    const fields = fieldsOf(name, tree, complaints)
    const prefixes = new Map<string, string>()
    for (const key of fields.keys()) {
      const [word, value] = [key.toLowerCase(), fields.text(key)?.toLowerCase()]
      if (/[\s():!]|^$/.test(key)) fields.complain(key, 'is no prefix', 'give the word before the colon, without it')
      else if (prefixes.has(word)) fields.complain(key, 'stands there twice', 'write each prefix once, in lower case')
      if (value !== undefined && !kind.test(value)) {
        fields.complain(key, `is ${quote(value)}`, 'give scope, or a kind such as fix, security or docs')
      }
      prefixes.set(word, value ?? '')
    }
    return { prefixes: complaints.length > 0 ? new Map() : prefixes, complaints }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    return wrong(error.line > 0 ? `${name} (line ${error.line})` : name, error.problem, error.remedy)
  }
}

/** What may pass a freeze, as rules; pure. */
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { type Fields, fieldsOf, named } from '#core/manifest/edits/fields'
import { readTree, type Tree } from '#core/manifest/edits/tree'
import { EditFault } from '#core/manifest/fault'
import { globFault } from '#core/manifest/globs'
import type { Role } from './allow-role.ts'

/** One way past a freeze. `name` is what people read: `label freeze-exempt`. */
export type Rule =
  /** The label is on the pull request, and who set it last has at least this role. */
  | { readonly kind: 'label'; readonly name: string; readonly label: string; readonly setBy: Role }
  /** The title is of one of these kinds, in lower case, and somebody who may write stands behind it. */
  | { readonly kind: 'title'; readonly name: string; readonly kinds: readonly string[] }
  /** Every file that changes lies under one of these globs, by its old name too. */
  | { readonly kind: 'paths'; readonly name: string; readonly globs: readonly string[] }
  /** It comes from one of these accounts, as GitHub names them: `ada`, `release-bot[bot]`. */
  | { readonly kind: 'author'; readonly name: string; readonly logins: readonly string[] }
  /** So many people with at least this role have approved what is at the head now. */
  | { readonly kind: 'approvals'; readonly name: string; readonly count: number; readonly by: Role }

/** The rules in their order, or everything that is wrong with them. */
export interface RuleList {
  readonly rules: readonly Rule[]
  readonly complaints: readonly Complaint[]
}

const kinds = ['label', 'title', 'paths', 'author', 'approvals'] as const
const companions: Readonly<Record<string, readonly string[]>> = { label: ['set-by'], approvals: ['by'] }
const allKeys: readonly string[] = [...kinds, 'set-by', 'by']

/** Nobody below these can set a label at all, or approve so that it counts with GitHub. */
const setters = ['triage', 'write', 'maintain', 'admin'] as const
const approvers = ['write', 'maintain', 'admin'] as const

/** Without a role, an exemption is a matter for those who maintain the repository. */
const usual = 'maintain'

const mostApprovals = 20

/**
 * Reads a list of rules in YAML. An empty text or list lets nothing pass. Gives every complaint at once, and no rules when
 * there is one. `name` is the input that it comes from.
 */
export async function readRules(text: string, name = 'allow'): Promise<RuleList> {
  if (text.trim() === '') return { rules: [], complaints: [] }
  const complaints: Complaint[] = []
  try {
    const tree = await readTree(text)
    if (tree.kind !== 'list') {
      const remedy = 'give a list whose items are such as - label: freeze-exempt'
      return { rules: [], complaints: [{ place: name, problem: `is ${named(tree)}, not a list`, remedy }] }
    }
    const rules = tree.items.flatMap((item, index) => readRule(`${name}[${index}]`, item, complaints) ?? [])
    return { rules: complaints.length > 0 ? [] : rules, complaints }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    const { problem, remedy, line } = error
    return { rules: [], complaints: [{ place: line > 0 ? `${name} (line ${line})` : name, problem, remedy }] }
  }
}

function readRule(name: string, item: Tree, complaints: Complaint[]): Rule | undefined {
  if (item.kind !== 'map') {
    const remedy = `give a mapping with one of ${kinds.join(', ')}`
    complaints.push({ place: `${name} (line ${item.line})`, problem: `is ${named(item)}`, remedy })
    return undefined
  }
  const fields = fieldsOf(name, item, complaints)
  const found = kinds.filter((kind) => fields.has(kind))
  const [kind, second] = found
  if (kind === undefined) {
    fields.only(allKeys)
    fields.complain('', 'has no condition', `give one of ${kinds.join(', ')}`)
    return undefined
  }
  if (second !== undefined) {
    const remedy = 'make them rules of their own; one that fits is enough'
    fields.complain('', `has more than one condition: ${found.join(', ')}`, remedy)
    return undefined
  }
  fields.only([kind, ...(companions[kind] ?? [])])
  return readers[kind](fields)
}

const readers: Readonly<Record<(typeof kinds)[number], (fields: Fields) => Rule>> = {
  label: (fields) => {
    const label = fields.text('label') ?? ''
    if (label.trim() === '' && fields.has('label')) fields.complain('label', 'is empty', 'give the name of a label')
    const setBy = fields.oneOf('set-by', setters) ?? usual
    return { kind: 'label', name: `label ${label}`, label, setBy }
  },
  title: (fields) => {
    const words = textsOf(fields, 'title', 'give kinds such as [fix, security, docs]')
    for (const word of words.filter((word) => !/^[a-z][a-z0-9_-]*$/i.test(word))) {
      fields.complain('title', `has ${quote(word)}, which is no kind`, 'give words such as fix, without : or brackets')
    }
    return { kind: 'title', name: `title ${words.join(', ')}`, kinds: words.map((word) => word.toLowerCase()) }
  },
  paths: (fields) => {
    const globs = textsOf(fields, 'paths', "give globs such as ['docs/**', '**/*.md']")
    for (const fault of globs.flatMap((glob) => globFault(glob) ?? [])) {
      const remedy = fault.remedy === 'use exclude' ? 'name the folders that may change instead' : fault.remedy
      fields.complain('paths', fault.problem, remedy)
    }
    return { kind: 'paths', name: `paths ${globs.join(', ')}`, globs }
  },
  author: (fields) => {
    const logins = textsOf(fields, 'author', "give logins such as ['release-bot[bot]']")
    for (const login of logins.filter((login) => !/^[a-z0-9_-]+(?:\[bot\])?$/i.test(login))) {
      fields.complain('author', `has ${quote(login)}, which is no login`, 'give it without @, an App as name[bot]')
    }
    return { kind: 'author', name: `author ${logins.join(', ')}`, logins: logins.map((login) => login.toLowerCase()) }
  },
  approvals: (fields) => {
    const count = fields.count('approvals') ?? 1
    if (count < 1 || count > mostApprovals) {
      fields.complain('approvals', `is ${count}`, `give a number from 1 to ${mostApprovals}`)
    }
    const by = fields.oneOf('by', approvers) ?? usual
    return { kind: 'approvals', name: `${count} ${count === 1 ? 'approval' : 'approvals'} by ${by}`, count, by }
  }
}

/** One text or several, none of them empty. */
function textsOf(fields: Fields, key: string, remedy: string): readonly string[] {
  const texts = fields.texts(key) ?? []
  if (texts.length === 0) fields.complain(key, 'names nothing', remedy)
  else if (texts.some((text) => text.trim() === '')) fields.complain(key, 'has an empty text', remedy)
  return texts
}

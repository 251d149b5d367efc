/** What may pass a freeze, told to people in Markdown; pure. */
import { codeMarkdown, literalMarkdown } from '#core/action/untrusted'
import type { Rule } from './allow-rules.ts'
import type { FreezeState } from './state.ts'

/** More rules than this nobody reads in an issue. */
const RULES = 30

/** More values of one rule than this fill a line. */
const VALUES = 12

const SHOWN = 100

/** Shows a value as code, cut where it is long. Nothing in it is markup, a mention or a reference. */
export function shownCode(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return codeMarkdown(cut)
}

/** Shows a value as text, cut where it is long. Nothing in it is markup, a mention or a reference. */
export function shownText(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return literalMarkdown(cut)
}

/** Shows a time of RFC 3339 as it is, and whatever else as a text. */
export function shownTime(text: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : shownText(text)
}

function several(values: readonly string[], word: 'or' | 'and'): string {
  const shown = values.slice(0, VALUES).map(shownCode)
  if (values.length > VALUES) return `${shown.join(', ')} ${word} ${values.length - VALUES} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}` : shown.join('')
}

/** How a pull request comes to fit one rule. */
function way(rule: Rule): string {
  switch (rule.kind) {
    case 'label':
      return `it has the label ${shownCode(rule.label)}, set by somebody with the role ${rule.setBy} or more`
    case 'title': {
      const stands = 'and its author is a member, or a maintainer has approved it'
      return `its title is of the kind ${several(rule.kinds, 'or')}, ${stands}`
    }
    case 'paths':
      return `every file that it changes is under ${several(rule.globs, 'or')}`
    case 'author':
      return `it comes from ${several(rule.logins, 'or')}`
    case 'approvals': {
      const people = rule.count === 1 ? 'one person' : `${rule.count} people`
      return `${people} with the role ${rule.by} or more ${rule.count === 1 ? 'has' : 'have'} approved what is at its head`
    }
  }
}

function byRules(rules: readonly Rule[]): readonly string[] {
  if (rules.length === 0) return ['No pull request may be merged: there is no rule that lets one pass.']
  const ways = rules.slice(0, RULES).map((rule) => `- ${way(rule)}`)
  const more = rules.length > RULES ? [`- or it fits one of ${rules.length - RULES} more rules`] : []
  const how = 'To be exempted, bring the pull request to fit one of them; it is judged again when it changes.'
  return ['A pull request may be merged when one of these holds:', '', ...ways, ...more, '', how]
}

/** The lines that say what may pass, and how a pull request comes to be exempted. */
export function waysToPass(state: Pick<FreezeState, 'backends' | 'bypass'>, rules: readonly Rule[]): readonly string[] {
  const has = (backend: FreezeState['backends'][number]) => state.backends.includes(backend)
  if (has('lock')) return ['Nothing: the branch is locked, and takes neither pushes nor merges.']
  const actors = state.bypass.length === 0 ? [] : [`Rules are no hindrance to ${several(state.bypass, 'and')}.`]
  const bypass = has('ruleset') ? actors : []
  const judged = has('policy') ? byRules(rules) : ['Nothing: the branch takes neither pushes nor merges.']
  return bypass.length === 0 ? judged : [...judged, '', ...bypass]
}

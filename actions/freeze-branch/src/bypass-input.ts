/** The input `bypass`: who may pass a frozen branch, by names that people know. */
import { nearest } from '#core/action/nearest'
import { quote } from '#core/action/untrusted'

/** Whether somebody may pass everywhere, or by merging pull requests alone. */
export type BypassMode = 'always' | 'pull_request'

/** One who may pass, as the input names it. */
export type BypassName = { readonly mode: BypassMode /** As it was given. */; readonly text: string } & (
  | { readonly kind: 'app'; readonly app: number | string }
  | { readonly kind: 'role'; readonly role: number }
  | { readonly kind: 'team'; readonly slug: string }
  | { readonly kind: 'deploy-key' }
  | { readonly kind: 'organization-admin' }
)

/**
 * The numbers of GitHub's own roles. Its reference does not have them (https://github.com/github/rest-api-description/issues/7111);
 * those who manage rulesets by the API agree on them (https://github.com/integrations/terraform-provider-github/pull/1916).
 */
export const roleNumbers: Readonly<Record<string, number>> = { maintain: 2, write: 4, admin: 5 }

const kinds = ['app', 'role', 'team', 'deploy-key', 'organization-admin']
const forms =
  'app:ID, app:SLUG, role:maintain, role:admin, role:write, role:NUMBER, team:SLUG, deploy-key or organization-admin'

/** `acme-bot`, `12345`: what GitHub makes of the names of Apps and teams. */
const slug = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/

/**
 * Reads the entries of `bypass`.
 * @throws Error that says what was expected; the first entry that is wrong is named
 */
export function readBypass(entries: readonly string[]): readonly BypassName[] {
  const names = entries.map(readOne)
  for (const [index, name] of names.entries()) {
    const other = names.slice(0, index).find((before) => actorOf(before.text) === actorOf(name.text))
    if (other !== undefined)
      throw new Error(`${quote(name.text)} names the same actor as ${quote(other.text)}; keep one`)
  }
  return names
}

function actorOf(text: string): string {
  return text.replace(/@pull-request$/, '').toLowerCase()
}

function readOne(text: string): BypassName {
  const [, actor = '', mark] = /^(.*?)(@.*)?$/s.exec(text) ?? []
  if (mark !== undefined && mark !== '@pull-request') {
    throw new Error(`${quote(text)}: expected @pull-request or nothing after the actor, got ${quote(mark)}`)
  }
  const mode: BypassMode = mark === undefined ? 'always' : 'pull_request'
  const colon = actor.indexOf(':')
  const [kind, value] = colon < 0 ? [actor, undefined] : [actor.slice(0, colon), actor.slice(colon + 1)]
  return { mode, text, ...readActor(text, kind, value, mode) }
}

function readActor(text: string, kind: string, value: string | undefined, mode: BypassMode) {
  if (kind === 'deploy-key' && value === undefined) {
    // https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset
    if (mode !== 'always')
      throw new Error(`${quote(text)}: a deploy key merges no pull requests; leave out @pull-request`)
    return { kind: 'deploy-key' } as const
  }
  if (kind === 'organization-admin' && value === undefined) return { kind: 'organization-admin' } as const
  if (kind === 'role' && value !== undefined) return { kind: 'role', role: readRole(text, value) } as const
  if ((kind === 'app' || kind === 'team') && value !== undefined && slug.test(value)) {
    if (kind === 'team') return { kind: 'team', slug: value } as const
    return { kind: 'app', app: /^\d+$/.test(value) ? Number(value) : value.toLowerCase() } as const
  }
  const meant = nearest(kind, kinds)
  const hint = meant === undefined || meant === kind ? '' : `; did you mean ${meant}?`
  const whole =
    kind === 'team' && value?.includes('/') ? '; a team is named by its slug alone, without its organization' : ''
  throw new Error(`expected ${forms}, with @pull-request after it or not, got ${quote(text)}${hint}${whole}`)
}

function readRole(text: string, value: string): number {
  const known = Object.hasOwn(roleNumbers, value) ? roleNumbers[value] : undefined
  if (known !== undefined) return known
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new Error(
    `${quote(text)}: expected one of the roles ${Object.keys(roleNumbers).join(', ')}, or the number of a custom role`
  )
}

/** Whether one rule lets a pull request pass; pure. */
import { quote } from '#core/action/untrusted'
import { matcherOf } from '#core/manifest/globs'
import type { Prefixes } from './allow-prefixes.ts'
import { isAtLeast, type Role } from './allow-role.ts'
import type { Rule } from './allow-rules.ts'
import type { Account, Need, PullFacts } from './pull-facts.ts'
import { titleKind } from './title-kind.ts'

/** What a rule says; `why` is inert. It is unknown as long as more must be read. */
export interface Finding {
  readonly verdict: 'passes' | 'does not fit' | 'unknown'
  readonly why: string
  readonly needs: readonly Need[]
}

type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>

const passes = (why: string): Finding => ({ verdict: 'passes', why, needs: [] })
const no = (why: string): Finding => ({ verdict: 'does not fit', why, needs: [] })
const unknown = (needs: readonly Need[], why: string): Finding => ({ verdict: 'unknown', why, needs })

/** GitHub lists no more files of a pull request. */
const LISTED = 3000

/** Judges a pull request by one rule, from GitHub's data alone. */
export function judgeRule(rule: Rule, prefixes: Prefixes, facts: PullFacts): Finding {
  switch (rule.kind) {
    case 'label':
      return byLabel(rule, facts)
    case 'title':
      return byTitle(rule, prefixes, facts)
    case 'paths':
      return byPaths(rule, facts)
    case 'author':
      return byAuthor(rule, facts)
    case 'approvals':
      return byApprovals(rule, facts)
  }
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const shown = (account: Account | undefined) => (account === undefined ? 'an account that is gone' : account.login)
const roleOf = ({ roles }: PullFacts, { login }: Account): Role | undefined => roles.get(login.toLowerCase())

function byLabel({ label, setBy }: RuleOf<'label'>, facts: PullFacts): Finding {
  const found = facts.labels.find(({ name }) => isSame(name, label))
  if (found === undefined) return no('the label is not there')
  if (found.setBy === undefined) return no('GitHub does not tell who set it')
  const { login, isPerson } = found.setBy
  if (!isPerson) return no(`it was set by ${login}, which is an App and has no role`)
  const role = roleOf(facts, found.setBy)
  if (role === undefined) return unknown([{ kind: 'role', login }], `the role of ${login}, who set it, is not known`)
  const said = `set by ${login} (${role})`
  return isAtLeast(role, setBy) ? passes(said) : no(`it was ${said}; ${setBy} is asked for`)
}

/** Who has approved what is at the head now; an author's own word and an App's count for nothing. */
function approving({ opinions, head, author }: PullFacts, since = ''): readonly Account[] {
  return opinions.flatMap(({ by, state, commit, at }) => {
    const counts = state === 'APPROVED' && commit === head && at > since && by?.isPerson === true
    return counts && author?.login !== by.login ? [by] : []
  })
}

const members = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * The title is the author's own word, so a stranger's counts only with somebody's who may write: given for this head, and
 * since the title is what it is. A private membership is not told to every token, but the role is.
 */
function byTitle({ kinds }: RuleOf<'title'>, prefixes: Prefixes, facts: PullFacts): Finding {
  const { kind, breaking, because } = titleKind(facts.title, prefixes)
  if (kind === undefined || !kinds.includes(kind)) return no(`the title ${because}`)
  if (breaking) return no(`the title ${because}, and is marked as a breaking change`)
  const { author, association, isOwnHead, titledAt } = facts
  const own = isOwnHead && author?.isPerson === true ? author : undefined
  if (own !== undefined && members.includes(association)) return passes(`the title ${because}, by ${own.login}`)
  const [approver] = approving(facts, titledAt)
  if (approver !== undefined) return passes(`the title ${because}, approved by ${approver.login}`)
  const role = own && roleOf(facts, own)
  if (own !== undefined && role === undefined) {
    return unknown([{ kind: 'role', login: own.login }], `the title ${because}; the role of ${own.login} is not known`)
  }
  if (own !== undefined && role !== undefined && isAtLeast(role, 'write')) {
    return passes(`the title ${because}, by ${own.login} (${role})`)
  }
  const whose = isOwnHead ? `${shown(author)} is no member` : `the head is not a branch of ${shown(author)}`
  const since = titledAt === undefined ? 'its head' : 'its head and title'
  return no(`the title ${because}, but ${whose}, and nobody who may write has approved ${since}`)
}

function byPaths({ globs }: RuleOf<'paths'>, { files }: PullFacts): Finding {
  const { total, list, isFinal } = files
  const matchers = globs.map((glob) => matcherOf(glob, false))
  const fits = (path: string) => globs.includes(path) || matchers.some((matches) => matches(path))
  const stray = list.flatMap(({ path, previous = path }) => [path, previous]).find((path) => !fits(path))
  if (stray !== undefined) return no(`${quote(stray)} lies elsewhere`)
  if (total === 0) return no('it changes no file')
  if (total > LISTED) return no(`it changes ${total} files, of which GitHub lists no more than ${LISTED}`)
  const isWhole = list.length === total && list.every((file) => !file.isRenamed || file.previous !== undefined)
  if (isWhole) return passes(total === 1 ? `its file is ${quote(list[0]?.path ?? '')}` : `all ${total} files lie there`)
  return isFinal
    ? no(`of ${total} files GitHub has not told all names`)
    : unknown([{ kind: 'files' }], 'its files are not all known')
}

function byAuthor({ logins }: RuleOf<'author'>, { author, isOwnHead }: PullFacts): Finding {
  const login = author?.login ?? ''
  if (!logins.includes(login.toLowerCase())) return no(`it is by ${shown(author)}`)
  return isOwnHead ? passes(`it is by ${login}`) : no(`it is by ${login}, but its head is a branch of somebody else`)
}

function byApprovals({ count, by }: RuleOf<'approvals'>, facts: PullFacts): Finding {
  const all = approving(facts)
  const tally = (some: readonly Account[]) =>
    `${some.length} of ${count} on its head${some.length === 0 ? '' : `: ${some.map(shown).join(', ')}`}`
  if (all.length < count) return no(tally(all))
  const strange = by === 'write' ? [] : all.filter((account) => roleOf(facts, account) === undefined)
  const good = by === 'write' ? all : all.filter((account) => isAtLeast(roleOf(facts, account) ?? 'none', by))
  if (good.length >= count) return passes(tally(good))
  if (good.length + strange.length < count) return no(tally(good))
  const needs = strange.slice(0, count - good.length).map(({ login }): Need => ({ kind: 'role', login }))
  return unknown(needs, `${tally(good)}; the roles of ${strange.map(shown).join(', ')} are not known`)
}

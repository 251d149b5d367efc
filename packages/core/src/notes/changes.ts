/** The commits of a release as its notes tell them. Loads the parser of Conventional Commits: import it where it is needed. Pure. */
import type { AuthoredCommit } from '../history/range.ts'
import { type Message, readMessage } from '../release/message.ts'
import { revertedBy, takenBack, targetsOf } from '../release/reverts.ts'
import { type Footers, readFooters } from './footers.ts'
import { isPlace, type Listed, type Prefixes, sectionOf } from './prefixes.ts'

/** One change, as data. All text in it is untrusted. */
export interface NotedChange {
  readonly sha: string
  readonly section: Listed | 'hidden'
  /** What the change is about: the scope of its header, or a type that is no kind of change. */
  readonly scope: string | undefined
  /** The header without type, scope and numbers of pull requests. */
  readonly description: string
  /** The numbers that stand at the end of the header. */
  readonly pulls: readonly string[]
  readonly breaking: boolean
  readonly footers: Footers
  readonly login: string | undefined
}

const merge = /^Merge (?:pull request #\d+ from|branch|branches|remote-tracking branch|tag|commit) /

/** Takes the numbers of pull requests off the end of a header: `fix: it (#12) (#15)`. */
function pullsOf(description: string): { readonly text: string; readonly pulls: readonly string[] } {
  const pulls: string[] = []
  let text = description.trimEnd()
  for (;;) {
    const [all, number] = /\s?\(#([1-9]\d{0,9})\)$/.exec(text) ?? []
    if (all === undefined || number === undefined)
      return text === '' ? { text: description.trim(), pulls } : { text, pulls }
    pulls.unshift(number)
    text = text.slice(0, -all.length).trimEnd()
  }
}

function noted(commit: AuthoredCommit, message: Message, prefixes: Prefixes): NotedChange {
  const { header, type, scope, description, breaking, footers, paragraphs } = message
  const kind = type ?? (revertedBy(header, paragraphs) === undefined ? undefined : 'revert')
  const { text, pulls } = pullsOf(description)
  const place = [type !== undefined && isPlace(type) ? type : '', scope ?? ''].filter((part) => part.trim() !== '')
  return {
    sha: commit.sha,
    section: text === '' || merge.test(header) ? 'hidden' : sectionOf(kind, prefixes),
    scope: place.length === 0 ? undefined : place.join('/'),
    description: text,
    pulls,
    breaking,
    footers: readFooters(footers),
    login: commit.login
  }
}

/**
 * Reads commits, newest first, into changes, oldest first. A commit and the one that reverts it are both left out when both
 * are in the range.
 */
export function readNotedChanges(commits: readonly AuthoredCommit[], prefixes: Prefixes): NotedChange[] {
  const messages = commits.map(({ message }) => readMessage(message))
  const targets = targetsOf(
    commits,
    messages.map(({ header, paragraphs }) => revertedBy(header, paragraphs))
  )
  const gone = takenBack(targets)
  return commits
    .flatMap((commit, index) => {
      const message = messages[index]
      const left = message === undefined || gone[index] || (targets[index] ?? -1) >= 0
      return left ? [] : [noted(commit, message, prefixes)]
    })
    .reverse()
}

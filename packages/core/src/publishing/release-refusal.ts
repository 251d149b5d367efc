/** What GitHub says when it refuses something about a release for good, and what to do then. */
import { Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'

type Known = readonly [said: RegExp, problem: (message: string) => string, remedy: string]

/** The first that fits is taken. */
const known: readonly Known[] = [
  [
    // Also after the release was deleted: https://github.com/github-community-projects/ospo-reusable-workflows/issues/83
    /was used by an immutable release/i,
    () =>
      'an immutable release had this tag, and GitHub never gives such a tag to another release, also when that one was deleted',
    'release the next version; running this again does not help'
  ],
  [
    /immutable release/i,
    (message) => `the release is immutable (${message})`,
    'nothing can be added to it or taken from it: release the next version'
  ],
  [
    /rule violations|creations being restricted|pre_receive/i,
    (message) => `a ruleset of the repository forbids it (${message})`,
    'let whoever releases bypass the ruleset, or push the tag first; the draft stays for the next run'
  ],
  [/body is too long/i, (message) => `GitHub does not take the notes (${message})`, 'shorten them'],
  [
    /limited to \d+ assets/i,
    (message) => `GitHub takes no more files (${message})`,
    'put some of them together in an archive'
  ]
]

/** The words of a refusal: its message, and the reasons that stand in a list beside it. */
export function wordsOf(thrown: unknown): string {
  const { response, message } = (thrown ?? {}) as {
    readonly message?: string
    readonly response?: { readonly data?: { readonly message?: unknown; readonly errors?: unknown } }
  }
  const { message: said = message, errors } = response?.data ?? {}
  const reasons = (Array.isArray(errors) ? errors : []).map((error: unknown) => {
    const { message: reason, field = '', code = '' } = (error ?? {}) as Readonly<Record<string, unknown>>
    return typeof reason === 'string' ? reason : `${field} ${code}`.trim()
  })
  return inert([String(said ?? ''), ...reasons].filter((text) => text !== '').join(': '))
}

/** Why GitHub refuses something about a tag's release; undefined where that is not known, or may pass. */
export function releaseComplaint(tag: string, thrown: unknown): Complaint | undefined {
  const { status } = (thrown ?? {}) as { readonly status?: number }
  if (status !== 422 && status !== 403) return undefined
  const message = wordsOf(thrown)
  const found = known.find(([said]) => said.test(message))
  return found && { place: `release ${inert(tag)}`, problem: found[1](message), remedy: found[2] }
}

/** Of a category that it does not find GitHub says no more than "Not Found", and does not publish. */
function categoryComplaint(category: string, thrown: unknown): Complaint | undefined {
  if (category === '' || ((thrown ?? {}) as { readonly status?: number }).status !== 404) return undefined
  const problem = `GitHub does not find the category ${quote(category)}, and has not published the release`
  const remedy =
    'turn discussions on for the repository and make the category, give the token discussions: write, or leave it out'
  return { place: 'discussion-category', problem, remedy }
}

/**
 * Throws as a refusal what GitHub will never do, so that nobody tries it again; anything else as it is.
 * @param category of the discussion that was to be opened with it; empty for none
 */
export function throwReleaseRefusal(tag: string, thrown: unknown, category = ''): never {
  const complaint = releaseComplaint(tag, thrown) ?? categoryComplaint(category, thrown)
  throw complaint === undefined ? thrown : new Refusal([complaint])
}

import { Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'

const BYPASS = 'let the GitHub App of this token, or its person, bypass the rule'

/** What to do about a rule, by what GitHub says of it. The sentences are found in public logs of refused pushes. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /update more than \d+ branch(?:es)? or tags?/i,
    'raise the number of branches and tags that one push may update, under Pushes in the settings of the repository: tags that belong together are created in one push'
  ],
  [
    /creations being restricted/i,
    `${BYPASS}, since a ruleset says who may create such tags; when the tag was one of an immutable release that is gone, release the next version`
  ],
  [/must (?:not )?(?:match|contain|start|end)|pattern/i, `name the tags as the rule asks, or ${BYPASS}`],
  [/verified signatures/i, `tag a commit whose signature GitHub has verified, or ${BYPASS}`],
  [/status checks?\b|deployment|code scanning|code quality/i, `let them pass at this commit first, or ${BYPASS}`]
]

const OTHER = `look at the rules for tags in the settings of the repository, or ${BYPASS}`

/** What to do about a rule that keeps a tag from being created. */
export function ruleRemedy(rule: string): string {
  return remedies.find(([pattern]) => pattern.test(rule))?.[1] ?? OTHER
}

/** What the server has against a tag. */
export interface Objection {
  readonly tag: string
  /** In the server's words, inert or quoted. */
  readonly problem: string
  readonly remedy: string
}

/** So many tags with the same objection are named. */
const NAMED = 20

function placeOf(tags: readonly string[]): string {
  const named = tags.slice(0, NAMED).map(quote).join(', ')
  const others = tags.length - NAMED
  return `${tags.length === 1 ? 'tag' : 'tags'} ${named}${others > 0 ? ` and ${others} more` : ''}`
}

/** One complaint for each objection, with all the tags that it is about. */
export function complaintsOf(objections: readonly Objection[]): Complaint[] {
  const groups = new Map<string, { readonly objection: Objection; readonly tags: string[] }>()
  for (const objection of objections) {
    const { tag, problem, remedy } = objection
    const key = JSON.stringify([problem, remedy])
    const group = groups.get(key) ?? { objection, tags: [] }
    groups.set(key, group)
    group.tags.push(tag)
  }
  return [...groups.values()].map(({ objection: { problem, remedy }, tags }) => ({
    place: placeOf(tags),
    problem,
    remedy
  }))
}

/** Says once what all of them share: a push is atomic, so nothing has changed at the server. */
export function refuseTags(objections: readonly Objection[], total: number): Refusal {
  const none = total === 1 ? 'it was not created' : `none of the ${total} tags was created`
  return new Refusal(
    complaintsOf(objections).map((complaint) => ({ ...complaint, problem: `${complaint.problem}; ${none}` }))
  )
}

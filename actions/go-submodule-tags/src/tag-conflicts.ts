import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { TagFacts } from './tag-facts.ts'
import { tagsOf } from './tag-names.ts'

/** Tags that lead elsewhere. They are never moved, and a version is never made of two commits. */
export function elsewhere({ standing, commit, nextFree, asked, catalogue }: TagFacts): Complaint[] {
  const { bound } = standing
  const instead = bound === undefined || !asked.fixed ? '' : `, or give ${bound} as sha to complete what is there`
  const remedy = `a tag is never moved: release ${nextFree ?? 'the next version'}${instead}`
  const known = new Map(catalogue.releases.map(({ tag, module }) => [tag, module.mod.module]))
  return [...standing.there]
    .filter(([, at]) => at !== commit)
    .map(([tag, at]) => ({
      place: `tag ${quote(tag)}`,
      problem: `is at ${at.slice(0, 12)} already, and ${known.has(tag) ? 'the module' : 'the release'} would be tagged at ${commit.slice(0, 12)}`,
      remedy
    }))
}

/** What is missing, where everything should be there. */
export function absent(facts: TagFacts): Complaint[] {
  return tagsOf(facts)
    .filter((tag) => !facts.standing.there.has(tag))
    .map((tag) => ({
      place: `tag ${quote(tag)}`,
      problem: 'is not at the server',
      remedy: 'run this with mode: tag, which completes what is missing'
    }))
}

import { quote } from '#core/action/untrusted'
import { bumpBetween } from '#core/release/bump'
import { meantToPrecede } from '#core/release/order'
import type { Released } from '#core/release/released'
import { compareVersions } from '#core/version/compare'
import type { Decision } from './decision.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import { higherReleases } from './questions.ts'

const SHOWN = 3

function breakingWarning({ breaking, subject, suggestion }: Decision): string[] {
  const { previousStable, release, kind } = subject
  // Against the stable release: a second candidate of a patch is a patch too.
  const bump = previousStable && bumpBetween(previousStable.version, release.version)
  if (bump !== 'patch' || breaking.length === 0 || kind === 'main-build') return []
  const shown = breaking.slice(0, SHOWN).map(({ sha, subject: line }) => `${sha.slice(0, 12)} ${quote(line)}`)
  const more = breaking.length > SHOWN ? ` and ${breaking.length - SHOWN} more` : ''
  const instead = suggestion?.version === undefined ? '' : `; the commits ask for a ${suggestion.bump} change`
  return [`${subject.release.tag} is a patch, but has breaking changes: ${shown.join(', ')}${more}${instead}`]
}

/** A feature on an old line asks for a version that has been released from another one. */
function takenSuggestion({ subject, suggestion }: Decision): string[] {
  const wanted = suggestion?.version
  const taken = wanted && subject.released.find(({ version }) => compareVersions(version, wanted) === 0)
  if (taken === undefined) return []
  return [`the commits ask for a ${suggestion?.bump} change, and ${quote(taken.tag)} exists already`]
}

/** What the user should know, and does not stop the release. */
export function warningsOf(inputs: Inputs, decision: Decision, { answers, request }: Facts): string[] {
  const { subject, support, suggestion } = decision
  const { release, released, present, line } = subject
  const mixed = meantToPrecede(release.version, released, inputs['prerelease-order'])
  const gone = !present && request.run.ref === `refs/tags/${release.tag}`
  const { changes, unavailable } = answers
  return [
    ...breakingWarning(decision),
    ...(mixed.length > 0
      ? [
          `${mixed
            .slice(0, SHOWN)
            .map(({ tag }) => quote(tag))
            .join(
              ', '
            )} comes before ${release.tag}, though its number is higher: write all candidates in one form, such as rc.10, or set prerelease-order to numeric-suffix`
        ]
      : []),
    ...takenSuggestion(decision),
    ...(gone ? [`the tag ${release.tag} started this run, but is not at the server any more`] : []),
    ...(support && !support.supported.includes(line)
      ? [`the line ${line} is out of support: ${support.supported.join(', ')} are supported`]
      : []),
    ...(changes && changes.list.length < changes.total
      ? [
          `only the newest ${changes.list.length} of ${changes.total} commits were read${suggestion === undefined ? ', so suggested-version is left empty: the others may ask for more' : ''}`
        ]
      : []),
    ...(unavailable === undefined ? [] : [unread(unavailable, higherReleases(subject).at(-1))])
  ]
}

function unread(why: string, higher: Released | undefined): string {
  const unseen = higher && `; nor could it be seen whether its commit comes after ${quote(higher.tag)}`
  return `the history could not be read, so what hangs on it is left empty${unseen ?? ''}: ${why}`
}

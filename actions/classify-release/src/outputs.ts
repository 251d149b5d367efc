import type { Value } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { imageTags } from '#core/release/image-tags'
import { type Consequence, consequences } from '#core/release/policy'
import { formatVersion, parseVersion, withoutBuild } from '#core/version/semver'
import { fillTemplate } from '#core/version/template'
import type { Decision } from './decision.ts'
import type { Inputs } from './inputs.ts'
import { isPrereleaseSubject } from './subject.ts'

/** Every output that the plan can set. */
export const outputs = [
  'version',
  'tag',
  'sha',
  'kind',
  'bump',
  'is-prerelease',
  'is-latest',
  'is-latest-in-line',
  'make-latest',
  'previous-tag',
  'previous-stable',
  'line',
  'release-branch',
  'on-branch',
  'branch-ok',
  'image-tags',
  'chart-version',
  'app-version',
  'config',
  ...consequences,
  'next-patch',
  'next-minor',
  'next-major',
  'next-prerelease',
  'suggested-version',
  'rc-parity',
  'end-of-life',
  'environments',
  'json'
] as const
export type Output = (typeof outputs)[number]

/** Helm takes a chart version with a v in front, but nothing else that is no SemVer. */
function chartVersion(inputs: Inputs, { subject }: Decision): string {
  const text = fillTemplate(inputs['chart-version'], subject.values)
  if (text !== '' && parseVersion(text.replace(/^v/, '')) === undefined) {
    throw new Error(`${quote(text)} is no version of a chart: Helm takes SemVer alone`)
  }
  return text
}

/** Fills the templates of names, each by itself, so that every one that is wrong can be reported. */
export const nameTemplates = {
  'image-tags': (inputs: Inputs, { subject, isLatest, isLatestInLine }: Decision) =>
    imageTags(inputs['image-tags'], { kind: subject.kind, isLatest, isLatestInLine }, subject.values).join('\n'),
  'chart-version': chartVersion,
  'app-version': (inputs: Inputs, { subject }: Decision) => fillTemplate(inputs['app-version'], subject.values)
} as const

function flags(inputs: Inputs, { subject }: Decision): Record<Consequence, boolean> {
  const follows = inputs.policy[subject.kind]
  return Object.fromEntries(consequences.map((name) => [name, follows.includes(name)])) as Record<Consequence, boolean>
}

function identity({ subject, bump }: Decision) {
  const { release, sha, kind, previousTag, previousStable, line, releaseBranch } = subject
  return {
    version: formatVersion(release.version),
    tag: release.tag,
    sha,
    kind,
    bump: bump ?? '',
    'is-prerelease': isPrereleaseSubject(subject),
    'previous-tag': previousTag?.tag ?? '',
    'previous-stable': previousStable?.tag ?? '',
    line,
    'release-branch': releaseBranch
  }
}

/** The outputs without `json`. An answer that nobody could give is empty, and never false. */
export function plainOutputs(inputs: Inputs, decision: Decision, names: Record<keyof typeof nameTemplates, string>) {
  const { subject, origin, next, suggestion, parity, support, promotion } = decision
  return {
    ...identity(decision),
    'is-latest': decision.isLatest,
    'is-latest-in-line': decision.isLatestInLine,
    'make-latest': decision.makeLatest,
    'on-branch': origin.name ?? '',
    'branch-ok': origin.ok ?? '',
    ...names,
    config: inputs.config.get(subject.kind) ?? inputs.config.get('default') ?? '',
    ...flags(inputs, decision),
    'next-patch': next.patch,
    'next-minor': next.minor,
    'next-major': next.major,
    'next-prerelease': next.prerelease,
    'suggested-version': suggestion?.version === undefined ? '' : withoutBuild(suggestion.version),
    'rc-parity': parity.result,
    'end-of-life': support?.ended.join(',') ?? '',
    environments: JSON.stringify(promotion)
  } satisfies Record<Exclude<Output, 'json'>, Value>
}

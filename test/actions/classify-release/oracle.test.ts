import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { readChanges } from '#core/release/commits'
import type { Inputs } from '../../../actions/classify-release/src/inputs.ts'
import { plan } from '../../../actions/classify-release/src/plan.ts'
import { questionsOf } from '../../../actions/classify-release/src/questions.ts'
import { readRequest } from '../../../actions/classify-release/src/request.ts'
import { subjectOf } from '../../../actions/classify-release/src/subject.ts'
import { given } from './given.ts'
import { type History, histories, reached, refsOf, shaOf } from './histories.ts'

/** Decides as the action does, with the history that it would be told. */
function decide(inputs: Inputs, history: History) {
  const request = readRequest(inputs, { ref: '', sha: shaOf(history.at) })
  if (!('release' in request)) throw new Error('the request is wrong')
  const refs = refsOf(history)
  const questions = questionsOf(inputs, subjectOf(inputs, request, refs))
  const indexOf = (sha: string) => Number.parseInt(sha.replace(/^a+(?=.)/, ''), 16)
  const range = (question: { base: string; head: string } | undefined) => {
    if (question === undefined) return undefined
    const [head, base] = [reached(history, indexOf(question.head)), reached(history, indexOf(question.base))]
    const found = [...head].filter((commit) => !base.has(commit)).sort((a, b) => b - a)
    const list = found.map((commit) => ({ sha: shaOf(commit), message: history.messages[commit] ?? '' }))
    return { list: readChanges(list, inputs['commit-types']), total: found.length }
  }
  const { parity, changes, ancestors } = questions
  return plan(inputs, {
    request,
    refs,
    answers: {
      changes: range(changes),
      ahead: range(parity),
      behind: range(parity && { base: parity.head, head: parity.base }),
      ancestors: new Map(ancestors.map(([a, b]) => [`${a}..${b}`, reached(history, indexOf(b)).has(indexOf(a))])),
      unavailable: undefined
    }
  })
}

/** The same questions, answered from the text of the README with another implementation of versions. */
function expected(history: History) {
  const own = semver.parse(history.version)
  if (own === null) throw new Error('no version')
  const others = [...history.tags].filter(([tag]) => tag !== history.version)
  const descending = others.map(([tag]) => tag).sort(semver.rcompare)
  const stable = descending.filter((tag) => !tag.includes('-'))
  const line = (tag: string) => `${semver.major(tag)}.${semver.minor(tag)}`
  const isStable = own.prerelease.length === 0
  const higher = stable.filter((tag) => semver.gt(tag, own))
  const previousStable = stable.find((tag) => semver.lt(tag, own)) ?? ''
  const channel = history.version.replace(/\d+$/, '')
  const sibling = isStable ? undefined : descending.find((tag) => tag.startsWith(channel) && semver.lt(tag, own))
  const previous = sibling ?? previousStable
  const bump =
    previous === ''
      ? own.patch > 0
        ? 'patch'
        : own.minor > 0
          ? 'minor'
          : 'major'
      : semver.major(previous) !== own.major
        ? 'major'
        : semver.minor(previous) !== own.minor
          ? 'minor'
          : semver.patch(previous) !== own.patch
            ? 'patch'
            : 'prerelease'
  const holds = (name: string) => {
    const tip = history.branches.get(name)
    return tip !== undefined && reached(history, tip).has(history.at)
  }
  const release = `release/v${line(history.version)}`
  const strict = own.patch > 0 && history.branches.has(release)
  const order = own.patch > 0 ? [release, 'main'] : ['main', release]
  const candidate = descending.find((tag) => tag.startsWith(`${history.version}-rc.`))
  const inside = reached(history, history.at)
  const before = previousStable === '' ? new Set() : reached(history, history.tags.get(previousStable) ?? 0)
  const commitOf = (tag: string) => history.tags.get(tag) ?? -1
  const held = (tag: string) => commitOf(tag) !== history.at && inside.has(commitOf(tag))
  const newer = higher.filter((tag) => held(tag) && !before.has(commitOf(tag)))
  const ownHigher = higher.filter((tag) => line(tag) === line(history.version))
  const told = [higher[0], higher.at(-1), ownHigher[0]].filter((tag) => tag !== undefined && held(tag))
  const backwards = !history.tags.has(history.version) && ownHigher.length > 0
  return {
    refused: isStable && (told.length > 0 || (previousStable !== '' && newer.length > 0) || backwards),
    outputs: {
      bump,
      'is-latest': isStable && higher.length === 0,
      'is-latest-in-line': isStable && ownHigher.length === 0,
      'previous-tag': previous,
      'previous-stable': previousStable,
      'on-branch': order.find(holds) ?? '',
      'branch-ok': strict ? holds(release) : order.some(holds),
      'rc-parity':
        !isStable || candidate === undefined ? 'none' : commitOf(candidate) === history.at ? 'equal' : 'differs'
    }
  }
}

test('a plain reading of the rules gives the same answers in any history', async () => {
  const seen = { proceed: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const inputs = await given({ version: history.version, 'rc-parity': 'warn' })
      const { verdict, outputs } = decide(inputs, history)
      const { refused, outputs: wanted } = expected(history)
      expect(verdict).toBe(refused ? 'refused' : 'proceed')
      seen[refused ? 'refused' : 'proceed'] += 1
      if (!refused) expect(outputs).toMatchObject(wanted)
    }),
    { numRuns: 1000 }
  )
  expect(Math.min(seen.proceed, seen.refused)).toBeGreaterThan(50)
})

import { expect, test } from '@jest/globals'
import { channelOf } from '#core/version/channel'
import { readVersion } from '#core/version/tag'
import { readOracle } from '../../oracle.ts'

/** A tag of a real repository; `prefix` is the directory in front, without the `v`. */
interface CorpusTag {
  readonly tag: string
  readonly prefix: string
  readonly v: boolean
  readonly prerelease: string | null
  readonly family: string | null
}

function prefixOf(entry: CorpusTag): string {
  return `${entry.prefix === '' ? '' : `${entry.prefix}/`}${entry.v ? 'v' : ''}`
}

test('the tags of real projects are read with their prefix and their channel', () => {
  const corpus = readOracle<readonly CorpusTag[]>('oracles/tag-corpus.json')
  if (!corpus) return
  expect(corpus.length).toBeGreaterThanOrEqual(200)
  const prefixes = [...new Set(corpus.map(prefixOf))]
  for (const entry of corpus) {
    const reading = readVersion(`refs/tags/${entry.tag}`, prefixes)
    if (!reading.ok) throw new Error(reading.problem)
    const { prefix, tag, version } = reading.value
    expect({
      tag,
      prefix,
      prerelease: version.prerelease.join('.') || null,
      family: channelOf(version)?.name ?? null
    }).toEqual({ tag: entry.tag, prefix: prefixOf(entry), prerelease: entry.prerelease, family: entry.family })
  }
})

import { describe, expect, test } from '@jest/globals'
import { type Banner, longestReason, withBanner } from '#core/notes/banner'
import { roomForBanner } from '#core/notes/length'
import { adoptionOf } from '#core/publishing/release-adopt'
import { longestNotes, readBody, writeBody, writeMarker } from '#core/publishing/release-marker'
import { planRelease } from '#core/publishing/release-plan'
import { readRelease } from '#core/publishing/release-read'
import { commit, factsFor, foundRelease, hash, markerFor, wishFor } from './release-given.ts'

const banner: Banner = {
  reason: 'It loses data.',
  instead: { tag: 'v1.2.4', url: 'https://github.com/acme/app/releases/tag/v1.2.4' },
  before: { prerelease: false, latest: true }
}

describe('the marker', () => {
  test('is read back from the text that it stands in', () => {
    const marker = markerFor({ tag: 'v1.0.0-->x<--', prerelease: true })
    expect(readBody(writeBody('one\ntwo', marker), marker.tag)).toEqual({ marker, notes: 'one\ntwo', banner: false })
    expect(writeMarker(marker).slice(4, -3)).not.toMatch(/[<>]|--/)
  })

  test('stays known when people edit around it, in a browser too', () => {
    const body = `mine\r\n\r\n${writeMarker(markerFor())}\r\n\r\nmore\r\n`
    expect(readBody(body, 'v1.2.3')).toMatchObject({ marker: markerFor(), notes: 'mine\n\n\n\nmore' })
  })

  test('the last one counts', () => {
    const quoted = writeMarker(markerFor({ tag: 'v9.9.9' }))
    expect(readBody(writeBody(`x\n${quoted}`, markerFor()), 'v1.2.3').marker).toEqual(markerFor())
  })

  test.each([
    ['of another release', writeMarker(markerFor({ tag: 'v9.9.9' }))],
    ['that is none', '<!-- slipway release {} -->']
  ])('stays known above a marker %s, which a person has put below it', (_, below) => {
    const body = `${writeBody('one', markerFor())}\ntwo\n${below}\n`
    expect(readBody(body, 'v1.2.3')).toMatchObject({ marker: markerFor(), notes: `one\n\n\n\ntwo\n${below}` })
  })

  const strange: readonly (readonly [string, string])[] = [
    ['none', 'text'],
    ['within a line', `see ${writeMarker(markerFor())}`],
    ['no JSON', '<!-- slipway release {x} -->'],
    ['null', '<!-- slipway release {"tag":null} -->'],
    ['a commit that is none', writeMarker(markerFor({ commit: 'main' }))],
    ['that of another release', writeMarker(markerFor({ tag: 'v9.9.9' }))],
    ['a hash that is none', writeMarker(markerFor({ notes: 'x' }))]
  ]
  test.each(strange)('is none: %s', (_, body) => {
    expect(readBody(body, 'v1.2.3')).toEqual({ marker: undefined, notes: body, banner: false })
  })

  test('leaves notes as much room as GitHub gives, but for a banner', () => {
    const longest = writeBody('x'.repeat(longestNotes('v1.2.3')), markerFor({ commit: 'c'.repeat(64) }))
    expect(longest.length).toBe(125_000 - roomForBanner)
    expect(withBanner(longest, { ...banner, reason: 'x'.repeat(longestReason) }).length).toBeLessThanOrEqual(125_000)
  })
})

const nothing = {
  complaints: [],
  create: false,
  adopt: undefined,
  change: {},
  publish: false,
  latest: undefined,
  notes: []
}
const published = (some = {}) => foundRelease({ draft: false, ...some })

describe('what is missing', () => {
  test.each([
    ['all of it', wishFor(), factsFor(), { create: true, publish: true }],
    ['all of it, as a draft', wishFor({ draft: true }), factsFor(), { create: true }],
    ['publishing', wishFor(), factsFor({ release: foundRelease() }), { publish: true }],
    ['nothing of a draft', wishFor({ draft: true }), factsFor({ release: foundRelease() }), {}],
    ['nothing', wishFor(), factsFor({ release: published(), latest: 7 }), {}],
    ['being the latest', wishFor(), factsFor({ release: published(), latest: 6 }), { latest: 'true' }],
    [
      'not being the latest',
      wishFor({ makeLatest: 'false' }),
      factsFor({ release: published(), latest: 7, otherStable: true }),
      { latest: 'false' }
    ],
    [
      'nothing, where a later tag has no release yet',
      wishFor({ makeLatest: 'false', concluded: ['latest'] }),
      factsFor({ release: published(), latest: 7, otherStable: true }),
      {}
    ],
    [
      'nothing, where later tags make other notes',
      wishFor({ notes: 'other', concluded: ['notes'] }),
      factsFor({ release: published(), latest: 7 }),
      {}
    ],
    [
      'other notes, where somebody wrote them',
      wishFor({ notes: 'other' }),
      factsFor({ release: published(), latest: 7 }),
      { change: { notes: 'other' } }
    ],
    [
      'other notes of a draft',
      wishFor({ notes: 'other', draft: true, concluded: ['notes'] }),
      factsFor({ release: foundRelease() }),
      { change: { notes: 'other' } }
    ],
    ['no other could be', wishFor({ makeLatest: 'false' }), factsFor({ release: published(), latest: 7 }), {}],
    ['GitHub decides', wishFor({ makeLatest: 'legacy' }), factsFor({ release: published(), latest: 6 }), {}],
    [
      'new texts and a flag',
      wishFor({ name: 'b', notes: 'c', prerelease: true, makeLatest: 'false' }),
      factsFor({ release: published() }),
      { change: { name: 'b', notes: 'c', prerelease: true } }
    ]
  ])('%s', (_, wish, facts, missing) => {
    expect(planRelease(wish, facts)).toEqual({ ...nothing, ...missing })
  })

  test('other line ends are no difference', () => {
    const wish = wishFor({ notes: '\r\n## Features\r\n\r\n- one\r\n' })
    expect(planRelease(wish, factsFor({ release: published(), latest: 7 }))).toEqual(nothing)
  })
})

describe('what people did is kept', () => {
  test('their texts and flags', () => {
    const release = foundRelease({ notes: 'by hand', prerelease: true })
    const plan = planRelease(wishFor({ name: 'new' }), factsFor({ release }))
    expect(plan.change).toEqual({ name: 'new' })
    expect(plan.notes).toEqual([
      `${release.url}: the notes there are not what a run has written; they are kept`,
      `${release.url}: the prerelease flag there is not what a run has written; it is kept`
    ])
  })

  test('a prerelease by hand is not made the latest', () => {
    const release = published({ prerelease: true })
    expect(planRelease(wishFor(), factsFor({ release, latest: 6 })).latest).toBeUndefined()
  })

  test('a release that somebody else has published', () => {
    const release = published({ marker: undefined, name: 'theirs' })
    const plan = planRelease(wishFor(), factsFor({ release, latest: 7 }))
    expect(plan).toMatchObject({
      change: {},
      publish: false,
      notes: [expect.stringContaining('the title there is not what a run has written')]
    })
  })

  test('a published release stays published, and other drafts stay', () => {
    const others = [foundRelease({ url: 'u1' }), foundRelease({ url: 'u2', marker: undefined })]
    const facts = factsFor({ release: published(), others, latest: 7 })
    expect(planRelease(wishFor({ draft: true }), facts)).toEqual({
      ...nothing,
      notes: [
        'u1: a second draft that a run has made for "v1.2.3"; it is left as it is',
        'u2: a draft of somebody else for "v1.2.3"; it is left as it is',
        expect.stringContaining('it is published already, and stays so')
      ]
    })
  })
})

describe('a deprecated release', () => {
  const given = { id: 7, tag_name: 'v1.2.3', html_url: 'u', name: 'v1.2.3 - Blue', draft: false, prerelease: true }
  const body = withBanner(foundRelease().body, banner)
  const read = async (some = {}) => (await readRelease({ ...given, body, ...some })) ?? foundRelease()
  const leftAlone = { ...nothing, notes: ['u: it is deprecated, and stays as it is'] }

  test.each([
    ['as a run wrote it', {}, wishFor()],
    ['with the line ends of a browser', { body: body.replaceAll('\n', '\r\n') }, wishFor()],
    ['with other words in its banner', { body: body.replace('loses', 'may lose') }, wishFor()],
    ['when other notes are wanted', {}, wishFor({ notes: 'other', name: 'other' })],
    ['when it is to be the latest', {}, wishFor({ makeLatest: 'true' })]
  ])('stays: %s', async (_, some, wish) => {
    const release = await read(some)
    expect(release).toMatchObject({ notes: wishFor().notes, deprecated: true, marker: markerFor() })
    expect(release.hashes.notes).toBe(release.marker?.notes)
    expect(planRelease(wish, factsFor({ release, latest: 6, otherStable: true }))).toEqual(leftAlone)
  })

  test('whose notes somebody has edited is seen as such', async () => {
    const release = await read({ body: body.replace('- one', '- two') })
    expect(release.hashes.notes).not.toBe(release.marker?.notes)
  })

  test('is no draft: there the banner is a text by hand, which stays while the draft is published', async () => {
    const release = await read({ draft: true, prerelease: false })
    const plan = planRelease(wishFor({ notes: 'other' }), factsFor({ release }))
    expect(plan).toMatchObject({
      change: {},
      publish: true,
      notes: [expect.stringContaining('the notes there are not what a run has written')]
    })
  })

  test('that lost its banner is one as any other', async () => {
    const release = await read({ body: foundRelease().body, prerelease: false })
    expect(planRelease(wishFor(), factsFor({ release, latest: 7 }))).toEqual(nothing)
  })
})

describe('nothing is done', () => {
  const other = 'd'.repeat(40)
  const say = (wish = wishFor(), facts = factsFor()) => {
    const { complaints, ...rest } = planRelease(wish, facts)
    expect(rest).toMatchObject({ create: false, change: {}, publish: false, latest: undefined })
    return complaints.map(({ place, problem }) => `${place}: ${problem}`)
  }

  test('without the tag, or with one of another commit', () => {
    expect(say(wishFor(), factsFor({ tagCommit: undefined }))).toEqual([
      'refs/tags/v1.2.3: there is no such tag, or it leads to no commit'
    ])
    expect(say(wishFor(), factsFor({ tagCommit: other }))).toEqual([
      `refs/tags/v1.2.3: it leads to ${other}, and the release is for ${commit}`
    ])
  })

  test('for another commit than the release was made for', () => {
    const release = foundRelease({ marker: markerFor({ commit: other }) })
    expect(say(wishFor(), factsFor({ release }))).toEqual([
      `${release.url}: it was made for the commit ${other}, and this run is for ${commit}`
    ])
  })

  test('with notes that are too long', () => {
    expect(say(wishFor({ notes: '😀'.repeat(124_900) }))).toEqual([
      expect.stringContaining('the notes have 124900 characters')
    ])
  })
})

describe('a draft of somebody else', () => {
  const theirs = foundRelease({
    id: 9,
    marker: undefined,
    name: 'Next',
    notes: 'their words',
    hashes: { name: '', notes: '' }
  })
  const wish = wishFor({ adopt: true })

  test.each([
    ['is left, and told', wishFor(), [theirs], { create: true, adopt: undefined }],
    ['is taken over when that is wished', wish, [theirs], { create: false, adopt: theirs, notes: [], publish: true }],
    ['is not missed', wish, [], { create: true, adopt: undefined }],
    ['is ours when it has our ledger', wishFor(), [{ ...theirs, hasLedger: true }], { create: false, publish: true }]
  ])('%s', (_, wished, foreign, expected) => {
    expect(planRelease(wished, factsFor({ others: foreign }))).toMatchObject(expected)
  })

  test('does not count where there is one of ours', () => {
    expect(planRelease(wish, factsFor({ others: [theirs], release: foundRelease() })).adopt).toBeUndefined()
  })

  test('cannot be chosen among several', () => {
    const { complaints } = planRelease(wish, factsFor({ others: [theirs, theirs] }))
    expect(complaints).toMatchObject([{ place: 'adopt-draft', remedy: 'delete all but one of them' }])
  })

  test('keeps its words, is marked as ours, and a rerun changes nothing about them', async () => {
    const { name, body, prerelease } = adoptionOf(wishFor({ prerelease: true }), theirs, markerFor(), hash('else'))
    const given = { id: 9, tag_name: 'v1.2.3', name, body, draft: true, prerelease }
    const release = await readRelease(given)
    expect(release).toMatchObject({ name: 'Next', notes: 'their words', prerelease: true, marker: { tag: 'v1.2.3' } })
    expect(
      planRelease(wishFor({ prerelease: true, name: 'Other', notes: 'other' }), factsFor({ release })).change
    ).toEqual({})
  })

  test('that is empty gets ours', () => {
    const empty = { ...theirs, name: '', notes: '' }
    const { name, body } = adoptionOf(wishFor(), empty, markerFor(), hash('else'))
    expect([name, readBody(body, 'v1.2.3')]).toMatchObject([
      wishFor().name,
      { notes: wishFor().notes, marker: markerFor() }
    ])
  })
})

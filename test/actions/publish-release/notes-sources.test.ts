import { describe, expect, test } from '@jest/globals'
import { at, file, noFile, write } from './notes-given.ts'

describe('S0.6: a changelog', () => {
  const cases = [
    ['without the version', file('## 0.4.1\n- a\n'), /^there is no section for 0\.5\.0: it has 0\.4\.1/],
    ['with nothing below it', file('## 0.5.0\n\n## 0.4.1\n- a\n'), 'the section of 0.5.0 on line 1 is empty'],
    ['with two sections', file('## 0.5.0\n- a\n## 0.5.0\n- b\n'), '0.5.0 has 2 sections, on lines 1 and 3'],
    ['that is not there', noFile('docs/LOG.md'), 'is not in the commit']
  ] as const
  const texts = { 'notes-from': 'changelog', changelog: 'docs/LOG.md' }
  const said = (problem: string | RegExp) => (typeof problem === 'string' ? problem : expect.stringMatching(problem))

  test.each(cases)('%s is refused', async (_, changelog, problem) => {
    const { complaints, warnings } = await write(texts, { changelog })
    expect(complaints).toEqual([{ place: 'docs/LOG.md', problem: said(problem), remedy: expect.any(String) }])
    expect(warnings).toEqual([])
  })
  test.each(cases)(
    '%s is told of where that is enough, and commits make the notes',
    async (_name, changelog, _problem) => {
      const facts = { changelog, messages: ['feat: a (#1)'] }
      const { text, complaints, warnings } = await write({ ...texts, 'changelog-missing': 'warn' }, facts)
      expect(text).toContain(`### Features\n\n- a ([#1](${at}/pull/1))`)
      expect([complaints, warnings]).toEqual([
        [],
        [expect.stringMatching(/^docs\/LOG\.md: .*; the notes are made from commits$/)]
      ])
    }
  )
  test('that cannot be read is refused all the same', async () => {
    const changelog = noFile('docs/LOG.md', false)
    expect((await write({ ...texts, 'changelog-missing': 'warn' }, { changelog })).complaints).toHaveLength(1)
  })
  test('that is missing leaves out its part of a template', async () => {
    const facts = { template: file('1\n{#changelog}\n2 {changelog}\n{/changelog}\n3'), changelog: file('') }
    const given = { 'notes-template': 'a.md', 'changelog-missing': 'warn' }
    expect(await write(given, facts)).toMatchObject({
      text: '1\n3',
      warnings: [expect.stringMatching(/; the notes are made without it$/)]
    })
    expect((await write({ 'notes-template': 'a.md' }, facts)).complaints).toHaveLength(1)
  })
})

describe('notes that are given', () => {
  test.each([
    ['the input', { notes: ' \n' }, {}, 'notes'],
    ['the file', { 'notes-file': 'a.md' }, { file: file('\n') }, 'a.md']
  ])('in %s are refused where they are empty', async (_, texts, facts, place) => {
    expect((await write(texts, facts)).complaints).toMatchObject([{ place, problem: 'is empty' }])
  })
})

describe('S2.34: what GitHub generates', () => {
  const github = `## What's Changed\n* Add x by @ada in ${at}/pull/1\n\n\n**Full Changelog**: ${at}/compare/v0.4.1...v0.5.0`

  test('is the notes', async () =>
    expect(await write({ 'notes-from': 'github' }, { github })).toEqual({
      ...{ text: github, cut: false, complaints: [], warnings: [] }
    }))
  test('is told of when it begins at a release of another line', async () =>
    expect((await write({ 'notes-from': 'github' }, { github, tags: [] })).warnings).toEqual([
      'no release comes before v0.5.0, and GitHub has chosen to compare it with "v0.4.1"'
    ]))
})

describe('a template', () => {
  const filled = async (text: string, more: Parameters<typeof write>[1] = {}) =>
    write({ 'notes-template': 'docs/notes.md' }, { template: file(text), ...more })

  test('has all sources, the day and the release', async () => {
    const facts = { changelog: file('## 0.5.0\n- one\n'), github: '## Two', messages: ['fix: three (#3)'] }
    const { text } = await filled('{date} {version} {previous-tag} {short-sha}\n{changelog}\n{github}\n{fixes}', facts)
    expect(text).toBe(`2026-05-29 0.5.0 v0.4.1 76302e3\n- one\n## Two\n- three ([#3](${at}/pull/3))`)
  })
  test('with a mistake is refused, and names its line', async () =>
    expect((await filled('a\n{featurs}')).complaints).toEqual([
      {
        place: 'docs/notes.md',
        problem: 'line 2 has the unknown placeholder "{featurs}"; the nearest is {features}',
        remedy: expect.stringMatching(/^use one of \{version\} /)
      }
    ]))
  test('that is not there is refused', async () =>
    expect((await write({ 'notes-template': 'a.md' }, { template: noFile('a.md') })).complaints).toMatchObject([
      { place: 'a.md' }
    ]))
})

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { enterThread } from '#rehearsal/world/issues/issue'
import type { Pull } from '#rehearsal/world/pulls/pull'
import { composeNotes, type NotedPull } from '#rehearsal/world/releases/notes/compose'
import { readConfiguration } from '#rehearsal/world/releases/notes/configuration'
import { type Harbor, startHarbor } from './harbor.ts'

const pull = (title: string, author: string, ...labels: string[]): NotedPull => ({
  title,
  author,
  url: `URL/${title}`,
  labels
})
const pulls = [
  pull('Add a pier', 'ada', 'enhancement'),
  pull('Mend the pier', 'bob', 'bug'),
  pull('Bump pier', 'dependabot[bot]', 'dependencies'),
  pull('Sweep', 'ada')
]
const changelog = 'COMPARE'
const line = (at: number) => `* ${pulls[at]?.title} by @${pulls[at]?.author} in ${pulls[at]?.url}\n`

describe('notes', () => {
  const configured = (text: string) => readConfiguration(text, '.github/release.yml at main')
  const comment = '<!-- Release notes generated using configuration in .github/release.yml at main -->\n\n'
  const end = '**Full Changelog**: COMPARE'

  test('without pull requests are a link', () => {
    expect(composeNotes({ pulls: [], firsts: [], configuration: undefined, changelog })).toBe(end)
  })

  test('with pull requests and newcomers', () => {
    const facts = { pulls: pulls.slice(0, 2), firsts: pulls.slice(1, 2), configuration: undefined, changelog }
    const newcomers = '## New Contributors\n* @bob made their first contribution in URL/Mend the pier\n'
    expect(composeNotes(facts)).toBe(`## What's Changed\n${line(0)}${line(1)}\n${newcomers}\n${end}`)
    expect(composeNotes({ ...facts, firsts: [] })).toBe(`## What's Changed\n${line(0)}${line(1)}\n\n${end}`)
  })

  const cases: [name: string, yaml: string, changes: string][] = [
    [
      'by categories, the first that fits, others below',
      'changelog: { categories: [{ title: New, labels: [Enhancement] }, { title: Fixes, labels: [bug] }] }',
      `### New\n${line(0)}### Fixes\n${line(1)}### Other Changes\n${line(2)}${line(3)}`
    ],
    [
      'with a category of everything else',
      'changelog: { categories: [{ title: Fixes, labels: [bug] }, { title: Rest, labels: ["*"] }] }',
      `### Fixes\n${line(1)}### Rest\n${line(0)}${line(2)}${line(3)}`
    ],
    [
      'without labels and authors that are excluded',
      'changelog: { exclude: { labels: [bug], authors: [dependabot] } }',
      `${line(0)}${line(3)}`
    ],
    [
      'without what a category excludes',
      'changelog: { categories: [{ title: All, labels: ["*"], exclude: { authors: [ada] } }] }',
      `### All\n${line(1)}${line(2)}### Other Changes\n${line(0)}${line(3)}`
    ],
    ['by a configuration that is none', '[', pulls.map((_, at) => line(at)).join('')]
  ]
  test.each(cases)('%s', async (_name, yaml, changes) => {
    const configuration = await configured(yaml)
    const text = composeNotes({ pulls, firsts: [], configuration, changelog })
    expect(text).toBe(`${comment}## What's Changed\n${changes}\n\n${end}`)
  })
})

describe('POST releases/generate-notes', () => {
  let harbor: Harbor
  beforeAll(async () => {
    harbor = await startHarbor()
    const { state } = harbor.world
    const repository = state.repositories.byName.get('acme/harbor')
    if (repository === undefined) throw new Error('the repository is gone')
    for (const [message, author] of Object.entries({ one: 'ada', two: 'bob', three: 'ada' })) {
      const issue = enterThread(state, repository, { author, title: `Change ${message}`, body: null })
      const sha = harbor.shas[message] as string
      issue.pull = { issue, merged: { at: issue.createdAt, by: 'ada', sha } } as Pull
    }
  })
  afterAll(() => harbor.close())

  const notes = (body: object) => harbor.call('POST', '/releases/generate-notes', body)

  test('begins after the newest release before, and knows who is new', async () => {
    await harbor.release({ tag_name: 'v0.0.0' })
    const html = `${harbor.world.url}/acme/harbor`
    const { status, body } = await notes({ tag_name: 'v0.2.0' })
    expect([status, body]).toEqual([
      200,
      {
        name: 'v0.2.0',
        body:
          `## What's Changed\n* Change two by @bob in ${html}/pull/2\n* Change three by @ada in ${html}/pull/3\n\n` +
          `## New Contributors\n* @bob made their first contribution in ${html}/pull/2\n\n` +
          `**Full Changelog**: ${html}/compare/v0.0.0...v0.2.0`
      }
    ])
  })

  test('begins where it is told to, and ends at the tag or the target', async () => {
    const told = async (body: object) => (await notes(body)).body.body.match(/Change \w+/g)
    expect(await told({ tag_name: 'v0.1.0', previous_tag_name: 'v0.0.0' })).toEqual(['Change two'])
    expect(await told({ tag_name: 'v9', previous_tag_name: 'v0.1.0' })).toEqual(['Change three'])
    expect(await told({ tag_name: 'v9', target_commitish: harbor.shas.two })).toEqual(['Change two'])
  })

  test('is a list of commits where nothing was released before', async () => {
    const { body } = await notes({ tag_name: 'v0.0.0' })
    expect(body.body).toMatch(/\*\*Full Changelog\*\*: \S+\/acme\/harbor\/commits\/v0\.0\.0$/)
  })

  test('refuses a previous tag and a target that are not there', async () => {
    expect(await notes({ tag_name: 'v9', previous_tag_name: 'v7' })).toMatchObject({
      ...{ status: 400, body: { message: 'Invalid previous_tag parameter' } }
    })
    expect((await notes({ tag_name: 'v9', target_commitish: 'nowhere' })).status).toBe(400)
  })

  test('reads the configuration of the commit, and a release takes the notes below its own words', async () => {
    await mkdir(join(harbor.work, '.github'))
    await writeFile(join(harbor.work, '.github', 'release.yml'), 'changelog: { exclude: { authors: [ada] } }\n')
    await harbor.git('add', '.')
    await harbor.commit('four', 3 * 86_400)
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), 'main')
    const release = await harbor.release({ tag_name: 'v0.3.0', body: 'Own words', generate_release_notes: true })
    expect(release.name).toBe('v0.3.0')
    expect(release.body).toMatch(
      /^Own words\n\n<!-- Release notes generated using configuration in \.github\/release\.yml at main -->/
    )
    expect(release.body.match(/Change \w+/g)).toEqual(['Change two'])
    expect((await notes({ tag_name: 'v0.3.0', configuration_file_path: 'none.yml' })).body.body).not.toContain('<!--')
  })
})

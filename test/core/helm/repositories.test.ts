import { describe, expect, test } from '@jest/globals'
import { readRepositories } from '#core/helm/repositories'

const read = (repository: string, root: string | undefined = '/copy/app') =>
  readRepositories(
    new Map([
      [
        'Chart.yaml',
        `dependencies:\n  - name: a\n    repository: ${JSON.stringify(repository)}\n  - null\n  - name: b\n`
      ]
    ]),
    { folder: '/copy/app/charts/one', root }
  )

describe('readRepositories', () => {
  test.each([
    ['oci://ghcr.io/org/charts', ['ghcr.io']],
    ['oci://registry-1.docker.io/org', ['docker.io']],
    ['oci://127.0.0.1:5000/x', ['127.0.0.1:5000']]
  ])('finds the registry of %s', async (repository, registries) => {
    expect(await read(repository)).toEqual({ registries, indexed: [], complaints: [] })
  })

  test.each(['https://charts.example.org/stable', 'http://127.0.0.1:8080/x'])(
    'finds the index of %s',
    async (repository) => {
      expect(await read(repository)).toEqual({ registries: [], indexed: [repository], complaints: [] })
    }
  )

  test.each(['', 'file://../two', 'file://../../other/three', 'file://./within'])('takes %j', async (repository) => {
    expect(await read(repository)).toEqual({ registries: [], indexed: [], complaints: [] })
  })

  test.each([
    ['file://../../../other', /outside of the repository$/],
    ['file:///etc', /outside of the repository$/],
    ['@stable', /is an alias/],
    ['alias:stable', /is an alias/],
    ['stable', /is no address/],
    ['http://charts.example.org', /is not reached by https$/],
    ['git+https://example.org', /is not reached by https$/],
    ['https://user:password@example.org', /is no address/],
    ['oci://user:password@ghcr.io/x', /is no address/]
  ])('refuses %s', async (repository, problem) => {
    const { complaints } = await read(repository)
    expect(complaints).toMatchObject([{ place: 'Chart.yaml', problem: expect.stringMatching(problem) }])
  })

  test('refuses an absolute path also where no root is known', async () => {
    const texts = new Map([['requirements.yaml', 'dependencies:\n  - {name: a, repository: "file:///etc"}\n']])
    const { complaints } = await readRepositories(texts, { folder: '/copy', root: undefined })
    expect(complaints).toMatchObject([{ place: 'requirements.yaml' }])
  })

  test('tells what is no YAML', async () => {
    const { complaints } = await readRepositories(new Map([['Chart.yaml', 'a: [']]), { folder: '/x', root: '/x' })
    expect(complaints).toMatchObject([{ place: 'Chart.yaml', problem: expect.stringMatching(/^it is no YAML: /) }])
  })
})

import { describe, expect, test } from '@jest/globals'
import { fillGoTemplate } from '#rehearsal/runner/stand-ins/go-template'
import { oneJob, playTag, workflow } from './repository.ts'

const upload = (more: string) => `{ uses: actions/upload-artifact@v7, with: { name: built, ${more} } }`
const download = (inputs: string) => `{ uses: actions/download-artifact@v8, with: { ${inputs} } }`
const files = 'mkdir -p dist/more && echo 1 > dist/a.txt && echo 2 > dist/more/b.txt && echo 3 > dist/c.md'

/** What another job sees of what the first uploads. */
async function handOver(uploaded: string, downloaded = 'name: built, path: in') {
  const show = "{ name: show, run: 'find . -type f | sort' }"
  const played = await playTag(
    workflow(`one: { runs-on: ubuntu-latest, steps: [{ run: ${JSON.stringify(files)} }, ${upload(uploaded)}] }
two: { needs: one, runs-on: ubuntu-latest, steps: [${download(downloaded)}, ${show}] }`)
  )
  const lines = played.log('two', 'show').split('\n')
  return { played, found: lines.filter((line) => line.startsWith('./')) }
}

describe('artifacts', () => {
  test.each([
    ['a folder', 'path: dist', ['./in/a.txt', './in/c.md', './in/more/b.txt']],
    ['a file', 'path: dist/more/b.txt', ['./in/b.txt']],
    ['a pattern', 'path: "dist/*.txt"', ['./in/a.txt']],
    ['a folder but for a pattern', 'path: "dist\\n!dist/**/*.md"', ['./in/a.txt', './in/more/b.txt']],
    ['two places, below what they share', 'path: "dist/a.txt\\ndist/more"', ['./in/a.txt', './in/more/b.txt']]
  ])('%s goes from job to job', async (_, uploaded, expected) => {
    const { played, found } = await handOver(uploaded)
    expect(played.conclusion).toBe('success')
    expect(found).toEqual(expected)
  })

  test('all are downloaded into folders of their names', async () => {
    expect((await handOver('path: dist/a.txt', 'pattern: "b*"')).found).toEqual(['./built/a.txt'])
  })

  test.each([
    ['an artifact that is not there', 'path: dist', 'name: other', 'Artifact not found for name: other'],
    ['nothing to upload', 'path: none, if-no-files-found: error', 'name: built', 'No files were found'],
    [
      'a second of the same name',
      `path: dist } }, ${upload('path: dist')}, { run: "true", env: { A: b`,
      '',
      '(409) Conflict'
    ]
  ])('%s fails the step', async (_, uploaded, downloaded, said) => {
    const { played } = await handOver(uploaded, downloaded)
    expect(played.conclusion).toBe('failure')
    expect(played.annotations.map(({ message }) => message).join('\n')).toContain(said)
  })
})

describe('what builds', () => {
  test('is only shown in a repository of somebody else', async () => {
    const step = '- { uses: docker/build-push-action@v7, with: { push: true, tags: "ghcr.io/acme/app:1" } }'
    const played = await playTag(oneJob(step))
    expect(played.notRehearsed.map(({ uses }) => uses)).toEqual(['docker/build-push-action@v7'])
    const own = await playTag(oneJob(step), undefined, { builders: true })
    expect(own.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('no registry for')])
  })

  const fields = { Version: '1.2.0-rc.1', Major: '1', Minor: '2', Prerelease: 'rc.1', 'Env.LATEST': 'false' }
  test.each([
    ['{{ .Version }}', '1.2.0-rc.1'],
    ['{{.Major}}.{{.Minor}}-prerelease', '1.2-prerelease'],
    ['{{ if eq .Env.LATEST "true" }}latest{{ end }}', ''],
    ['{{ if eq .Env.LATEST "false" }}edge{{ end }}', 'edge'],
    ['{{ if not .Prerelease }}latest{{ end }}', ''],
    ['{{ if .Prerelease }}next{{ end }}', 'next']
  ])('the template %s becomes "%s"', (template, expected) => {
    expect(fillGoTemplate(template, fields)).toBe(expected)
  })

  test.each([
    ['{{ .Env.NOTHING }}', 'no entry for key "NOTHING"'],
    ['{{ incpatch .Version }}', 'cannot fill the template']
  ])('the template %s is refused', (template, said) => {
    expect(() => fillGoTemplate(template, fields)).toThrow(said)
  })
})

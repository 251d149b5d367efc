import { describe, expect, test } from '@jest/globals'
import { matchesPatterns } from '#rehearsal/triggers/glob'

// From the "Filter pattern cheat sheet" of GitHub's documentation.
const branchesAndTags: [pattern: string, matching: string[], other: string[]][] = [
  ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature']],
  ['feature/**', ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'], ['features']],
  ['main', ['main'], ['not-main-evil', 'mains']],
  ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona']],
  ['*', ['main', 'releases'], ['all/the/branches']],
  ['**', ['all/the/branches', 'every/tag'], []],
  ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['feature-x', 'a/feature']],
  ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v2/x']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.x.0', 'v1.0', 'v1.0.0-rc.1']],
  ['v*.*.*', ['v1.2.3', 'v1.2.3-rc.1'], ['v1.2', 'xv1.2.3']],
  ['\\*x', ['*x'], ['ax']]
]

const paths: typeof branchesAndTags = [
  ['*', ['README.md', 'server.rb'], ['docs/README.md']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx']],
  ['**', ['all/the/files.md'], []],
  ['*.js', ['app.js', 'index.js'], ['js/index.js']],
  ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.ts']],
  ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/a/b.md']],
  ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['doc/x']],
  ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs/x.txt']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/x']],
  ['**/README.md', ['README.md', 'js/README.md'], ['xREADME.md']],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['src.js']],
  ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
  ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'], ['migrate.sql']]
]

describe('patterns', () => {
  test.each([...branchesAndTags, ...paths])('%s', (pattern, matching, other) => {
    for (const name of matching) expect([name, matchesPatterns(name, [pattern])]).toEqual([name, true])
    for (const name of other) expect([name, matchesPatterns(name, [pattern])]).toEqual([name, false])
  })

  test.each([
    [['*.md', '!README.md'], 'hello.md', true],
    [['*.md', '!README.md'], 'README.md', false],
    [['*.md', '!README.md', 'README*'], 'README.md', true],
    [['!main'], 'other', false],
    [['releases/**', '!releases/**-alpha'], 'releases/beta/3-alpha', false],
    [['releases/**', '!releases/**-alpha'], 'releases/10', true]
  ])('%j in order: %s', (patterns, name, expected) => {
    expect(matchesPatterns(name, patterns)).toBe(expected)
  })
})

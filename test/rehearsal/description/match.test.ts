import { describe, expect, test } from '@jest/globals'
import { matchOperation } from '#rehearsal/world/description/match'

const repository = '/repos/{owner}/{repo}'

describe('a raw path is matched to its operation', () => {
  test.each([
    ['the repository', 'GET /repos/acme/harbor', repository, {}],
    ['the root', 'GET /', '/', {}],
    ['a path without placeholders', 'GET /rate_limit', '/rate_limit', {}],
    ['a HEAD request', 'HEAD /repos/acme/harbor/tags', `${repository}/tags`, {}],
    ['a ref', 'GET /repos/acme/harbor/git/ref/tags/v1.0.0', `${repository}/git/ref/{ref}`, { ref: 'tags/v1.0.0' }],
    ['an escaped ref', 'GET /repos/a/b/git/ref/tags%2Fv1%2B2', `${repository}/git/ref/{ref}`, { ref: 'tags/v1+2' }],
    ['a ref to be changed', 'PATCH /repos/a/b/git/refs/heads/x', `${repository}/git/refs/{ref}`, { ref: 'heads/x' }],
    ['a branch', 'GET /repos/a/b/branches/release%2F1.x', `${repository}/branches/{branch}`, { branch: 'release/1.x' }],
    [
      'the protection of a branch with a slash',
      'PUT /repos/a/b/branches/release/1.x/protection',
      `${repository}/branches/{branch}/protection`,
      { branch: 'release/1.x' }
    ],
    [
      'a branch that is called like a resource',
      'GET /repos/a/b/branches/x%2Fprotection',
      `${repository}/branches/{branch}`,
      { branch: 'x/protection' }
    ],
    ['a range', 'GET /repos/a/b/compare/v1.0...x/y', `${repository}/compare/{basehead}`, { basehead: 'v1.0...x/y' }],
    ['a file', 'GET /repos/a/b/contents/docs/a%20b.md', `${repository}/contents/{path}`, { path: 'docs/a b.md' }],
    ['all files', 'GET /repos/a/b/contents', `${repository}/contents/{path}`, { path: '' }],
    ['all files with a slash', 'GET /repos/a/b/contents/', `${repository}/contents/{path}`, { path: '' }],
    ['the latest release', 'GET /repos/a/b/releases/latest', `${repository}/releases/latest`, {}],
    ['a release by tag', 'GET /repos/a/b/releases/tags/m/v1', `${repository}/releases/tags/{tag}`, { tag: 'm/v1' }],
    ['a release by number', 'GET /repos/a/b/releases/7', `${repository}/releases/{release_id}`, { release_id: '7' }],
    [
      'the status of a commit',
      'GET /repos/a/b/commits/x/y/status',
      `${repository}/commits/{ref}/status`,
      { ref: 'x/y' }
    ],
    ['a commit', 'GET /repos/a/b/commits/x/y', `${repository}/commits/{ref}`, { ref: 'x/y' }],
    ['a repository by its number', 'GET /repositories/42/tags', `${repository}/tags`, { repo: '42' }]
  ])('%s', (_, request, template, parameters) => {
    const [method = '', path = ''] = request.split(' ')
    const match = matchOperation(method, path)
    expect(match?.template).toBe(template)
    expect(match?.parameters).toMatchObject(parameters)
  })

  test.each([
    ['a path that GitHub does not have', 'GET /repos/a/b/harbours'],
    ['a method that the path does not have', 'DELETE /repos/a/b/tags'],
    ['a slash in a placeholder that takes none', 'GET /repos/a/b/labels/x/y'],
    ['a broken escape', 'GET /repos/a/b/git/ref/%zz'],
    ['a path with more after it', 'GET /rate_limit/']
  ])('%s is no operation', (_, request) => {
    const [method = '', path = ''] = request.split(' ')
    expect(matchOperation(method, path)).toBeUndefined()
  })
})

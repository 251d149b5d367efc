import { describe, expect, test } from '@jest/globals'
import { formatReference, parseReference } from '#core/oci/reference'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('a reference is read as Docker reads it', () => {
  test.each([
    ['ghcr.io/org/app:1.2.3', 'ghcr.io/org/app:1.2.3'],
    ['nginx:1.27', 'docker.io/library/nginx:1.27'],
    ['docker.io/nginx:1.27', 'docker.io/library/nginx:1.27'],
    ['index.docker.io/nginx:1.27', 'docker.io/library/nginx:1.27'],
    ['bitnami/nginx:1.27', 'docker.io/bitnami/nginx:1.27'],
    ['localhost/app:1', 'localhost/app:1'],
    ['localhost:5000/a/b:1', 'localhost:5000/a/b:1'],
    ['registry:5000/a/b:1', 'registry:5000/a/b:1'],
    ['[::1]:5000/app:1', '[::1]:5000/app:1'],
    ['GHCR.io/org/app:V1', 'ghcr.io/org/app:V1'],
    [`registry:5000/a/b@${digest}`, `registry:5000/a/b@${digest}`],
    [`ghcr.io/org/app:1@${digest}`, `ghcr.io/org/app:1@${digest}`],
    ['quay.io/a.b/c__d/e---f:_x', 'quay.io/a.b/c__d/e---f:_x'],
    ['org.example/app:1', 'org.example/app:1']
  ])('%s', (text, normal) => {
    expect(formatReference(parseReference(text))).toBe(normal)
  })
})

describe('what is no reference is refused with what to write', () => {
  test.each([
    ['', 'it is empty'],
    ['ghcr.io/org/app', 'neither tag nor digest'],
    ['ghcr.io/org/app:', '"" is no tag'],
    ['ghcr.io/org/app:a+b', '"a+b" is no tag'],
    [`ghcr.io/org/app:${'a'.repeat(129)}`, 'is no tag'],
    ['ghcr.io/Org/App:1', 'write it in lower case: "org/app"'],
    ['ghcr.io/../app:1', 'is no name of a repository'],
    ['ghcr.io/org//app:1', 'is no name of a repository'],
    ['ghcr.io/:1', 'is no name of a repository'],
    [`ghcr.io/${'a'.repeat(255)}:1`, 'is no name of a repository'],
    ['oci://ghcr.io/org/app:1', 'it is an address'],
    ['https://ghcr.io/org/app:1', 'it is an address'],
    ['user:secret@ghcr.io/org/app:1', 'credentials do not belong into it'],
    ['ghcr.io@evil.example/app:1', 'credentials do not belong into it'],
    ['ghcr.io/org/app@sha256:abc', 'write sha256: and 64 hexadecimal digits'],
    [`ghcr.io/org/app@${digest.toUpperCase()}`, 'write sha256: and 64 hexadecimal digits'],
    [`ghcr.io/org/app@${digest}@${digest}`, 'write sha256: and 64 hexadecimal digits'],
    ['ghcr..io/org/app:1', 'is no host'],
    ['-a.io/org/app:1', 'is no host'],
    ['ghcr.io/org/app:1\n::set-output', '1\\n:\\:set-output'],
    ['a\nb:1', '"library/a\\nb" is no name of a repository']
  ])('%j', (text, problem) => {
    expect(() => parseReference(text)).toThrow(problem)
  })
})

test('a name that is made to be slow is refused at once', () => {
  const started = performance.now()
  expect(() => parseReference(`ghcr.io/${'a-'.repeat(50_000)}!:1`)).toThrow('is no name of a repository')
  expect(performance.now() - started).toBeLessThan(500)
})

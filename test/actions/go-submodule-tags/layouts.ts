const at = 'github.com/acme/harbor'

type Texts = Readonly<Record<string, string>>

/** A go.mod of the module with this path below the repository's. */
export const goMod = (path: string, ...requires: readonly string[]) =>
  `module ${at}${path}\n\ngo 1.22\n\n${requires.map((require) => `require ${at}${require}\n`).join('')}`

/** Where the modules of a repository are, and what they are tagged as. */
export interface Layout {
  readonly name: string
  readonly files: Texts
  readonly inputs: Texts
  readonly groups: readonly (readonly string[])[]
  /** In the order in which they come to be, by pushes. */
  readonly tags: readonly (readonly string[])[]
}

export const layouts: readonly Layout[] = [
  {
    name: 'a root comes last and alone, whoever requires whom',
    files: {
      'go.mod': goMod('', '/api v1.2.0'),
      'api/go.mod': goMod('/api'),
      'cmd/go.mod': goMod('/cmd', ' v1.2.0')
    },
    inputs: { version: 'v1.2.0', 'release-tag': '{tag}' },
    groups: [['api'], ['.'], ['cmd']],
    tags: [['api/v1.2.0', 'cmd/v1.2.0'], ['v1.2.0']]
  },
  {
    name: 'a root and a submodule that require each other are one group',
    files: { 'go.mod': goMod('', '/api v1.2.0'), 'api/go.mod': goMod('/api', ' v1.2.0') },
    inputs: { version: 'v1.2.0' },
    groups: [['.', 'api']],
    tags: [['api/v1.2.0'], ['v1.2.0']]
  },
  {
    name: 'a cycle of two is one group, and who requires it comes after it',
    files: {
      'z/go.mod': goMod('/z', '/m v0.3.0'),
      'm/go.mod': goMod('/m', '/z v0.3.0'),
      'a/go.mod': goMod('/a', '/m v0.3.0')
    },
    inputs: { version: 'v0.3.0' },
    groups: [['m', 'z'], ['a']],
    tags: [['m/v0.3.0', 'z/v0.3.0', 'a/v0.3.0']]
  },
  {
    name: 'modules in modules in modules, and none in folders that Go passes over',
    files: {
      'a/go.mod': goMod('/a'),
      'a/b/go.mod': goMod('/a/b', '/a v1.0.0'),
      'a/b/c/go.mod': goMod('/a/b/c', '/a/b v1.0.0'),
      'a/b/testdata/go.mod': goMod('/elsewhere'),
      'a/_examples/x/go.mod': goMod('/elsewhere'),
      'a/.cache/go.mod': goMod('/elsewhere'),
      'vendor/example.org/go.mod': 'module example.org\n'
    },
    inputs: { version: 'v1.0.0' },
    groups: [['a'], ['a/b'], ['a/b/c']],
    tags: [['a/v1.0.0', 'a/b/v1.0.0', 'a/b/c/v1.0.0']]
  },
  {
    name: 'a folder for the major version is no part of the tag, and it goes on beside the first one',
    files: {
      'api/go.mod': goMod('/api'),
      'api/v2/go.mod': goMod('/api/v2'),
      'client/go.mod': goMod('/client/v2', '/api/v2 v2.1.0')
    },
    inputs: { version: 'v2.1.0', exclude: 'api' },
    groups: [['api/v2'], ['client']],
    tags: [['api/v2.1.0', 'client/v2.1.0']]
  },
  {
    name: 'a root whose path ends in its major version',
    files: { 'go.mod': goMod('/v3', '/api/v3 v3.0.0'), 'api/go.mod': goMod('/api/v3') },
    inputs: { version: 'v3.0.0' },
    groups: [['api'], ['.']],
    tags: [['api/v3.0.0'], ['v3.0.0']]
  },
  {
    name: 'a root in the folder of its major version comes last and alone too',
    files: {
      'go.mod': goMod(''),
      'v2/go.mod': goMod('/v2'),
      'api/v2/go.mod': goMod('/api/v2'),
      'cmd/v2/go.mod': goMod('/cmd/v2', '/v2 v2.0.0')
    },
    inputs: { version: 'v2.0.0', exclude: '.', 'release-tag': '{tag}' },
    groups: [['api/v2'], ['v2'], ['cmd/v2']],
    tags: [['api/v2.0.0', 'cmd/v2.0.0'], ['v2.0.0']]
  }
]

import { expect, test } from '@jest/globals'
import { modulePathFault, splitModulePath } from '#core/modules/module-path'

test.each([
  ['example.com/app', 'example.com/app', '', undefined],
  ['example.com/app/v2', 'example.com/app', '/v2', '2'],
  ['example.com/app/v10', 'example.com/app', '/v10', '10'],
  ['example.com/v2', 'example.com', '/v2', '2'],
  ['example.com/app/v2/sub', 'example.com/app/v2/sub', '', undefined],
  ['example.com/appv2', 'example.com/appv2', '', undefined],
  ['example.com/v2v2', 'example.com/v2v2', '', undefined],
  ['gopkg.in/yaml.v3', 'gopkg.in/yaml', '.v3', '3'],
  ['gopkg.in/check.v0', 'gopkg.in/check', '.v0', '0'],
  ['gopkg.in/team/app.v1', 'gopkg.in/team/app', '.v1', '1'],
  ['gopkg.in/yaml.v2-unstable', 'gopkg.in/yaml', '.v2-unstable', '2']
])('%s parts into prefix, suffix and major version', (path, prefix, suffix, major) => {
  expect(splitModulePath(path)).toEqual({ prefix, suffix, major })
  expect(modulePathFault(path)).toBeUndefined()
})

test.each([
  ['example.com/app/v1', 'ends in "/v1", which Go takes for no major version'],
  ['example.com/app/v0', 'ends in "/v0", which Go takes for no major version'],
  ['example.com/app/v02', 'ends in "/v02", which Go takes for no major version'],
  ['example.com/app/v2.1', 'ends in "/v2.1", which Go takes for no major version'],
  ['gopkg.in/yaml', 'does not end in .vN, as every path of gopkg.in does'],
  ['gopkg.in/yaml/v2', 'does not end in .vN, as every path of gopkg.in does'],
  ['gopkg.in/yaml.v2/sub', 'does not end in .vN, as every path of gopkg.in does'],
  ['app', 'has no dot in its first element, so it names no host'],
  ['', 'has no dot in its first element, so it names no host'],
  ['Example.com/app', 'has the host "Example.com"'],
  ['example.com/app+x', 'has a plus sign'],
  ['example.com/.app', 'has the element ".app"'],
  ['example.com/../app', 'has the part "..", which ends in a dot'],
  ['example.com//app', 'is empty between two slashes or at an end'],
  ['example.com/app/', 'is empty between two slashes or at an end'],
  ['example.com/aux', 'has the part "aux", which Windows keeps for a device'],
  ['example.com/a b', 'has the character " ", which no module path may have'],
  ['example.com/é', 'has the character "é", which no module path may have']
])('nobody can download %p: %s', (path, fault) => expect(modulePathFault(path)?.fault).toBe(fault))

import { expect, test } from '@jest/globals'
import { type EffectName, effectNames } from '#core/action/effect'
import { freezes } from './freeze-branch/freezes.ts'
import { thaws } from './freeze-branch/thaws.ts'
import { tags } from './go-submodule-tags/tags.ts'
import { charts } from './helm-oci-push/charts.ts'
import { releases } from './publish-release/releases.ts'
import { commits } from './update-manifests/commit.ts'
import { pullRequests } from './update-manifests/pull-request.ts'
import { workspaces } from './update-manifests/workspace.ts'

/** What each scenario says of itself holds, or its test fails, some of which are in test/real/crash. */
const covered: ReadonlySet<EffectName> = new Set(
  [...workspaces, ...commits, ...pullRequests, ...charts, ...tags, ...freezes, ...thaws, ...releases].flatMap(
    ({ covers }) => covers
  )
)

test('every effect that the suite has is cut before and after it', () => {
  expect(effectNames.filter((name) => !covered.has(name))).toEqual([])
})

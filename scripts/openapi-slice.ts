import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSlice, slices } from './openapi-slices.ts'

// Makes the slices of GitHub's descriptions in packages/rehearsal/data anew; run it in the root of the checkout.
for (const slice of slices) {
  for (const [file, content] of makeSlice(process.cwd(), slice)) {
    writeFileSync(join('packages', 'rehearsal', 'data', file), content)
  }
}

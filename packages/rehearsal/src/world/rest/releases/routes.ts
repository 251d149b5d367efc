import type { Route } from '../request.ts'
import { assetRoutes } from './assets.ts'
import { attestations } from './attestations.ts'
import { create } from './create.ts'
import { immutabilityRoutes } from './immutability.ts'
import { notes } from './notes.ts'
import { readRoutes } from './read.ts'
import { remove } from './remove.ts'
import { update } from './update.ts'
import { upload } from './upload.ts'

/** Releases, their assets, their notes, and the setting that makes them immutable. */
export const releaseRoutes: readonly Route[] = [
  ...readRoutes,
  create,
  update,
  remove,
  notes,
  ...assetRoutes,
  upload,
  ...immutabilityRoutes,
  attestations
]

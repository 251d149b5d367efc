import type { Route, WorldRoute } from '../request.ts'
import {
  addCollaborator,
  collaborator,
  collaboratorPermission,
  collaborators,
  removeCollaborator
} from './collaborators.ts'
import { authenticatedUser, user } from './users.ts'

/** People, and what they are on a repository. */
export const userRoutes: readonly (Route | WorldRoute)[] = [
  authenticatedUser,
  user,
  collaborators,
  collaborator,
  collaboratorPermission,
  addCollaborator,
  removeCollaborator
]

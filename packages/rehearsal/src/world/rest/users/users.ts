import { accountOf, findAccount } from '../../accounts/accounts.ts'
import { loginOf } from '../../tokens.ts'
import { notFound } from '../errors.ts'
import { parameter, type WorldRoute } from '../request.ts'
import { publicUser } from './public-user.ts'

/** GET /user: whom the token belongs to. A token of an App belongs to nobody, and is refused. */
export const authenticatedUser: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/user',
  documentation: '/users/users#get-the-authenticated-user',
  handle: async ({ state, caller }) => ({ body: publicUser(state, accountOf(state, loginOf(caller))) })
}

/** GET /users/{username}: a person, an organization or a bot; of a bot, the brackets are percent-encoded. */
export const user: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/users/{username}',
  documentation: '/users/users#get-a-user',
  handle: async (call) => {
    const account = findAccount(call.state, parameter(call, 'username'))
    if (account === undefined) throw notFound()
    return { body: publicUser(call.state, account) }
  }
}

import { userInfo } from 'node:os';

/** Who is at work here, where nothing else was said; a container may have no name for its user. */
export function login(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER || 'somebody';
  }
}

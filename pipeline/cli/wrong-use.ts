/** The user's trouble: printed as one line, exit code 2, no stack. */
export class WrongUse extends Error {}

/** What a blogger wrote cannot be a value of the field; the message says what can. */
export class FieldProblem extends Error {}

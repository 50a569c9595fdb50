/** The day on which the last Service Account (JWT) credential stopped working. Source: Adobe's migration guide. */
export const JWT_END = '2026-03-01';

/** The sentence that ends the message of every rule about such a credential. */
export const JWT_ENDED = `Service Account (JWT) credentials stopped working no later than ${JWT_END}.`;

/** Title of every annotation of this action. */
export const TITLE = 'Adobe JWT audit';

/** The `id` of animations that are ours and not the page's: a palette leaves their colors alone. */
export const OWN_ANIMATION = 'a11y-toolbar';

/** Elements of the page that switch the leading toolbar. */
export const MARKED = '[data-a11y-toolbar="toggle"]';

/** All elements of the page that switch a toolbar. */
export const SWITCHES = `${MARKED},[commandfor][command="--toggle"]`;

/** The values of the setting `fontFamily`, as CSS and as words. */
import { families, readFamilies } from './font-families.js';

/** A value as CSS. All but generic families are in quotes, so that no name is read as a keyword. */
export const cssFamily = (value: string): string =>
  readFamilies(value)
    .families.map((family) => (isGeneric(family) ? family : `"${family}"`))
    .join();

/** The name of a value in the bar: its own, or that of its first family. */
export const familyName = (value: string): string => readFamilies(value).name;

const isGeneric = (family: string): boolean => (families as readonly string[]).includes(family);

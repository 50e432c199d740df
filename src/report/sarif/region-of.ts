import type {Place} from '../../model/span.ts'
import type {SarifRegion} from './sarif-types.ts'

/** A place as a region: both count lines and columns alike, columns in UTF-16 code units. */
export function regionOf({line, column, endLine, endColumn}: Omit<Place, 'input'>): SarifRegion {
  return {startLine: line, startColumn: column, endLine, endColumn}
}

import type {LayoutName} from '../../input/event-headers.ts'
import {accessLayout} from './access-layout.ts'
import {apacheErrorLayout} from './apache-error-layout.ts'
import {confluenceLayout} from './confluence-layout.ts'
import {haproxyLayout} from './haproxy-layout.ts'
import {juliLayout} from './juli-layout.ts'
import {juliTwoLineLayout} from './juli-two-line-layout.ts'
import type {EventLayout} from './layout.ts'
import {nginxErrorLayout} from './nginx-error-layout.ts'
import {statusLayout} from './status-layout.ts'

/** The reader of each layout that `eventHeaders` names. */
export const layouts: Readonly<Record<LayoutName, EventLayout>> = {
  confluence: confluenceLayout,
  status: statusLayout,
  juli: juliLayout,
  juliUndated: juliLayout,
  juliTwoLine: juliTwoLineLayout,
  access: accessLayout,
  apacheError: apacheErrorLayout,
  nginxError: nginxErrorLayout,
  haproxy: haproxyLayout,
}

import type {ConfigModel} from '../model/config-model.ts'
import {apacheModel} from './apache/apache-model.ts'
import {parseApache} from './apache/parse-apache.ts'

const text = 'ProxyPass / http://localhost:8090/'

/** What stands in for a proxy whose configuration is not at hand: a plain `ProxyPass` of everything. */
export const plainProxyPass: ConfigModel = apacheModel(parseApache(text), text)

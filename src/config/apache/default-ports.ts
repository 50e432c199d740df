/** The port of a URL that names none, by its scheme; httpd: ap_proxy_port_of_scheme (modules/proxy/proxy_util.c). */
export const defaultPorts: Readonly<Record<string, number>> = {http: 80, https: 443, ajp: 8009, ws: 80, wss: 443}

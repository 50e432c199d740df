/** Proxies whose configuration is told from its content and not modelled, by the name that is shown. */
const shapes: readonly (readonly [product: string, shape: RegExp])[] = [
  // Caddyfile, and the JSON that it becomes.
  ['Caddy', /^[ \t]*(?:reverse_proxy|handle_path|php_fastcgi)[ \t]+\S|"handler"[ \t]*:[ \t]*"reverse_proxy"/m],
  // web.config and applicationHost.config, with URL Rewrite and Application Request Routing.
  ['IIS', /<system\.webServer\b|<applicationRequestRouting\b|<webFarm[ \t]|<action[ \t][^>\n]{0,300}\btype="Rewrite"/],
]

/** The product whose proxy configuration a text is, one that is not checked here; null for anything else. */
export function otherProxy(text: string): string | null {
  return shapes.find(([, shape]) => shape.test(text.slice(0, 262_144)))?.[0] ?? null
}

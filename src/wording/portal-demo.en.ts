/** The demo portal of a company that does not exist, in English. */
export const portalDemoEn = {
  company: 'Minato Instruments',
  portal: 'IT Service Desk',
  title: 'Report a problem – Minato Instruments IT Service Desk',
  heading: 'Report a problem',
  lead: 'Describe what happened. While you write the summary, articles of the knowledge base that fit are suggested below it.',
  summary: 'Summary',
  summaryHint: 'One sentence, or the text of the message: Unexpected response status code 401',
  description: 'Description',
  product: 'Product',
  products: ['Confluence', 'Jira', 'Bitbucket', 'Other'],
  send: 'Send',
  fallbackLabel: 'Search the knowledge base',
  fallbackButton: 'Search',
  solved: 'Glad that an article helped: there is nothing to send.',
  sent: 'This is a demo: nothing was sent or stored.',
  another: 'Report another problem',
  about:
    'A demo page of a company that does not exist, served from an origin of its own. It embeds <kb-search> under a strict content security policy with Trusted Types.',
  otherLanguage: '日本語',
}

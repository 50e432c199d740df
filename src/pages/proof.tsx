import Layout from '@theme/Layout'
import {lazy, type ReactNode} from 'react'
import {OnDemand} from '../site/shell/OnDemand.tsx'
import {useProofPage} from '../widgets/proof/use-proof-page.ts'

const ProofPanel = lazy(() => import('../widgets/proof/ProofPanel.tsx'))

/** The page that shows what a proxy makes of a file name, and what Confluence answers. */
export default function Proof(): ReactNode {
  const {title, description, lead} = useProofPage()
  return (
    <Layout title={title} description={description}>
      <main className="container margin-vert--lg">
        <h1>{title}</h1>
        <p>{lead}</p>
        <OnDemand>
          <ProofPanel />
        </OnDemand>
      </main>
    </Layout>
  )
}

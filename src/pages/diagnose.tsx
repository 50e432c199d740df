import Layout from '@theme/Layout'
import type {ReactNode} from 'react'
import Checker from '../widgets/Checker.tsx'
import {useWords} from '../widgets/check/use-words.ts'
import {SharedShell} from '../widgets/shared/SharedShell.tsx'

/** The page for any number of logs and configurations. */
export default function Diagnose(): ReactNode {
  const {words} = useWords()
  return (
    <Layout title={words.page.title} description={words.page.description}>
      <main className="container margin-vert--lg">
        <h1>{words.page.title}</h1>
        <p>{words.page.lead}</p>
        <SharedShell />
        <Checker />
      </main>
    </Layout>
  )
}

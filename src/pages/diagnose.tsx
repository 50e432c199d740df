import Layout from '@theme/Layout'
import type {ReactNode} from 'react'
import Checker from '../widgets/Checker.tsx'
import {useWords} from '../widgets/check/use-words.ts'

/** The page for any number of logs and configurations. */
export default function Diagnose(): ReactNode {
  const {words} = useWords()
  return (
    <Layout title={words.page.title} description={words.page.description}>
      <main className="container margin-vert--lg">
        <h1>{words.page.title}</h1>
        <p>{words.page.lead}</p>
        <Checker />
      </main>
    </Layout>
  )
}

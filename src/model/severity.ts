/** How bad a finding is; only `error` and `warning` change the exit code. */
export type Severity = 'error' | 'warning' | 'info'

/** Whether a finding is proven by the files at hand or only probable. */
export type Certainty = 'certain' | 'likely'

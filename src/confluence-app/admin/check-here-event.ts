/** What the script of the checks fires at its own element, with the function that checks as `detail`. */
export const checkHereEvent = 'shindan-check'

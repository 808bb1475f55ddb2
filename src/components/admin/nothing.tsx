/** Takes the place of a control that this project does not offer. */
export function Nothing() {
  return null
}

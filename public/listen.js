// "Nghe bài": reads a text aloud, sentence by sentence, in the browser's own Vietnamese voice. Nothing is sent anywhere
// by this site. Loaded when somebody presses the button for the first time.
const speech = window.speechSynthesis
const PARTS = '[data-read], [data-read-parts] :is(p, h2, h3, h4, li)'

let sentences = null
let at = 0
let run = 0

/** Starts, pauses, goes on. */
export function listen({ button, voice }) {
  const stop = document.querySelector('[data-listen-stop]')
  sentences ??= readSentences()
  if (sentences.length === 0) return
  stop.onclick = () => end({ button, stop })
  addEventListener('pagehide', () => speech.cancel(), { once: true })
  if (button.dataset.state === 'speaking') {
    // `pause` hangs in several browsers: the sentence is said again from its beginning.
    run += 1
    speech.cancel()
    return show({ button, state: 'paused' })
  }
  stop.hidden = false
  show({ button, state: 'speaking' })
  speak({ button, stop, voice, mine: (run += 1) })
}

function speak({ button, stop, voice, mine }) {
  if (mine !== run) return
  const sentence = sentences[at]
  if (sentence === undefined) return end({ button, stop })
  mark(sentence)
  const utterance = new SpeechSynthesisUtterance(sentence.text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.onend = () => {
    if (mine !== run) return
    at += 1
    speak({ button, stop, voice, mine })
  }
  utterance.onerror = () => mine === run && end({ button, stop })
  speech.speak(utterance)
}

function end({ button, stop }) {
  run += 1
  at = 0
  speech.cancel()
  CSS.highlights?.delete('nghe')
  if (document.activeElement === stop) button.focus()
  stop.hidden = true
  show({ button, state: 'idle' })
}

function show({ button, state }) {
  button.dataset.state = state
  button.textContent = button.dataset[state]
}

/** Marks what is being said without touching the page's elements. */
function mark({ range }) {
  if (!range || !CSS.highlights) return
  CSS.highlights.set('nghe', new Highlight(range))
  const box = range.getBoundingClientRect()
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (box.bottom > innerHeight || box.top < 0) {
    const behavior = isCalm ? 'auto' : 'smooth'
    scrollBy({ top: box.top - innerHeight / 3, behavior })
  }
}

function readSentences() {
  const splitter = new Intl.Segmenter('vi', { granularity: 'sentence' })
  const parts = [...document.querySelectorAll(PARTS)]
  return parts
    .filter((part) => !part.querySelector('p, li') && part.textContent.trim() !== '')
    .flatMap((part) =>
      [...splitter.segment(part.textContent)]
        .filter(({ segment }) => segment.trim() !== '')
        .map(({ segment, index }) => ({
          text: segment.trim(),
          range: rangeOf({ part, start: index, end: index + segment.trimEnd().length }),
        })),
    )
}

function rangeOf({ part, start, end }) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let before = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const after = before + node.length
    if (start >= before && start < after) range.setStart(node, start - before)
    if (end > before && end <= after) {
      range.setEnd(node, end - before)
      return range
    }
    before = after
  }
  return null
}

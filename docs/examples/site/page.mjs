const WORDS = {
  fi: {
    title: 'Hyvät käytännöt',
    steps: 'Vaiheet',
    need: 'Lähtötilanne',
    back: 'Kaikki käytännöt',
    old: 'Arkistoitu',
  },
  sv: { title: 'God praxis', steps: 'Steg', need: 'Utgångsläge', back: 'All god praxis', old: 'Arkiverad' },
}

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign])

const frame = (language, title, body) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)}</title></head>
<body><main><h1>${text(title)}</h1>
${body}
</main></body>
</html>
`

const step = ({ text: what, title }) => `<li><strong>${text(title)}</strong> ${text(what)}</li>`

export const page = {
  index: (titles, language) =>
    frame(
      language,
      WORDS[language].title,
      `<ul>${titles.map(([id, title]) => `<li><a href="${id}.html">${text(title)}</a></li>`).join('\n')}</ul>`,
    ),
  practice: ({ archivedAt, need, steps = [], summary, title }, language) => {
    const words = WORDS[language]
    return frame(
      language,
      title,
      [
        archivedAt ? `<p>${words.old}</p>` : '',
        `<p>${text(summary)}</p>`,
        // The API makes this HTML of the text; everything else is text.
        need ? `<h2>${words.need}</h2>${need}` : '',
        `<h2>${words.steps}</h2><ol>${(steps ?? []).map(step).join('')}</ol>`,
        `<p><a href="index.html">${words.back}</a></p>`,
      ].join('\n'),
    )
  },
}

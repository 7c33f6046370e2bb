/** A piece of HTML that is safe to put into a page. */
export type Html = { html: string }

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (value: string): string => value.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)

type Part = Html | number | string | readonly Part[] | null | undefined | false

const shown = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (Array.isArray(part)) return (part as readonly Part[]).map(shown).join('')
  return typeof part === 'object' ? (part as Html).html : escape(String(part))
}

/** A template of HTML: whatever is put into it is text, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: strings.map((string, index) => string + shown(parts[index])).join(''),
})

/** `` `code` `` in a text becomes code. */
export const withCode = (words = ''): Html => ({
  html: escape(words).replace(/`([^`]+)`/g, '<code>$1</code>'),
})

export const table = (caption: string, head: readonly string[], rows: readonly (readonly Part[])[]): Html =>
  html` <div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
